import type { CleanText, TextLine } from '../../../model.ts';
import { isAmount } from '../rows/figure.ts';

/** Rows torn apart from which on the drawn rules are not believed. */
const TORN = 3;

/** Heights at which figures stand side by side but far apart in reading order: from so many on, a grid was taken for columns. */
const APART = 4;

/**
 * Pages whose cells and reading order are not believed: rules between rows are missing, or run across them on a skew page, or rows of
 * figures were read column by column.
 */
export function unrulyPages(record: CleanText): Set<number> {
  const pages = new Map<number, number[]>();
  record.lines.forEach((line, index) => {
    const lines = pages.get(line.page);
    if (lines) lines.push(index);
    else pages.set(line.page, [index]);
  });
  const isUnruly = (lines: readonly number[]): boolean =>
    hasStacks(record, lines) || tornRows(record, lines) >= TORN || partedRows(record, lines) >= APART;
  return new Set([...pages].filter(([, lines]) => isUnruly(lines)).map(([page]) => page));
}

/** Two or more cells of one row hold two figures or more each. */
function hasStacks(record: CleanText, indices: readonly number[]): boolean {
  const amounts = new Map<string, number>();
  const stacks = new Map<string, number>();
  for (const index of indices) {
    const { cell, box, start, end } = record.lines[index]!;
    if (!cell || !box || !isAmount(record.text.slice(start, end).trim())) continue;
    const key = `${cell.table}/${cell.row}/${cell.column}`;
    const count = (amounts.get(key) ?? 0) + 1;
    amounts.set(key, count);
    const row = `${cell.table}/${cell.row}`;
    if (count === 2) stacks.set(row, (stacks.get(row) ?? 0) + 1);
  }
  return [...stacks.values()].some((count) => count >= 2);
}

/** Rows that begin on the height on which the row above ends. */
function tornRows(record: CleanText, indices: readonly number[]): number {
  return indices.filter((index) => {
    const [above, line] = [record.lines[index - 1], record.lines[index]!];
    if (!above?.cell || !line.cell || !above.box || !line.box) return false;
    if (above.cell.table !== line.cell.table || line.cell.row !== above.cell.row + 1) return false;
    if (above.cell.row_span || line.cell.row_span || line.box[2] > above.box[0]) return false;
    return Math.abs(middle(line) - middle(above)) < 0.4 * (line.size || 10);
  }).length;
}

function middle(line: TextLine): number {
  return (line.box![1] + line.box![3]) / 2;
}

/** Neighbours on one height with figures that are neither of one table nor near in reading order. */
function partedRows(record: CleanText, indices: readonly number[]): number {
  const figures = indices.filter((index) => {
    const { box, start, end } = record.lines[index]!;
    return box !== null && /\d,\d{3}/.test(record.text.slice(start, end));
  });
  const sorted = figures.sort((a, b) => middle(record.lines[a]!) - middle(record.lines[b]!));
  return sorted.filter((index, i) => {
    if (i === 0 || Math.abs(index - sorted[i - 1]!) <= 2) return false;
    const [above, line] = [record.lines[sorted[i - 1]!]!, record.lines[index]!];
    if (above.cell && line.cell && above.cell.table === line.cell.table) return false;
    const disjoint = above.box![2] <= line.box![0] || line.box![2] <= above.box![0];
    return disjoint && Math.abs(middle(line) - middle(above)) < 0.4 * (line.size || 10);
  }).length;
}
