import { append } from '../../../text/long-lists.ts';
import type { Stroke } from '../content/glyph.ts';

/** A straight border: `at` across its direction, from..to along it. Points of the upright page. */
export interface Edge {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Points by which two drawn pieces of one border may be apart, across and along. */
const ACROSS = 1.5;
const ALONG = 4;

/** Drawn pieces joined to whole borders: cells are often drawn one by one, with a small square at each corner. */
export function edgesOf(strokes: readonly Stroke[], horizontal: boolean): Edge[] {
  const pieces = strokes
    .filter((stroke) => stroke.horizontal === horizontal)
    .map(({ box }) =>
      horizontal ? { at: (box[1] + box[3]) / 2, from: box[0], to: box[2] } : { at: (box[0] + box[2]) / 2, from: box[1], to: box[3] },
    )
    .sort((a, b) => a.at - b.at);
  const edges: Edge[] = [];
  for (let i = 0; i < pieces.length; ) {
    const start = pieces[i]!.at;
    const group: Edge[] = [];
    while (i < pieces.length && pieces[i]!.at - start <= ACROSS) group.push(pieces[i++]!);
    append(edges, joined(group));
  }
  return edges;
}

/** Pieces of one border line joined where they touch. */
function joined(group: readonly Edge[]): Edge[] {
  const sorted = [...group].sort((a, b) => a.from - b.from);
  const at = group.reduce((sum, edge) => sum + edge.at, 0) / group.length;
  const edges: { at: number; from: number; to: number }[] = [];
  for (const piece of sorted) {
    const last = edges.at(-1);
    if (last && piece.from - last.to <= ALONG) last.to = Math.max(last.to, piece.to);
    else edges.push({ at, from: piece.from, to: piece.to });
  }
  return edges;
}
