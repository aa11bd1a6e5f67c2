import { least } from '../../../text/long-lists.ts';
import type { Segment } from './segments.ts';

/** Fewest rows that share an edge. */
const ROWS = 3;
/** Narrowest white, in points, that a gutter may run through. */
const CLEAR = 1;

/**
 * Where a gutter may run: left edges that several rows share behind a gap, each moved to the middle of the white in front of it,
 * so that labels and headings which stand a little further out remain on their side.
 */
export function gutterCandidates(rows: readonly Segment[][]): number[] {
  const margin = least(rows.flat().map((segment) => segment.x0));
  const edges: { x: number; before: number | null; front: number }[] = [];
  for (const row of rows) {
    row.forEach((segment, i) => {
      const label = labelBefore(row, i);
      if (segment.x0 > margin + 60)
        edges.push({ x: segment.x0, before: row[label ? i - 2 : i - 1]?.x1 ?? null, front: (label ?? segment).x0 });
    });
  }
  edges.sort((a, b) => a.x - b.x);
  const candidates: number[] = [];
  for (let i = 0; i < edges.length; ) {
    let j = i;
    while (j < edges.length && edges[j]!.x - edges[i]!.x < 3) j++;
    if (j - i >= ROWS) {
      const ends = edges.slice(i, j).flatMap((edge) => edge.before ?? []);
      const end = ends.sort((a, b) => a - b)[Math.floor(0.9 * (ends.length - 1))];
      candidates.push(end === undefined ? edges[i]!.x - 1 : Math.max((end + edges[i]!.x) / 2, edges[i]!.x - 30));
      // Few rows of one column share their baseline with rows of the other: the longest of them need not be among these.
      if (end !== undefined) candidates.push(clearestPlace(rows.flat(), end, least(edges.slice(i, j).map((edge) => edge.front))));
    }
    i = j;
  }
  return candidates;
}

/** A label that belongs to a segment and stands out in front of it. */
export function labelBefore(row: readonly Segment[], index: number): Segment | null {
  const [before, segment] = [row[index - 1], row[index]!];
  return before && before.x1 - before.x0 < 3 * segment.size && segment.x0 - before.x0 < 5 * segment.size ? before : null;
}

/** The first white between two places that the fewest segments cross: its middle. */
function clearestPlace(segments: readonly Segment[], from: number, to: number): number {
  const ends = [from, ...segments.flatMap(({ x1 }) => (x1 > from && x1 < to ? [x1] : []))].sort((a, b) => a - b);
  let best = { place: (from + to) / 2, crossed: Number.POSITIVE_INFINITY };
  for (const end of ends) {
    const next = Math.min(to, least(segments.flatMap(({ x0 }) => (x0 > end ? [x0] : []))));
    const crossed = segments.filter(({ x0, x1 }) => x0 <= end && x1 > end).length;
    if (next - end >= CLEAR && crossed < best.crossed) best = { place: (end + next) / 2, crossed };
  }
  return best.place;
}
