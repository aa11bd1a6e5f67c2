import type { CleanText } from '../../../model.ts';
import { addTo } from '../../../text/add-to.ts';
import type { Grid, GridCell } from '../region.ts';
import { isAmount } from '../rows/figure.ts';

/**
 * Recognised rules of a skew page may draw one column twice. Two neighbours are one column where only the first has a name and no row
 * holds text in each; a dollar sign or a stroke beside the amount is no cell of its own.
 */
export function foldColumns(record: CleanText, grid: Grid): Grid {
  const text = (cell: GridCell): string => record.text.slice(cell.start, cell.end).replace(/\s+/g, ' ').trim();
  const isSum = (cell: GridCell): boolean => isAmount(text(cell));
  const folded = new Set<number>();
  for (let column = 0; column + 1 < grid.columns; column++) {
    if (isOne(grid, column, text)) folded.add(column + 1);
  }
  if (folded.size === 0) return grid;
  const place = (column: number): number => column - [...folded].filter((one) => one <= column).length;
  const cells = new Map<string, GridCell>();
  for (const cell of grid.cells) {
    const column = place(cell.column);
    const moved = { ...cell, column, columnSpan: place(cell.column + cell.columnSpan - 1) - column + 1 };
    const before = cells.get(`${cell.row}/${column}`);
    if (!before || (isSum(moved) && !isSum(before))) cells.set(`${cell.row}/${column}`, moved);
  }
  return { ...grid, columns: grid.columns - folded.size, cells: [...cells.values()] };
}

/** Share of the rows that may hold a single sign beside the amount that is no stroke. */
const MISREAD = 0.15;

function isOne(grid: Grid, column: number, text: (cell: GridCell) => string): boolean {
  const header = grid.cells.filter((cell) => cell.row < grid.headerRows && cell.columnSpan <= 3);
  const over = header.some((cell) => cell.column <= column && cell.column + cell.columnSpan > column);
  if (!over || header.some((cell) => cell.column === column + 1)) return false;
  const rows = new Map<number, string[]>();
  for (const cell of grid.cells) {
    if (cell.row < grid.headerRows || (cell.column !== column && cell.column !== column + 1)) continue;
    addTo(rows, cell.row, text(cell));
  }
  const doubled = [...rows.values()].map((texts) => texts.filter((one) => !/^[$§|\][]$/.test(one))).filter((texts) => texts.length > 1);
  return doubled.length <= rows.size * MISREAD && doubled.every((texts) => texts.some((one) => one.length === 1));
}
