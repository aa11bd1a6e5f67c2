import type { CleanText, TextLine } from '../../model.ts';
import { addTo } from '../../text/add-to.ts';
import { greatest, least } from '../../text/long-lists.ts';
import type { Grid, GridCell } from './region.ts';
import { isAmount } from './rows/figure.ts';

const LABEL = /^(?:§\s?)?[([]?(?:(?:\d{1,3}|[A-Z]{1,5})(?:[.-]\w{1,3})+|\d{1,3}(?=[.)\]])|[A-Za-z]{1,5}(?=[.)\]]))[.)\]]*$/;
/** Shares of a listing's rows that hold a label beside one cell, and that hold a sentence; fewest words of a sentence. */
const [LABELLED, PROSE, SENTENCE] = [0.8, 0.3, 6];

/** Tables whose cells the carrier states or draws. Lines of one cell that follow each other are one cell. Unruly pages are left. */
export function carrierGrids(record: CleanText, unruly: ReadonlySet<number>, free: (index: number) => boolean): Grid[] {
  const tables = new Map<number, number[]>();
  record.lines.forEach((line, index) => {
    if (!line.cell || !free(index)) return;
    const lines = tables.get(line.cell.table);
    if (lines) lines.push(index);
    else tables.set(line.cell.table, [index]);
  });
  return [...tables.values()].flatMap((lines) => {
    if (unruly.has(record.lines[lines[0]!]!.page)) return [];
    const grid = gridOf(record, lines);
    return grid.columns >= 2 && grid.rows >= 2 && !isListing(record, grid) ? [grid] : [];
  });
}

function gridOf(record: CleanText, lines: readonly number[]): Grid {
  const cells: GridCell[] = [];
  let header = 0;
  for (const index of lines) {
    const line = record.lines[index]!;
    const { row, column, row_span = 1, column_span = 1, header: isHeader } = line.cell!;
    if (isHeader) header = Math.max(header, row + row_span);
    const last = cells.at(-1);
    if (last && last.row === row && last.column === column) cells[cells.length - 1] = { ...last, end: line.end };
    else if (!isBlank(record, line))
      cells.push({ row, column, rowSpan: row_span, columnSpan: column_span, start: line.start, end: line.end });
  }
  const rows = Math.max(0, greatest(cells.map((cell) => cell.row + cell.rowSpan)));
  const columns = Math.max(0, greatest(cells.map((cell) => cell.column + cell.columnSpan)));
  const headerRows = header > 0 && header < rows ? header : headerCount(record, cells, rows);
  return { firstLine: lines[0]!, lastLine: lines.at(-1)!, headerRows, rows, columns, cells, edges: null };
}

/** Cells that only set labels apart from their paragraphs: each row holds a label and one cell of words, many of them sentences. */
function isListing(record: CleanText, { cells }: Grid): boolean {
  const rows = new Map<number, string[]>();
  for (const { row, start, end } of cells) addTo(rows, row, record.text.slice(start, end).trim());
  const labelled = [...rows.values()].filter(([first, second, ...more]) => second && more.length === 0 && LABEL.test(first!));
  const sentences = labelled.filter(([, text]) => text!.split(/\s+/).length >= SENTENCE);
  return labelled.length >= LABELLED * rows.size && sentences.length >= PROSE * rows.size;
}

function isBlank(record: CleanText, line: TextLine): boolean {
  return record.text.slice(line.start, line.end).trim() === '';
}

/** Rows before the first one with an amount outside the first column; one row where there is no amount and it holds no digit. */
function headerCount(record: CleanText, cells: readonly GridCell[], rows: number): number {
  const text = (cell: GridCell): string => record.text.slice(cell.start, cell.end).replace(/\s+/g, ' ').trim();
  const first = Math.min(rows, least(cells.filter((cell) => cell.column > 0 && isAmount(text(cell))).map((cell) => cell.row)));
  if (first < rows) return Math.min(first, 8);
  return cells.every((cell) => cell.row > 0 || !/\d/.test(text(cell))) ? 1 : 0;
}
