import type { Cell, Table } from '../../model.ts';
import { type CellFigure, readCell } from './cell-value.ts';

/** Columns that a table has at most; more of them share places. */
const WIDEST = 4096;

/** A table by rows and columns; a cell that spans several stands in each of them. */
export class Grid {
  readonly table: Table;
  readonly body: readonly Cell[];
  private readonly places = new Map<number, Cell>();
  private readonly figures = new Map<Cell, CellFigure>();

  constructor(table: Table) {
    this.table = table;
    this.body = table.cells.filter((cell) => cell.row >= table.header_rows);
    for (const cell of table.cells) {
      for (let row = cell.row; row < cell.row + cell.row_span; row++) {
        for (let column = cell.column; column < cell.column + cell.column_span; column++) {
          const key = row * WIDEST + column;
          if (!this.places.has(key)) this.places.set(key, cell);
        }
      }
    }
  }

  at(row: number, column: number): Cell | null {
    return this.places.get(row * WIDEST + column) ?? null;
  }

  /** What a cell says; each is read once. */
  figure(cell: Cell): CellFigure {
    const known = this.figures.get(cell);
    if (known) return known;
    const figure = readCell(cell.raw);
    this.figures.set(cell, figure);
    return figure;
  }

  /** Header cells over a column, top first; without those that span all columns, which are titles. */
  over(column: number): Cell[] {
    const cells = new Set<Cell>();
    for (let row = 0; row < this.table.header_rows; row++) {
      const cell = this.at(row, column);
      if (cell && !this.isTitle(cell)) cells.add(cell);
    }
    return [...cells];
  }

  /** Header cells over most of the columns. */
  titles(): Cell[] {
    return this.table.cells.filter((cell) => cell.row < this.table.header_rows && this.isTitle(cell));
  }

  private isTitle(cell: Cell): boolean {
    return cell.column_span > 1 && cell.column_span >= this.table.column_count - 1;
  }
}
