import type { DocumentType } from '../../model.ts';

/** Letters above a first article in which its document's title stands, at most. */
const REACH = 900;
/** Longer lines are text, not a title. */
const TITLE_LINE = 90;
const AGREEMENT = /\b(?:agreement|contract)\b/i;
const PARTIES = /\bbetween\b/i;
/** Rules of an organization, printed behind an agreement with articles of their own. */
export const RULES = /\b(?:by-?laws|constitution)\b/i;
const WITNESS = /\bin\s+witness\b/i;

/** A title page or a block of title lines above a first article. */
export interface TitleAbove {
  readonly type: DocumentType;
  readonly title: string;
  readonly start: number;
}

/** The title of another document directly above `end`, null where there is none. */
export function titleAbove(text: string, end: number): TitleAbove | null {
  const from = Math.max(0, end - REACH);
  const page = text.lastIndexOf('\f', end - 1);
  let start = end;
  while (start > from && start > page + 1) {
    const begin = Math.max(text.lastIndexOf('\n', start - 2), page) + 1;
    const line = text.slice(begin, start).trim();
    if (line.length > TITLE_LINE || /[.;]$/.test(line)) break;
    start = begin;
  }
  const block = text.slice(start, end);
  if (WITNESS.test(block)) return null;
  const title = block.trim().replace(/\s+/g, ' ');
  const lead = start + block.length - block.trimStart().length;
  if (RULES.test(block)) return { type: 'other', title, start: lead };
  return AGREEMENT.test(block) && PARTIES.test(block) ? { type: 'agreement', title, start: lead } : null;
}
