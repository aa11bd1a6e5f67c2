import type { CleanText, TextLine } from '../../model.ts';
import { greatest } from '../../text/long-lists.ts';
import { isSentence } from '../lines/shape.ts';
import type { Grid, GridCell } from './region.ts';
import { isAmount, isFigure } from './rows/figure.ts';
import { isListLabel } from './rows/labels.ts';

/** A rule to write a name on; the names stand below. */
const LINE_TO_SIGN = /^_{8,}$/;

interface TabRow {
  readonly index: number;
  readonly line: TextLine;
  /** Parted by the strokes of Markdown: that it is a row is beyond doubt. */
  readonly stroked: boolean;
  /** Cells in column order; empty ones have start = end. */
  readonly cells: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

interface Leading {
  /** Empty cells. */
  readonly empty: number;
  readonly stroked: boolean;
}

/** Runs of lines with tabs. A list whose labels are set off by a tab is none. */
export function tabGrids(record: CleanText, free: (index: number) => boolean): Grid[] {
  const leading = leadingTabs(record);
  const grids: Grid[] = [];
  let rows: TabRow[] = [];
  const flush = (): void => {
    if (isTable(rows)) grids.push(gridOf(rows));
    rows = [];
  };
  record.lines.forEach((line, index) => {
    const row = free(index) ? tabRow(record, line, index, leading) : null;
    const last = rows.at(-1);
    if (row && (!last || (last.line.page === line.page && line.gap < 2 && index - last.index === 1))) rows.push(row);
    else if (record.text.slice(line.start, line.end).trim() !== '' || !free(index)) {
      flush();
      if (row) rows.push(row);
    }
  });
  flush();
  return grids;
}

function tabRow(record: CleanText, line: TextLine, index: number, leading: (line: TextLine) => Leading): TabRow | null {
  const text = record.text.slice(line.start, line.end);
  if (line.cell || !text.includes('\t')) return null;
  const { empty, stroked } = leading(line);
  const cells = new Array<number>(empty).fill(0).map(() => ({ text: '', start: line.start, end: line.start }));
  let at = line.start;
  for (const part of text.split('\t')) {
    const start = at + part.length - part.trimStart().length;
    const end = Math.max(start, at + part.trimEnd().length);
    cells.push({ text: part.trim(), start, end });
    at += part.length + 1;
  }
  return { index, line, stroked, cells };
}

/** Empty cells that clean cut from the start of a line: tabs, or the strokes of a Markdown row without its first. */
function leadingTabs(record: CleanText): (line: TextLine) => Leading {
  let next = 0;
  return (line) => {
    while (next < record.edits.length && record.edits[next]!.at < line.start) next++;
    let raw = '';
    for (let i = next; i < record.edits.length && record.edits[i]!.at === line.start; i++) {
      const edit = record.edits[i]!;
      if (edit.page === line.page && edit.line === line.line) raw += edit.raw;
    }
    const strokes = /^[\s|]*$/.test(raw) ? (raw.match(/\|/g) ?? []).length : 0;
    return { empty: strokes > 0 ? strokes - 1 : (raw.match(/\t/g) ?? []).length, stroked: strokes > 0 };
  };
}

function isTable(rows: readonly TabRow[]): boolean {
  if (rows.length < 2) return false;
  const filled = rows.map((row) => row.cells.filter((cell) => cell.text !== ''));
  const parted = filled.filter((cells) => cells.length >= 2);
  if (parted.length < 2) return false;
  // Two pairs are no grid yet: nothing but a wider gap sets them off from two lines of text.
  if (parted.length < 3 && parted.every((cells) => cells.length < 3) && !rows.some((row) => row.stroked)) return false;
  if (parted.some((cells) => cells.every((cell) => LINE_TO_SIGN.test(cell.text)))) return false;
  const lists = filled.filter((cells) => cells.length === 2 && isListLabel(cells[0]!.text));
  if (lists.length > rows.length / 2) return false;
  const prose = filled.filter((cells) => cells.some((cell) => isSentence(cell.text) && cell.text.length > 60));
  return prose.length <= rows.length / 2;
}

function gridOf(rows: readonly TabRow[]): Grid {
  const headerRows = headerCount(rows);
  const columns = greatest(rows.map((row) => row.cells.findLastIndex((cell) => cell.text !== '') + 1));
  const cells: GridCell[] = rows.flatMap((row, number) =>
    row.cells.flatMap((cell, column) =>
      cell.text === '' ? [] : [{ row: number, column, rowSpan: 1, columnSpan: 1, start: cell.start, end: cell.end }],
    ),
  );
  return { firstLine: rows[0]!.index, lastLine: rows.at(-1)!.index, headerRows, rows: rows.length, columns, cells, edges: null };
}

/** Rows before the first one with an amount; one row of names without a digit where there are only words and counts. */
function headerCount(rows: readonly TabRow[]): number {
  const amounts = rows.findIndex((row) => row.cells.filter((cell) => isAmount(cell.text)).length > 0);
  if (amounts > 0 && amounts <= 6) return amounts;
  const [first, second] = rows;
  const named = first!.cells.every((cell) => !/\d/.test(cell.text)) && first!.cells.filter((cell) => cell.text !== '').length >= 2;
  return named && second!.cells.some((cell) => isFigure(cell.text) || /\d/.test(cell.text)) ? 1 : 0;
}
