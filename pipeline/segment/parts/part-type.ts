import type { CleanText, DocumentType, Table, Unit } from '../../model.ts';

const SIDE_LETTER = /\b(?:side\s+letters?|memorand(?:um|a)|memos?|letters?\s+of\s+(?:agreement|understanding|intent))\b/i;
const POLICY = /\bpolic(?:y|ies)\s*(?:$|\(|[-–—:])/i;
const BOARD_POLICY = /\b(?:board|district|county|city)\s+polic(?:y|ies)\s+(?:on|no|number|\d)/i;
const PAY_TITLE =
  /\b(?:salar(?:y|ies)|wages?|pay|compensation)\s+(?:schedules?|tables?|matri\w+|charts?|scales?|ranges?|grids?)\b|^wages?\b|\bschedules?\s+of\s+(?:salaries|wages)\b/i;
const AMOUNT = /\$\s?\d|\b\d{1,3},\d{3}\b|\b\d{2,3}\.\d\d\b|\b(?!19\d\d\b|20\d\d\b)\d{4,6}\b/g;
/** An entry of an index or a contents page: the page stands behind it. */
const INDEX_ENTRY = /,\s*\d+(?:\s*[-–]\s*\d+)?$/;
/** Amounts from which an appendix shows pay, and the share of its words from which it is a table of pay whatever its first line says. */
const FEW_AMOUNTS = 8;
const MOSTLY_AMOUNTS = 0.2;
/** Letters in which the title of an appendix stands, and how long its lines are at most. */
const OPENING = 600;
const TITLE_LINE = 80;
/** Share of an appendix that tables of pay fill. */
const FILLED = 0.5;

/** A stretch of the text that one top-level unit opens, up to the next. */
export interface Stretch {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** What kind of document a side letter or an appendix is; null where it is no document of its own. */
export function partType({ unit, start, end }: Stretch, { text }: CleanText, tables: readonly Table[]): DocumentType | null {
  const heading = unit.heading ?? '';
  if (unit.kind === 'side-letter') {
    if (INDEX_ENTRY.test(heading)) return null;
    return /tentative/i.test(unit.label ?? '') ? 'tentative-agreement' : 'side-letter';
  }
  if (unit.kind !== 'appendix') return null;
  // By-laws behind the agreement, which their title alone names.
  if (unit.label === null) return 'other';
  if (/tentative\s+agreement/i.test(heading)) return 'tentative-agreement';
  if (SIDE_LETTER.test(heading)) return 'side-letter';
  const opening = titleLines(text.slice(start, Math.min(end, start + OPENING)));
  if (POLICY.test(heading) || [heading, ...opening.slice(0, 4)].some((line) => BOARD_POLICY.test(line))) return 'policy';
  return showsPay(heading, opening, text.slice(start, end), filled(tables, start, end)) ? 'salary-schedule' : null;
}

function showsPay(heading: string, opening: readonly string[], text: string, ofTables: number): boolean {
  const amounts = text.match(AMOUNT)?.length ?? 0;
  if (amounts < FEW_AMOUNTS) return false;
  if (PAY_TITLE.test(heading) || ofTables >= FILLED) return true;
  return opening.some((line) => PAY_TITLE.test(line)) && amounts >= text.split(/\s+/).length * MOSTLY_AMOUNTS;
}

/** Short lines at the head of a text. */
function titleLines(opening: string): string[] {
  return opening
    .split(/[\n\f]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= TITLE_LINE && !/[.;,]$/.test(line));
}

/** Share of a stretch that tables of pay fill. */
function filled(tables: readonly Table[], start: number, end: number): number {
  const inside = tables.filter((table) => table.kind === 'salary-schedule' && table.start >= start && table.end <= end);
  return inside.reduce((sum, table) => sum + table.end - table.start, 0) / Math.max(1, end - start);
}
