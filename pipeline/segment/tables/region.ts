import type { Table } from '../../model.ts';

/** A table with the lines of the record that it covers, header rows included, caption not. */
export interface TableRegion {
  readonly firstLine: number;
  /** Last line, included. */
  readonly lastLine: number;
  readonly table: Omit<Table, 'unit'>;
}

/** A cell of a grid under construction; offsets into the text of record. */
export interface GridCell {
  row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly start: number;
  readonly end: number;
}

/** A grid before it has a caption and a kind. Rows count from 0, header rows first. */
export interface Grid {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly headerRows: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** Horizontal extent of each column where places are known. */
  readonly edges: readonly Extent[] | null;
}

/** Points where lines have boxes, else characters. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}
