import type { CellPlace, Line } from '../../model.ts';
import { fragmentsOf } from './fragments.ts';
import type { Glyph, Stroke } from './glyph.ts';
import { cellAt, type Grid, gridsOf } from './grid.ts';
import { lineOf } from './line.ts';
import type { Marks } from './marks.ts';
import { rowsOf } from './rows.ts';

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
  for (const grid of gridsOf(strokes)) {
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

/** The lines of a table's cells, row by row; each names its cell. */
export function linesOfTable(table: RuledTable, number: number, marks: Marks): Line[] {
  const lines: Line[] = [];
  table.grid.cells.forEach((cell, i) => {
    const place: CellPlace = {
      table: number,
      row: cell.row,
      column: cell.column,
      ...(cell.rowSpan > 1 && { row_span: cell.rowSpan }),
      ...(cell.columnSpan > 1 && { column_span: cell.columnSpan }),
    };
    for (const row of rowsOf(fragmentsOf(table.texts[i]!))) lines.push({ ...lineOf(row, marks), cell: place });
  });
  return lines;
}

/** Strokes that are no borders of the tables: these may mark text. */
export function looseStrokes(strokes: readonly Stroke[], tables: readonly RuledTable[]): Stroke[] {
  if (tables.length === 0) return [...strokes];
  return strokes.filter(({ box }) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return !tables.some(({ grid }) => {
      if (x < grid.box[0] - 3 || x > grid.box[2] + 3) return false;
      return grid.ys.some((stop) => Math.abs(stop - y) <= 2.5);
    });
  });
}
