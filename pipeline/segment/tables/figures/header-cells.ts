import type { CleanText } from '../../../model.ts';
import { greatest } from '../../../text/long-lists.ts';
import type { Extent, GridCell } from '../region.ts';
import type { AlignedRow } from '../rows/aligned-row.ts';
import { columnOf, columnsOf } from '../rows/columns.ts';
import { type Word, wordsOf } from '../rows/words.ts';

/** Degrees, credits and grades as lanes are called; names that may stand close to each other. */
const LANE = /^(?:[A-Z]{1,4}\.?|[A-Z][\w/.']*\s?[+-]\s?\d+|\+\s?\d+|[IVX]+|\d+|Bachelor.*|Master.*|Doctor.*|Ph\.?D.*)$/;

/** Cells of a header row: a name over several columns spans them, names that stand close are parted by the columns below. */
export function headerCells(record: CleanText, row: AlignedRow, columns: readonly Extent[]): Omit<GridCell, 'row'>[] {
  const cells = new Map<number, Omit<GridCell, 'row'>>();
  const add = (column: number, columnSpan: number, start: number, end: number): void => {
    const before = cells.get(column);
    cells.set(column, {
      column,
      rowSpan: 1,
      columnSpan: Math.max(columnSpan, before?.columnSpan ?? 1),
      start: before?.start ?? start,
      end,
    });
  };
  const lines = record.lines.slice(row.first, row.last + 1);
  const words = lines.flatMap((line) => wordsOf(record, line));
  for (const token of row.tokens) {
    const [first, last] = columnsOf(token, columns);
    const inside = words.filter((word) => word.start >= token.start && word.end <= token.end);
    if (first < last && inside.length > 1 && areNames(inside, row.size)) {
      for (const word of inside) add(columnOf(word, columns), 1, word.start, word.end);
    } else add(first, last - first + 1, token.start, token.end);
  }
  return [...cells.values()];
}

function areNames(words: readonly Word[], size: number): boolean {
  if (words.every((word) => LANE.test(word.text))) return true;
  const gaps = words.slice(1).map((word, i) => word.x0 - words[i]!.x1);
  return size > 0 && greatest(gaps) > 0.45 * size;
}
