import type { CleanText } from '../../../model.ts';
import type { Grid } from '../region.ts';
import { isAmount } from '../rows/figure.ts';

/** Lines that may stand between two pages' parts of one table: a repeated title. */
const BETWEEN = 3;

/**
 * Joins grids that go on: directly below on the same page without a header of their own, or on the next page with the same header
 * or none where the rows' labels go on. A header that is read again is no data: its cells are left out.
 */
export function joinContinued(record: CleanText, grids: readonly Grid[]): Grid[] {
  const joined: Grid[] = [];
  for (const grid of grids) {
    const last = joined.at(-1);
    if (last && continues(record, last, grid)) joined[joined.length - 1] = join(record, last, grid);
    else joined.push(grid);
  }
  return joined;
}

function continues(record: CleanText, above: Grid, below: Grid): boolean {
  if (above.columns !== below.columns || below.rows === below.headerRows) return false;
  const between = below.firstLine - above.lastLine - 1;
  const pages = record.lines[below.firstLine]!.page - record.lines[above.lastLine]!.page;
  if (pages === 0) return between === 0 && below.headerRows === 0;
  if (pages !== 1 || between > BETWEEN) return false;
  if (below.headerRows > 0 && headerText(record, above) !== headerText(record, below)) return false;
  const [from, to] = [lastNumber(record, above), firstNumber(record, below)];
  if (from !== null && to !== null) return to > from && to <= from + 5;
  return from === null && to === null && (below.headerRows > 0 || above.headerRows > 0) && between === 0;
}

function join(record: CleanText, above: Grid, below: Grid): Grid {
  const headerRows = hasAmount(record, above) ? above.headerRows : above.rows;
  const shift = above.rows - below.headerRows;
  const moved = below.cells.filter((cell) => cell.row >= below.headerRows).map((cell) => ({ ...cell, row: cell.row + shift }));
  return {
    ...above,
    lastLine: below.lastLine,
    headerRows,
    rows: above.rows + below.rows - below.headerRows,
    cells: [...above.cells, ...moved],
  };
}

/** A part of a few names alone is the header of what follows directly. */
function hasAmount(record: CleanText, grid: Grid): boolean {
  return grid.rows > 4 || grid.cells.some((cell) => isAmount(fold(record, cell.start, cell.end)));
}

function headerText(record: CleanText, grid: Grid): string {
  const cells = grid.cells.filter((cell) => cell.row < grid.headerRows);
  return cells.map((cell) => `${cell.column}:${fold(record, cell.start, cell.end)}`).join('|');
}

function firstNumber(record: CleanText, grid: Grid): number | null {
  const rows = grid.cells.filter((cell) => cell.row >= grid.headerRows && cell.column === 0).sort((a, b) => a.row - b.row);
  return rows.length === 0 ? null : numberOf(fold(record, rows[0]!.start, rows[0]!.end));
}

function lastNumber(record: CleanText, grid: Grid): number | null {
  const rows = grid.cells.filter((cell) => cell.row >= grid.headerRows && cell.column === 0).sort((a, b) => a.row - b.row);
  return rows.length === 0 ? null : numberOf(fold(record, rows.at(-1)!.start, rows.at(-1)!.end));
}

/** Last number of a row's label: `Step 12`, `2-12`, `12`. */
function numberOf(label: string): number | null {
  const match = /^(?:[a-z]{1,6}\.?\s*)?(?:\d+-)?(\d{1,3})[A-Z*]?$/.exec(label);
  return match ? Number(match[1]) : null;
}

function fold(record: CleanText, start: number, end: number): string {
  return record.text.slice(start, end).replace(/\s+/g, ' ').trim().toLowerCase();
}
