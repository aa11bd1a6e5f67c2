import { greatest } from '../../../text/long-lists.ts';
import type { Extent } from '../region.ts';
import type { Token } from './tokens.ts';

/** Columns of rows of figures: overlapping extents are one column, unless a row holds two of its figures there. */
export function figureColumns(rows: readonly (readonly Token[])[]): Extent[] {
  const swept = sweep(rows.flat());
  const conflict = rows.some((row) => row.some((token, i) => i > 0 && columnOf(token, swept) === columnOf(row[i - 1]!, swept)));
  return conflict || isDrifting(rows, swept) ? fromFullRows(rows) : swept;
}

/** On bent pages a column's figures need not overlap: most rows hold as many as any, but fewer than there are places. */
function isDrifting(rows: readonly (readonly Token[])[], swept: readonly Extent[]): boolean {
  const most = greatest(rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === most);
  if (swept.length <= most || full.length < rows.length * 0.6) return false;
  return swept.every((column) => full.some((row) => row.some((token) => token.x0 < column.x1 && token.x1 > column.x0)));
}

/** Merges overlapping extents, ascending. */
export function sweep(extents: readonly Extent[]): Extent[] {
  const merged: Extent[] = [];
  for (const { x0, x1 } of [...extents].sort((a, b) => a.x0 - b.x0)) {
    const last = merged.at(-1);
    if (last && x0 < last.x1) merged[merged.length - 1] = { x0: last.x0, x1: Math.max(last.x1, x1) };
    else merged.push({ x0, x1 });
  }
  return merged;
}

/** Median places of the rows that hold the most figures. */
function fromFullRows(rows: readonly (readonly Token[])[]): Extent[] {
  const most = greatest(rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === most);
  const columns: Extent[] = [];
  for (let i = 0; i < most; i++) {
    columns.push({ x0: median(full.map((row) => row[i]!.x0)), x1: median(full.map((row) => row[i]!.x1)) });
  }
  return columns;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Column that an extent overlaps most; the nearest one where it overlaps none. */
export function columnOf(extent: Extent, columns: readonly Extent[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  columns.forEach((column, i) => {
    const overlap = Math.min(column.x1, extent.x1) - Math.max(column.x0, extent.x0);
    if (overlap > most) [best, most] = [i, overlap];
  });
  return best;
}

/** First and last column that an extent overlaps; the nearest one where it overlaps none. */
export function columnsOf(extent: Extent, columns: readonly Extent[]): [number, number] {
  const over = columns.flatMap((column, i) => (Math.min(column.x1, extent.x1) - Math.max(column.x0, extent.x0) > 0 ? [i] : []));
  if (over.length > 0) return [over[0]!, over.at(-1)!];
  const nearest = columnOf(extent, columns);
  return [nearest, nearest];
}

/**
 * Columns for the tokens of a row, ascending without repetition: the assignment with the least distance between the centres.
 * Null for a token that finds no column of its own.
 */
export function assign(tokens: readonly Extent[], columns: readonly Extent[]): (number | null)[] {
  const best: number[][] = [new Array<number>(columns.length + 1).fill(0)];
  for (let t = 1; t <= tokens.length; t++) {
    const row = [t * LEFT_OUT];
    for (let c = 1; c <= columns.length; c++) {
      const used = best[t - 1]![c - 1]! + distance(tokens[t - 1]!, columns[c - 1]!);
      row.push(Math.min(row[c - 1]!, used, best[t - 1]![c]! + LEFT_OUT));
    }
    best.push(row);
  }
  const out: (number | null)[] = new Array<number | null>(tokens.length).fill(null);
  let [t, c] = [tokens.length, columns.length];
  while (t > 0 && c > 0) {
    const here = best[t]![c]!;
    if (here === best[t]![c - 1]!) c--;
    else if (here === best[t - 1]![c]! + LEFT_OUT) t--;
    else out[--t] = --c;
  }
  return out;
}

/** Cost of leaving a token without a column. */
const LEFT_OUT = 1e6;

function distance(token: Extent, column: Extent): number {
  const overlap = Math.min(column.x1, token.x1) - Math.max(column.x0, token.x0);
  return overlap > 0 ? Math.abs(token.x0 + token.x1 - column.x0 - column.x1) / 100 : -overlap + 1;
}
