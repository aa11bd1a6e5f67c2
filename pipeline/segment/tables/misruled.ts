import type { CleanText, TextLine } from '../../model.ts';
import { isAmount } from './figure.ts';

/** Rows torn apart from which on the drawn rules are not believed. */
const TORN = 3;

/** Whether drawn cells contradict the text in them: rules between rows are missing, or run across them on a skew page. */
export function isMisruled(record: CleanText, indices: readonly number[]): boolean {
  return hasStacks(record, indices) || tornRows(record, indices) >= TORN;
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
