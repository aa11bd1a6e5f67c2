import type { Line } from '../../../model.ts';
import { addTo } from '../../../text/add-to.ts';
import type { Glyph, Stroke } from '../content/glyph.ts';
import type { Marks } from '../content/marks.ts';
import { type Fragment, fragmentsOf } from '../lines/fragments.ts';
import { lineOf } from '../lines/index.ts';
import { type Row, rowsOf } from '../lines/rows.ts';
import { cellAt, type Grid, type GridCell, gridsOf } from './grid.ts';

/** A ruled table with its text. */
export interface RuledTable {
  readonly grid: Grid;
  /** Glyphs by cell. */
  readonly texts: readonly Glyph[][];
}

/** The ruled tables of a page and the glyphs that stand in none. A table has text in two rows and two columns at least. */
export function ruledTables(glyphs: readonly Glyph[], strokes: readonly Stroke[]): { tables: RuledTable[]; rest: readonly Glyph[] } {
  const tables: RuledTable[] = [];
  let rest = glyphs;
  for (const grid of gridsOf(strokes, rest)) {
    const texts: Glyph[][] = grid.cells.map(() => []);
    const outside: Glyph[] = [];
    for (const glyph of rest) {
      const cell = cellAt(grid, (glyph.x0 + glyph.x1) / 2, glyph.baseline - 0.3 * glyph.size);
      if (cell >= 0) texts[cell]!.push(glyph);
      else outside.push(glyph);
    }
    if (!isTable(grid, texts)) continue;
    tables.push({ grid, texts });
    rest = outside;
  }
  return { tables, rest };
}

function isTable(grid: Grid, texts: readonly Glyph[][]): boolean {
  const filled = grid.cells.filter((_, i) => texts[i]!.some((glyph) => !glyph.blank));
  const rows = new Set(filled.map((cell) => cell.row));
  const columns = new Set(filled.map((cell) => cell.column));
  return rows.size >= 2 && columns.size >= 2 && filled.length >= 4;
}

/** Tables that stand beside each other belong together, from left to right. */
export function sideBySide(tables: readonly RuledTable[]): RuledTable[][] {
  const groups: RuledTable[][] = [];
  for (const table of [...tables].sort((a, b) => a.grid.box[1] - b.grid.box[1])) {
    const [, top, , bottom] = table.grid.box;
    const group = groups.find(([first]) => {
      const [, firstTop, , firstBottom] = first!.grid.box;
      return Math.min(bottom, firstBottom) - Math.max(top, firstTop) > 0.5 * Math.min(bottom - top, firstBottom - firstTop);
    });
    if (group) group.push(table);
    else groups.push([table]);
  }
  for (const group of groups) group.sort((a, b) => a.grid.box[0] - b.grid.box[0]);
  return groups;
}

/** The lines of a table's cells, row by row; each names its cell. */
export function linesOfTable(table: RuledTable, number: number, marks: Marks): Line[] {
  const lines: Line[] = [];
  table.grid.cells.forEach((cell, i) => {
    for (const row of rowsOf(fragmentsOf(table.texts[i]!))) {
      for (const { part, column, columnSpan } of columnParts(row, cell, table.grid.xs)) {
        const spans = { ...(cell.rowSpan > 1 && { row_span: cell.rowSpan }), ...(columnSpan > 1 && { column_span: columnSpan }) };
        lines.push({ ...lineOf(part, marks), cell: { table: number, row: cell.row, column, ...spans } });
      }
    }
  });
  return lines;
}

/** Gap, in sizes, that parts the entries of neighbouring columns where no border does. */
const ENTRY_GAP = 0.5;

/** Heads often lack the borders between columns: a row whose entries each keep within a column is cut into them. */
function columnParts(row: Row, cell: GridCell, xs: readonly number[]): { part: Row; column: number; columnSpan: number }[] {
  const whole = [{ part: row, column: cell.column, columnSpan: cell.columnSpan }];
  if (cell.columnSpan === 1) return whole;
  const parts = new Map<number, Fragment[]>();
  let before: { fragment: Fragment; column: number } | null = null;
  for (const fragment of row.fragments) {
    const column = xs.findLastIndex((x) => x <= (fragment.x0 + fragment.x1) / 2);
    if (fragment.x0 < xs[column]! - 1 || fragment.x1 > (xs[column + 1] ?? 0) + 1) return whole;
    if (before && before.column !== column && fragment.x0 - before.fragment.x1 < ENTRY_GAP * row.size) return whole;
    addTo(parts, column, fragment);
    before = { fragment, column };
  }
  if (parts.size < 2) return whole;
  return [...parts].map(([column, fragments]) => ({ part: { ...row, fragments }, column, columnSpan: 1 }));
}

/** Strokes that are no borders of the tables: these may mark text. */
export function looseStrokes(strokes: readonly Stroke[], tables: readonly RuledTable[]): Stroke[] {
  if (tables.length === 0) return [...strokes];
  return strokes.filter(({ box }) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return !tables.some(({ grid }) => {
      if (x < grid.box[0] - 3 || x > grid.box[2] + 3) return false;
      return grid.ruled.some((stop) => Math.abs(stop - y) <= 2.5);
    });
  });
}
