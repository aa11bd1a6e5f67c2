import type { CleanText } from '../../../model.ts';
import { firstWhere } from '../../../text/first-where.ts';
import type { Grid, GridCell } from '../region.ts';
import { isAmount, isFigure } from '../rows/figure.ts';

/** Rows of titles that may stand over a second header. */
const TITLES = 3;
/** Share of a grid's cells that hold amounts in schedules of pay. */
const MOSTLY = 0.3;
/** Characters of a column's name. */
const NAME = 30;

/** Several schedules in one drawn table: a new one begins where names of columns stand again below amounts, with the titles above them. */
export function splitGrids(record: CleanText, grids: readonly Grid[]): Grid[] {
  return grids.flatMap((grid) => {
    const rows = rowsOf(record, grid);
    const amounts = rows.reduce((sum, row) => sum + row.amounts, 0);
    if (amounts < grid.cells.length * MOSTLY) return [grid];
    const cuts: number[] = [];
    for (let row = grid.headerRows + 1; row < grid.rows; row++) {
      if (rows[row]!.amounts > 0 || rows[row]!.names < Math.max(2, (grid.columns - 1) / 2)) continue;
      let first = row;
      while (first > row - TITLES && first > grid.headerRows + 1 && isTitle(rows[first - 1]!)) first--;
      const below = rows.slice(row + 1, row + 1 + TITLES);
      if (first > (cuts.at(-1) ?? 0) && rows[first - 1]!.amounts > 0 && below.some((other) => other.amounts >= 2)) cuts.push(first);
    }
    return cuts.length === 0 ? [grid] : parts(record, grid, cuts);
  });
}

interface Row {
  readonly amounts: number;
  /** Cells right of the first column that may name it. */
  readonly names: number;
  readonly cells: number;
  /** One of its cells spans half the columns. */
  readonly spanned: boolean;
}

function rowsOf(record: CleanText, grid: Grid): Row[] {
  const rows = Array.from({ length: grid.rows }, () => ({ amounts: 0, names: 0, cells: 0, spanned: false }));
  for (const cell of grid.cells) {
    const row = rows[cell.row]!;
    row.cells++;
    if (cell.columnSpan > 1 && cell.columnSpan >= grid.columns / 2) row.spanned = true;
    const text = record.text.slice(cell.start, cell.end).replace(/\s+/g, ' ').trim();
    if (isAmount(text)) row.amounts++;
    else if (cell.column > 0 && isName(text)) row.names++;
  }
  return rows;
}

/** Short and no figure: may name a column. */
function isName(text: string): boolean {
  return text.length <= NAME && !isFigure(text) && !/^[$(]?\d+[.,]/.test(text);
}

/** No amount, and more than a label: a row with its first cell alone is one of the schedule above. */
function isTitle(row: Row): boolean {
  return row.amounts === 0 && (row.names > 0 || row.cells !== 1 || row.spanned);
}

function parts(record: CleanText, grid: Grid, cuts: readonly number[]): Grid[] {
  const rows = rowsOf(record, grid);
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? grid.rows;
    const cells = grid.cells.filter((cell) => cell.row >= from && cell.row < to).map((cell) => ({ ...cell, row: cell.row - from }));
    const first = rows.slice(from, to).findIndex((row) => row.amounts > 0);
    return {
      ...grid,
      firstLine: from === 0 ? grid.firstLine : lineAt(record, cells.reduce(least).start),
      lastLine: to === grid.rows ? grid.lastLine : lineAt(record, cells.reduce(greatest).end - 1),
      headerRows: from === 0 ? grid.headerRows : Math.max(0, first),
      rows: to - from,
      cells,
    };
  });
}

function least(a: GridCell, b: GridCell): GridCell {
  return b.start < a.start ? b : a;
}

function greatest(a: GridCell, b: GridCell): GridCell {
  return b.end > a.end ? b : a;
}

/** Index of the line that holds an offset. */
function lineAt(record: CleanText, offset: number): number {
  return Math.max(0, firstWhere(record.lines, ({ start }) => start > offset) - 1);
}
