import type { CleanText, TextLine } from '../../../model.ts';
import { append } from '../../../text/long-lists.ts';
import { type AlignedRow, alignedRow } from './aligned-row.ts';

/** Lines whose heights differ by less than this share of their height stand in one row. */
const LEVEL = 0.5;

/**
 * Rows as printed, in reading order; null where a line stands in a table already or may stand in none. Lines next to each other
 * in one height are one row; on unruly pages so are all lines of one height.
 */
export function printedRows(record: CleanText, unruly: ReadonlySet<number>, free: (index: number) => boolean): (AlignedRow | null)[] {
  const rows: (AlignedRow | null)[] = [];
  const { lines } = record;
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to]!.page === lines[from]!.page) to++;
    const range = Array.from({ length: to - from }, (_, i) => from + i);
    if (unruly.has(lines[from]!.page)) rows.push(...levelRows(record, range.filter(free)), null);
    else append(rows, pageRows(record, range, free));
    from = to;
  }
  return rows;
}

function pageRows(record: CleanText, range: readonly number[], free: (index: number) => boolean): (AlignedRow | null)[] {
  const rows: (AlignedRow | null)[] = [];
  let group: number[] = [];
  const flush = (): void => {
    if (group.length > 0) rows.push(alignedRow(record, byPlace(record, group), record.lines[group[0]!]!.gap));
    group = [];
  };
  const slope = slopeOf(record, range);
  for (const index of range) {
    const line = record.lines[index]!;
    if (line.end === line.start) continue;
    const last = group.at(-1);
    if (free(index) && last !== undefined && besides(record.lines[last]!, line, slope)) group.push(index);
    else {
      flush();
      if (free(index)) group.push(index);
      else rows.push(null);
    }
  }
  flush();
  return rows;
}

function levelRows(record: CleanText, indices: readonly number[]): AlignedRow[] {
  const slope = slopeOf(record, indices);
  const groups: { level: number; height: number; indices: number[] }[] = [];
  const placed = indices.filter((index) => record.lines[index]!.box !== null);
  const levels = new Map(placed.map((index) => [index, levelOf(record.lines[index]!, slope)]));
  for (const index of placed.sort((a, b) => levels.get(a)! - levels.get(b)!)) {
    const level = levels.get(index)!;
    const height = heightOf(record.lines[index]!);
    const group = groups.at(-1);
    if (group && level - group.level < LEVEL * Math.min(height, group.height)) group.indices.push(index);
    else groups.push({ level, height, indices: [index] });
  }
  return groups.map((group, i) => {
    const before = groups[i - 1];
    const gap = before ? Math.max(0, (group.level - before.level) / group.height - 1.2) : 0;
    return alignedRow(record, byPlace(record, group.indices), gap);
  });
}

function byPlace(record: CleanText, indices: readonly number[]): number[] {
  return [...indices].sort((a, b) => (record.lines[a]!.box?.[0] ?? 0) - (record.lines[b]!.box?.[0] ?? 0) || a - b);
}

function besides(left: TextLine, right: TextLine, slope: number): boolean {
  if (!left.box || !right.box) return false;
  const apart = right.box[0] >= left.box[2] || left.box[0] >= right.box[2];
  const offset = Math.abs(levelOf(left, slope) - levelOf(right, slope));
  return apart && offset < LEVEL * Math.min(heightOf(left), heightOf(right));
}

/** Height of a line's middle on the page turned level, points. */
function levelOf(line: TextLine, slope: number): number {
  const [x0, y0, x1, y1] = line.box!;
  return (y0 + y1) / 2 - (slope * (x0 + x1)) / 2;
}

function heightOf(line: TextLine): number {
  return line.size || line.box![3] - line.box![1];
}

/** How the rows of a page fall from left to right: median over lines that follow each other side by side. */
function slopeOf(record: CleanText, indices: readonly number[]): number {
  const slopes: number[] = [];
  for (let i = 1; i < indices.length; i++) {
    const [before, line] = [record.lines[indices[i - 1]!]!, record.lines[indices[i]!]!];
    if (!before.box || !line.box || line.box[0] < before.box[2]) continue;
    const dy = (line.box[1] + line.box[3] - before.box[1] - before.box[3]) / 2;
    const dx = (line.box[0] + line.box[2] - before.box[0] - before.box[2]) / 2;
    if (Math.abs(dy) < 0.6 * heightOf(line)) slopes.push(dy / dx);
  }
  if (slopes.length < 8) return 0;
  slopes.sort((a, b) => a - b);
  return slopes[slopes.length >> 1]!;
}
