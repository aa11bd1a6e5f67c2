/** Columns and rows that one cell can span; more is a slip of the converter. */
const MOST = 60;

/** Columns of the cells of HTML tables as their tags come: a cell takes several where it spans them, and none that one from above reaches into. */
export class CellPlaces {
  private row = 0;
  /** Column of the last cell of the row, -1 before the first. */
  private last = -1;
  /** First column behind the last cell. */
  private next = 0;
  /** Last row that a cell from above takes of a column. */
  private readonly until = new Map<number, number>();

  /** Reads tags that stand together; returns by how many columns the last cell stands behind the one before, 0 without a cell. */
  read(tags: readonly string[]): number {
    let from = this.last;
    for (const tag of tags) {
      if (/^<table\b/i.test(tag)) this.until.clear();
      if (/^<tr\b/i.test(tag)) {
        this.row++;
        [this.last, this.next, from] = [-1, 0, -1];
      } else if (/^<t[dh]\b/i.test(tag)) this.place(span(tag, 'colspan'), span(tag, 'rowspan'));
    }
    return this.last - from;
  }

  private place(columns: number, rows: number): void {
    while ((this.until.get(this.next) ?? 0) >= this.row) this.next++;
    this.last = this.next;
    this.next += columns;
    if (rows > 1) for (let column = this.last; column < this.next; column++) this.until.set(column, this.row + rows - 1);
  }
}

function span(tag: string, name: string): number {
  const value = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(tag)?.[1] ?? 1);
  return Math.min(Math.max(value, 1), MOST);
}
