import type { DraftLine } from '../../text/draft-line.ts';
import type { Edge, Sheet } from './sheets.ts';

/** A line at a page's edge that may be its head or foot. */
export interface Candidate {
  readonly line: DraftLine;
  readonly sheet: Sheet;
  readonly edge: Edge;
  /** 0 for the outermost line. */
  readonly depth: number;
  /** Ways in which another page may repeat it: exactly, or exactly but for the page number in it. */
  readonly keys: readonly Key[];
}

export interface Key {
  readonly text: string;
  /** Place of the page number in the line; null where it repeats without one. */
  readonly number: { readonly start: number; readonly end: number; readonly label: string } | null;
}

/** White space, case and mark-up at the line's start say nothing. */
export function foldHead(text: string): string {
  return text
    .replace(/^[\s#*_]+|[\s*_]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** What another page must show for the line to be a head. */
export function candidateOf(line: DraftLine, sheet: Sheet, edge: Edge, depth: number): Candidate {
  const { text } = line;
  const keys: Key[] = [];
  if (isPhrase(text)) keys.push({ text: `${edge} ${foldHead(text)}`, number: null });
  for (const match of numbersIn(text)) {
    const label = match[0];
    const [start, end] = [match.index, match.index + label.length];
    const value = /^\d/.test(label) ? Number(label) : null;
    const rest = `${text.slice(0, start)}#${text.slice(end)}`;
    if (value !== null) keys.push({ text: `${edge} ${value - sheet.position} ${foldHead(rest)}`, number: { start, end, label } });
  }
  const total = /(?:page\s+)?\b(\d{1,4})\s+of\s+(\d{1,4})\b/i.exec(text);
  if (total) {
    const start = total.index + total[0].search(/\d/);
    keys.push({
      text: `${edge} ${Number(total[1]) - sheet.position} of ${total[2]}`,
      number: { start, end: start + total[1]!.length, label: total[1]! },
    });
  }
  return { line, sheet, edge, depth, keys };
}

/** The first and the last number of a line; others are years, articles, dates. */
function numbersIn(text: string): RegExpExecArray[] {
  const all = [...text.matchAll(/(?<![\d.,$\w])\d{1,4}(?![\d.,]*\d|\w)/g)];
  return all.length <= 2 ? all : [all[0]!, all.at(-1)!];
}

/** Rows of tables and blanks to fill in repeat on pages that follow one another without being heads. */
function isPhrase(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const columns = text.trim().split(/ {2,}|\t/).length;
  return letters >= 3 && columns <= 3 && letters >= 0.3 * text.replace(/\s/g, '').length;
}
