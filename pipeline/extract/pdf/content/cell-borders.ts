import type { Stroke } from './glyph.ts';

/** Points by which the ends of borders of one column may differ, and by which borders of a row may be apart. */
const [ENDS, JOINT] = [1.5, 2];
/** Other heights that lines of one column are drawn at, at least. */
const ROWS = 3;

/**
 * Of horizontal lines those that are drawn cell by cell: the same ends return at several heights, and a line beside them does so too.
 * Where scans tilt, such borders run through the figures of their table, yet they strike nothing.
 */
export function cellBorders(lines: readonly Stroke[]): Set<Stroke> {
  const columns = new Map<string, number>();
  for (const line of lines) columns.set(columnOf(line), (columns.get(columnOf(line)) ?? 0) + 1);
  const stacked = lines
    .filter((line) => columns.get(columnOf(line))! > ROWS)
    .sort((a, b) => Math.round(a.box[1]) - Math.round(b.box[1]) || a.box[0] - b.box[0]);
  const borders = new Set<Stroke>();
  stacked.forEach((line, i) => {
    const next = stacked[i + 1];
    if (!next || Math.abs(next.box[1] - line.box[1]) > 1 || Math.abs(next.box[0] - line.box[2]) > JOINT) return;
    if (columnOf(next) === columnOf(line)) return;
    borders.add(line).add(next);
  });
  return borders;
}

function columnOf({ box }: Stroke): string {
  return `${Math.round(box[0] / ENDS)} ${Math.round(box[2] / ENDS)}`;
}
