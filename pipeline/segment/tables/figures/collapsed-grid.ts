import type { CleanText } from '../../../model.ts';
import type { Grid, GridCell } from '../region.ts';
import type { AlignedRow } from '../rows/aligned-row.ts';
import type { Token } from '../rows/tokens.ts';
import { type Word, wordsOf } from '../rows/words.ts';
import type { FigureBlock } from './figure-blocks.ts';

/** Share of the rows that must hold equally many figures. */
const MOSTLY = 0.8;
/** Characters that a column's name may have where blanks do not tell. */
const NAME = 9;

/**
 * Rows of a text that lost its blanks: label and figures stand one blank apart, so that places say nothing and only the order tells
 * the column. Rows with more or fewer figures than most keep their label alone. Null where blanks do tell.
 */
export function collapsedGrid(record: CleanText, block: FigureBlock, rows: readonly (AlignedRow | null)[]): Grid | null {
  const core = block.filter((row) => row.sort === 'core');
  if (block.some((row) => row.size > 0) || !core.every(isTight)) return null;
  const count = mode(core.map((row) => figuresOf(row).length));
  if (core.filter((row) => figuresOf(row).length === count).length < core.length * MOSTLY) return null;
  const labelled = core.some((row) => row.tokens[0]!.kind === 'text') ? 1 : 0;
  const cells: GridCell[] = [];
  const names = namesAbove(record, block[0]!, rows, count);
  for (const [i, name] of names.entries()) cells.push(cell(0, labelled + i, name));
  const header = names.length > 0 ? 1 : 0;
  for (const [number, row] of block.entries()) {
    const figures = figuresOf(row);
    const label = row.tokens.find((token) => token.kind === 'text');
    if (label && labelled === 1) cells.push(cell(header + number, 0, label));
    if (figures.length === count) for (const [i, figure] of figures.entries()) cells.push(cell(header + number, labelled + i, figure));
  }
  const firstLine = header === 1 ? lineOf(rows, block[0]!) : block[0]!.first;
  return {
    firstLine,
    lastLine: block.at(-1)!.last,
    headerRows: header,
    rows: header + block.length,
    columns: labelled + count,
    cells,
    edges: null,
  };
}

/** All figures one blank apart, and one blank behind the label. */
function isTight(row: AlignedRow): boolean {
  return row.tokens.slice(1).every((token, i) => token.start - row.tokens[i]!.end <= 1);
}

function figuresOf(row: AlignedRow): Token[] {
  return row.tokens.filter((token) => token.kind !== 'text');
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

/** The last words of the line above, as many as there are columns, if they are short enough to be their names. */
function namesAbove(record: CleanText, top: AlignedRow, rows: readonly (AlignedRow | null)[], count: number): Word[] {
  const above = rows[rows.indexOf(top) - 1];
  if (!above || above.page !== top.page || above.sort === 'prose' || top.gap > 2 || above.first !== above.last) return [];
  const words = wordsOf(record, record.lines[above.first]!).slice(-count);
  return words.length === count && words.every((word) => word.text.length <= NAME && !/[.,;]$|^\(|\d{3}/.test(word.text)) ? words : [];
}

function lineOf(rows: readonly (AlignedRow | null)[], top: AlignedRow): number {
  return rows[rows.indexOf(top) - 1]!.first;
}

function cell(row: number, column: number, { start, end }: { readonly start: number; readonly end: number }): GridCell {
  return { row, column, rowSpan: 1, columnSpan: 1, start, end };
}
