import { isSentence } from '../../lines/shape.ts';
import type { Extent } from '../region.ts';
import type { AlignedRow } from '../rows/aligned-row.ts';
import type { Token } from '../rows/tokens.ts';

/** Rows that a header may have. */
const MOST = 8;
/** Blank lines that may part the rows of a header. */
const GAP = 2.5;
/** Characters that a header cell alone on its line may have. */
const ALONE = 24;

const TITLE = /\b(?:appendix|schedules?|salar(?:y|ies)|scales?|attachment|exhibit|effective|article|agreement|district)\b/i;
const YEAR = /^\W*(?:FY|fiscal year|school year|year)?\s*(?:(?:19|20)\d\d|\d\d)(?:\s*[-–/]\s*\d{2,4})?\W*(?:\d+(?:\.\d+)?\s?%)?\W*$/i;

/**
 * Rows above the first row of figures that name its columns, top first. A line over several columns at once is a caption and
 * ends them, and so does a cell alone above a blank line; a line in the label column alone belongs to them only between a row that names columns and the body.
 */
export function headerRows(
  top: AlignedRow,
  rows: readonly (AlignedRow | null)[],
  columns: readonly Extent[],
  firstFigure: number,
): AlignedRow[] {
  const taken: AlignedRow[] = [];
  let held: AlignedRow[] = [];
  let below = top;
  const position = rows.indexOf(top);
  for (let index = position - 1; index >= Math.max(0, position - MOST); index--) {
    const row = rows[index];
    if (!row || row.page !== below.page || below.gap > GAP || isSentence(row.text)) break;
    const place = placeOf(row, columns, firstFigure);
    if (place === 'columns') {
      taken.unshift(row, ...held);
      held = [];
    } else if (place === 'column' && taken.length > 0 && below.gap >= top.gap + 1) break;
    else if (place === 'label' && taken.length === 0) held.unshift(row);
    else if (place === 'column') {
      if (taken.length > 0) taken.unshift(row);
      else held.unshift(row);
    } else break;
    below = row;
  }
  return taken;
}

/** Whether a row names columns, stands over one column, beside them, or is no header. */
function placeOf(row: AlignedRow, columns: readonly Extent[], firstFigure: number): 'columns' | 'column' | 'label' | 'none' {
  if (row.tokens.length === 0 || row.tokens.some((token) => token.kind === 'amount')) return 'none';
  if (row.tokens.length <= 3 && (TITLE.test(row.text) || YEAR.test(row.text))) return 'none';
  const figures = columns.slice(firstFigure);
  const slack = row.size > 0 ? 1.5 * row.size : 3;
  const named = new Set(row.tokens.flatMap((token) => under(token, figures, slack)));
  const apart = row.tokens.filter((token) => under(token, figures, slack).length > 0).length;
  if (named.size >= 2 && (apart >= 2 || isRowOfNames(row.tokens, named.size))) return 'columns';
  if (row.text.replace(/\s+/g, ' ').length > ALONE) return 'none';
  if (named.size === 0) return row.tokens.every((token) => token.x1 <= figures[0]!.x0 + 1) ? 'label' : 'none';
  return named.size === 1 && row.tokens.length <= 2 ? 'column' : 'none';
}

/** Columns that a name stands over; the one that it is near where it stands over none. */
function under(token: Extent, columns: readonly Extent[], slack: number): number[] {
  const over = columns.flatMap((column, i) => (token.x0 < column.x1 && token.x1 > column.x0 ? [i] : []));
  if (over.length > 0) return over;
  const near = columns.findIndex((column) => token.x0 < column.x1 + slack && token.x1 > column.x0 - slack);
  return near < 0 ? [] : [near];
}

/** Names without wide blanks between: about one word for each column. */
function isRowOfNames(tokens: readonly Token[], columns: number): boolean {
  const words = tokens.flatMap((token) => token.text.split(/\s+/));
  return (
    words.length >= columns &&
    words.length <= columns + 2 &&
    words.filter((word) => /[+\d]|^[A-Z]{1,4}$/.test(word)).length >= words.length / 2
  );
}
