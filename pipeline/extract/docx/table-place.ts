import type { CellPlace } from '../../model.ts';
import type { XmlNode } from '../xml/node.ts';
import { toggle } from './run-properties.ts';

type Place = { -readonly [K in keyof CellPlace]: CellPlace[K] };
export type Change = 'insert' | 'delete';

/** Where in a table the reader stands. Cells that go on over several rows grow as the rows come. */
export class TablePlace {
  private readonly table: number;
  private row = -1;
  private column = 0;
  private header = false;
  private rowChange: Change | null = null;
  private cellChange: Change | null = null;
  private place: Place | null = null;
  /** Cells that the next row may continue, by column. */
  private readonly growing = new Map<number, Place>();

  constructor(table: number) {
    this.table = table;
  }

  /** The cell that text now belongs to; null between cells. */
  get cell(): CellPlace | null {
    return this.place;
  }

  /** Whether the row or the cell is marked as inserted or deleted. */
  get change(): Change | null {
    return this.cellChange ?? this.rowChange;
  }

  openRow(): void {
    this.row++;
    this.column = 0;
    this.header = false;
    this.rowChange = null;
  }

  rowProperties(node: XmlNode): void {
    this.column += Number(node.child('w:gridBefore')?.attribute('w:val') ?? 0) || 0;
    this.header = toggle(node.child('w:tblHeader')) === true;
    this.rowChange = node.child('w:del') ? 'delete' : node.child('w:ins') ? 'insert' : null;
  }

  openCell(): void {
    this.cellChange = null;
    this.place = { table: this.table, row: Math.max(0, this.row), column: this.column, ...(this.header && { header: true }) };
  }

  cellProperties(node: XmlNode): void {
    if (!this.place) return;
    const span = Number(node.child('w:gridSpan')?.attribute('w:val') ?? 1) || 1;
    if (span > 1) this.place.column_span = span;
    this.cellChange = node.child('w:cellDel') ? 'delete' : node.child('w:cellIns') ? 'insert' : null;
    const merge = node.child('w:vMerge');
    if (!merge) this.growing.delete(this.column);
    else if (merge.attribute('w:val') === 'restart') this.growing.set(this.column, this.place);
    else this.grow();
  }

  closeCell(): void {
    this.column += this.place?.column_span ?? 1;
    this.place = null;
    this.cellChange = null;
  }

  private grow(): void {
    const above = this.growing.get(this.column);
    if (above) above.row_span = this.row - above.row + 1;
  }
}
