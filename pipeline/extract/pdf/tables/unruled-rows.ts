import { greatest, least } from '../../../text/long-lists.ts';
import type { Glyph } from '../content/glyph.ts';
import { type Fragment, fragmentsOf } from '../lines/fragments.ts';
import { type Row, rowsOf } from '../lines/rows.ts';

/** Fewest printed rows between two horizontal borders that may be rows of the table. */
const ROWS = 3;

/**
 * Borders often part the columns of a salary grid but not its rows. Where the text between two horizontal borders stands in rows
 * of figures (or of many short entries) across the columns, these rows are the table's: returns the places that part them.
 */
export function unruledRows(xs: readonly number[], ys: readonly number[], glyphs: readonly Glyph[]): number[] {
  const stops: number[] = [];
  const inside = glyphs.filter((glyph) => glyph.x0 > xs[0]! - 2 && glyph.x1 < xs.at(-1)! + 2);
  for (let band = 0; band + 1 < ys.length; band++) {
    const [top, bottom] = [ys[band]!, ys[band + 1]!];
    const text = inside.filter((glyph) => middleOf(glyph) > top && middleOf(glyph) < bottom);
    if (text.length < 2 * ROWS) continue;
    const rows = rowsOf(xs.slice(1).flatMap((right, i) => fragmentsOf(text.filter((glyph) => isBetween(glyph, xs[i]!, right)))));
    if (rows.length < ROWS || !areTableRows(rows, xs)) continue;
    for (let i = 1; i < rows.length; i++) stops.push((lowest(rows[i - 1]!) + highest(rows[i]!)) / 2);
  }
  return stops;
}

function areTableRows(rows: readonly Row[], xs: readonly number[]): boolean {
  const columns = rows.map((row) => columnsOf(row, xs));
  const figures = columns.filter((cells) => cells.filter(isFigureCell).length >= 2).length;
  if (figures >= 0.6 * rows.length) return true;
  const several = columns.filter((cells) => cells.filter((cell) => cell.length > 0).length >= 2).length;
  const short = columns.filter((cells) => cells.every((cell) => cell.length <= 3)).length;
  return rows.length >= 6 && several >= 0.8 * rows.length && short >= 0.8 * rows.length;
}

function columnsOf(row: Row, xs: readonly number[]): Fragment[][] {
  const cells: Fragment[][] = xs.slice(1).map(() => []);
  for (const fragment of row.fragments) {
    const middle = (fragment.x0 + fragment.x1) / 2;
    const column = xs.findLastIndex((x) => x <= middle);
    cells[Math.min(Math.max(column, 0), cells.length - 1)]!.push(fragment);
  }
  return cells;
}

/** At least half of the entry is figures: `$ 41,250`, `7 & 8`. */
function isFigureCell(cell: readonly Fragment[]): boolean {
  return cell.length > 0 && cell.length <= 3 && 2 * cell.filter(isFigure).length >= cell.length;
}

function isFigure(fragment: Fragment): boolean {
  return /^[$(]?\d[\d,.%]*\)?\*{0,2}$/.test(fragment.glyphs.map((glyph) => glyph.text).join(''));
}

function middleOf(glyph: Glyph): number {
  return glyph.baseline - 0.3 * glyph.size;
}

function isBetween(glyph: Glyph, left: number, right: number): boolean {
  const middle = (glyph.x0 + glyph.x1) / 2;
  return middle >= left && middle < right;
}

function lowest(row: Row): number {
  return greatest(row.fragments.map((fragment) => fragment.baseline));
}

function highest(row: Row): number {
  return least(row.fragments.map((fragment) => fragment.baseline - 0.7 * fragment.size));
}
