import type { Cell } from '../../model.ts';
import { least } from '../../text/long-lists.ts';
import type { CellFigure } from './cell-value.ts';
import type { Grid } from './grid.ts';

/** A cell that holds a pay figure. */
export interface PayCell {
  readonly cell: Cell;
  readonly figure: CellFigure & { readonly value: number };
}

/** Columns and rows that hold no pay, whatever their figures. */
const CHANGE = /\b(?:increase|increment|difference|change|percent(?:age)?|total|average|avg)\b|(?:^|\s)%/i;
/** Columns that hold none unless their figures are like the others'. */
const COUNT =
  /\b(?:number|count|fte|days?\b(?!\s+rate)|class|code|job ?code|id|index|ratio|factor|credits?|points?|age|weeks)\b|(?:^|\s)#/i;
const PAY = /\b(?:salary|salaries|pay|wage|rate|amount|stipend|annual|hourly|monthly|step|lane)\b/i;
/** Tables of differences between schedules. */
const DIFFERENCES = /\b(?:dollar|percent(?:age)?|total)\s+(?:increase|change|difference)s?\b/i;
/** Tables about pay that hold none: pensions, examples. */
const ABOUT = /\b(?:age|retire\w*|pensions?|average salary|examples?)\b/i;
/** Share of a column's figures that are bare years at most. */
const YEARS = 0.34;

/** Cells of a table that hold pay; years, counts, percents, differences and numbers of classes do not. */
export function payCells(grid: Grid): PayCell[] {
  if (
    DIFFERENCES.test(grid.table.caption ?? '') ||
    ABOUT.test(grid.table.caption ?? '') ||
    grid.titles().some((cell) => DIFFERENCES.test(cell.raw))
  )
    return [];
  const figures = grid.body.flatMap((cell) => {
    const figure = grid.figure(cell);
    return figure.value !== null && (figure.kind === 'money' || figure.kind === 'bare')
      ? [{ cell, figure: { ...figure, value: figure.value } }]
      : [];
  });
  const typical = median(figures.filter(({ figure }) => isSum(figure)));
  const columns = [...new Set(figures.map(({ cell }) => cell.column))]
    .map((column) => ({ column, inside: figures.filter(({ cell }) => cell.column === column) }))
    .filter(({ column, inside }) => isPayColumn(grid, column, inside, typical));
  return columns.flatMap(({ inside }) => (isUnsigned(inside, columns) ? [] : inside.filter((one) => isPay(grid, one, inside))));
}

/** Small figures without a sign beside columns of dollars are counts. */
function isUnsigned(inside: readonly PayCell[], columns: readonly { readonly inside: readonly PayCell[] }[]): boolean {
  const signed = columns.filter((one) => one.inside.every(({ figure }) => figure.measure === 'USD')).map((one) => median(one.inside));
  return signed.length > 0 && inside.every(({ figure }) => figure.measure === null) && median(inside) < least(signed) * 0.25;
}

function median(cells: readonly PayCell[]): number {
  const values = cells.map(({ figure }) => figure.value).sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}

function isPayColumn(grid: Grid, column: number, figures: readonly PayCell[], typical: number): boolean {
  const label = grid
    .over(column)
    .map((cell) => cell.raw)
    .join(' ');
  if (CHANGE.test(label) && !PAY.test(label)) return false;
  if (COUNT.test(label) && !PAY.test(label) && median(figures) < typical / 2) return false;
  if (figures.every(({ figure, cell }) => figure.kind === 'bare' && isYear(figure.value, cell.raw))) return false;
  const bodies = grid.body.filter((cell) => cell.column === column && cell.column_span === 1);
  const sums = figures.filter(({ figure }) => isSum(figure));
  if (column === 0 && sums.length < bodies.length) return false;
  return sums.length >= bodies.length * 0.3;
}

/** Money, or digits enough for pay. */
function isSum(figure: PayCell['figure']): boolean {
  if (figure.value < 5) return false;
  return figure.kind === 'money' || figure.value >= 1_000;
}

function isPay(grid: Grid, { cell, figure }: PayCell, column: readonly PayCell[]): boolean {
  if (!isSum(figure)) return false;
  const label = rowLabel(grid, cell.row, cell.column);
  if (CHANGE.test(label) && !/\btotal\b/i.test(label)) return false;
  if (figure.kind !== 'bare' || !isYear(figure.value, cell.raw)) return true;
  const years = column.filter((one) => one.figure.kind === 'bare' && isYear(one.figure.value, one.cell.raw)).length;
  return years / column.length <= YEARS && column.length >= 3 && column.some((one) => one.figure.kind === 'bare' && one.cell !== cell);
}

function isYear(value: number, raw: string): boolean {
  return /^(?:19|20)\d\d$/.test(raw.trim()) && value >= 1900 && value < 2100;
}

/** Texts of a row left of a column, without the sums. */
export function rowLabel(grid: Grid, row: number, column: number): string {
  const texts: string[] = [];
  for (let at = 0; at < column; at++) {
    const cell = grid.at(row, at);
    if (!cell) continue;
    const figure = grid.figure(cell);
    if (figure.value !== null && isSum({ ...figure, value: figure.value })) continue;
    if (cell.raw !== '' && texts.at(-1) !== cell.raw) texts.push(cell.raw);
  }
  return texts.join(' ');
}
