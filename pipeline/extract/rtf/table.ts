import type { CellPlace, Line } from '../../model.ts';
import { append } from '../../text/long-lists.ts';

interface RowCell {
  readonly lines: Line[];
}

/** Edges and merges of a row's cells, as the row states them. */
interface RowShape {
  /** Right edges in twips. */
  readonly edges: number[];
  /** By cell: begins or goes on with a cell that is merged with those below or beside it. */
  readonly down: ('first' | 'on' | undefined)[];
  readonly across: ('first' | 'on' | undefined)[];
  header: boolean;
}

interface Row {
  readonly cells: readonly RowCell[];
  readonly shape: RowShape;
}

/** Twips within which two edges are one. */
const SAME = 40;

/** A table as its rows come; places are known when it ends, for only all edges together tell the columns. */
export class RtfTable {
  private readonly rows: Row[] = [];
  private cells: RowCell[] = [];
  private lines: Line[] = [];
  private shape: RowShape = newShape();

  /** A new row definition begins. */
  define(): void {
    this.shape = newShape();
  }

  /** Applies a word of a row definition; false where it is none. */
  word(word: string, value: number | null): boolean {
    const { edges, down, across } = this.shape;
    if (word === 'cellx') edges.push(value ?? 0);
    else if (word === 'clvmgf') down[edges.length] = 'first';
    else if (word === 'clvmrg') down[edges.length] = 'on';
    else if (word === 'clmgf') across[edges.length] = 'first';
    else if (word === 'clmrg') across[edges.length] = 'on';
    else if (word === 'trhdr') this.shape.header = true;
    else return false;
    return true;
  }

  add(lines: readonly Line[]): void {
    append(this.lines, lines);
  }

  endCell(): void {
    this.cells.push({ lines: this.lines });
    this.lines = [];
  }

  endRow(): void {
    if (this.lines.length > 0) this.endCell();
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, shape: this.shape });
    this.cells = [];
  }

  /** The lines of all cells with their places. */
  finish(table: number): Line[] {
    this.endRow();
    const edges = columnsOf(this.rows);
    const open = new Map<number, { -readonly [K in keyof CellPlace]: CellPlace[K] }>();
    return this.rows.flatMap(({ cells, shape }, row) => {
      let column = 0;
      let before: { -readonly [K in keyof CellPlace]: CellPlace[K] } | null = null;
      return cells.flatMap(({ lines }, i) => {
        const wide = width(edges, shape.edges, i);
        const place = { table, row, column, ...(wide > 1 && { column_span: wide }), ...(shape.header && { header: true }) };
        const above = open.get(column);
        column += wide;
        if (shape.across[i] === 'on' && before) before.column_span = (before.column_span ?? 1) + wide;
        else before = place;
        if (shape.down[i] === 'on' && above) above.row_span = row - above.row + 1;
        else if (shape.down[i] === 'first') open.set(place.column, place);
        return lines.map((line): Line => ({ ...line, cell: place }));
      });
    });
  }
}

function newShape(): RowShape {
  return { edges: [], down: [], across: [], header: false };
}

/** Distinct right edges of all cells, ascending. */
function columnsOf(rows: readonly Row[]): number[] {
  const all = rows.flatMap(({ shape }) => shape.edges).sort((a, b) => a - b);
  return all.filter((edge, i) => i === 0 || edge - all[i - 1]! > SAME);
}

/** Columns that the cell covers; 1 where the row does not say where it ends. */
function width(columns: readonly number[], edges: readonly number[], cell: number): number {
  const right = edges[cell];
  if (right === undefined) return 1;
  const left = cell === 0 ? Number.NEGATIVE_INFINITY : edges[cell - 1]!;
  return Math.max(1, columns.filter((edge) => edge > left + SAME && edge <= right + SAME).length);
}
