import type { Agreement, ClauseRow } from '../model.ts';
import { ownWords } from './orders/instructions.ts';

/** What a clause of an amendment says about the clause that it names. */
export interface Reading {
  readonly clause: ClauseRow;
  /** Label of its own; `(new) 1.5 …` names one that the outline does not have. */
  readonly label: string | null;
  /** Own text before and after the redline, alike where there is none. */
  readonly before: string;
  readonly after: string;
  /** Paragraphs behind the words that are to stand, which order something or speak of the amendment. */
  readonly behind: string;
  readonly marked: boolean;
  /** All of it is struck, its heading too. */
  readonly struck: boolean;
  /** All of it is put in. */
  readonly inserted: boolean;
  /** Marks of its redline are unbalanced, or only probable. */
  readonly uncertain: boolean;
  /** It says that the clause stays as it is. */
  readonly stays: boolean;
}

const REMARK = /^\s*[([](new|renumber(?:ed)?|deleted?|no change|unchanged)\b[^)\]]{0,40}[)\]]\s*/i;
/** `1.5 `, `F. `, `3) `; a letter or figure without its mark begins a sentence (`A teacher`). */
const OWN_LABEL = /^(?:(?:section\s+)?((?:\d+|[A-Z])(?:[.-]\d+)+)[.):]?|\(?(\d{1,2}|[A-Za-z])[.)])[\s*_]+(?=\S)/;
const STAYS =
  /^(?:no changes?|status quo|current (?:contract )?language|unchanged|same)(?:\s+(?:remains?|in effect))?\s*[.;]?$|^(?:all )?(?:other )?(?:current )?language (?:shall )?remains? (?:as it is|unchanged|the same)\s*\.?$/i;

/** Reads one clause of an amendment; `redlines` are those of its document. */
export function readingOf(clause: ClauseRow, redlines: Agreement['redlines']): Reading {
  const marked = clause.text_before !== null || clause.text_after !== null;
  const remark = (REMARK.exec(clause.text) ?? REMARK.exec(clause.label ?? ''))?.[1]?.toLowerCase() ?? null;
  const [own, behind] = marked ? [clause.text, ''] : ownWords(clause.text);
  const before = (clause.text_before ?? own).replace(REMARK, '');
  const after = (clause.text_after ?? own).replace(REMARK, '');
  const label = clause.label === null && remark === 'new' ? ownLabel(after) : null;
  const unlabelled = (text: string): string => (label === null ? text : text.replace(OWN_LABEL, ''));
  const blank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(unlabelled(text));
  return {
    clause,
    label: clause.label?.replace(REMARK, '') ?? label,
    before: before.trim(),
    after: unlabelled(after).trim(),
    behind,
    marked,
    struck: (marked && blank(after) && !blank(before) && headingStruck(clause, redlines)) || remark === 'delete' || remark === 'deleted',
    inserted: remark === 'new' || (marked && !blank(after) && (blank(before) || before.trim() === label)),
    uncertain: redlines.some(({ clause_id, certain }) => clause_id === clause.clause_id && !certain),
    stays: remark === 'no change' || remark === 'unchanged' || STAYS.test(after.trim()),
  };
}

/** Readings of the rows of a table that sets current language beside the proposed one: what is struck of a row and what is put in. */
export function rowReadings(clause: ClauseRow, redlines: Agreement['redlines']): Reading[] {
  const rows: { before: string; after: string }[] = [];
  let at = 0;
  for (const { op, text, clause_id } of redlines) {
    if (clause_id !== clause.clause_id) continue;
    const start = Math.max(clause.text.indexOf(text, at), at);
    const last = rows.at(-1);
    if (last && op === 'insert' && last.after === '' && !clause.text.slice(at, start).includes('\n')) last.after = text;
    else rows.push(op === 'insert' ? { before: '', after: text } : { before: text, after: '' });
    at = start + text.length;
  }
  const uncertain = redlines.some(({ clause_id, certain }) => clause_id === clause.clause_id && !certain);
  return rows.map(({ before, after }) => ({
    clause,
    label: ownLabel(before || after),
    before: before.replace(OWN_LABEL, '').trim(),
    after: after.replace(OWN_LABEL, '').trim(),
    behind: '',
    marked: true,
    struck: after === '',
    inserted: before === '',
    uncertain,
    stays: false,
  }));
}

function ownLabel(text: string): string | null {
  const [, id, single] = OWN_LABEL.exec(text) ?? [];
  return id ?? single ?? null;
}

function headingStruck({ clause_id, heading }: ClauseRow, redlines: Agreement['redlines']): boolean {
  if (heading === null) return true;
  return redlines.some(
    (redline) => redline.clause_id === clause_id && redline.op === 'delete' && redline.text.replace(/\s+/g, ' ').includes(heading),
  );
}
