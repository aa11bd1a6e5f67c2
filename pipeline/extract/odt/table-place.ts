import type { CellPlace } from '../../model.ts';

/** Rows and columns that a file may repeat or span at once. */
const MOST = 1000;

/** Where in a table the reader stands. */
export class OdfTablePlace {
  private readonly table: number;
  private row = -1;
  private column = 0;
  private headers = 0;
  private place: CellPlace | null = null;

  constructor(table: number) {
    this.table = table;
  }

  get cell(): CellPlace | null {
    return this.place;
  }

  openHeader(): void {
    this.headers++;
  }

  closeHeader(): void {
    this.headers--;
  }

  openRow(): void {
    this.row++;
    this.column = 0;
  }

  openCell(columns: string | undefined, rows: string | undefined): void {
    const wide = count(columns);
    const high = count(rows);
    this.place = {
      table: this.table,
      row: Math.max(0, this.row),
      column: this.column,
      ...(wide > 1 && { column_span: wide }),
      ...(high > 1 && { row_span: high }),
      ...(this.headers > 0 && { header: true }),
    };
  }

  /** Ends a cell, or passes one that another covers; the file may say that it stands there several times. */
  closeCell(repeated: string | undefined): void {
    this.place = null;
    this.column += count(repeated);
  }
}

function count(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return number >= 1 ? Math.min(number, MOST) : 1;
}
