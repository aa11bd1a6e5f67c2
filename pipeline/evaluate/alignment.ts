import { type Candidate, candidatePairs } from './candidates.ts';
import type { FoundUnit, WantedUnit } from './units.ts';

/** Index of the found unit by index of the wanted one. */
export type Alignment = ReadonlyMap<number, number>;

/** A unit this far off the diagonal of a stretch is another one of the same label, or half the stretch's length off where that is more. */
const OFF = 25;

/** Heaviest alignment that keeps the order of both sides. */
export function align(wanted: readonly WantedUnit[], found: readonly FoundUnit[]): Alignment {
  return heaviestChain(candidatePairs(wanted, found, true), found.length);
}

/**
 * The same for a stretch of a longer document: units that agree in their first words tell where the stretch stands, and whatever lies
 * far off its diagonal is no match.
 */
export function alignStretch(wanted: readonly WantedUnit[], found: readonly FoundUnit[]): Alignment {
  const all = candidatePairs(wanted, found, true);
  const certain = heaviestChain(candidatePairs(wanted, found, false), found.length);
  const anchors = certain.size > 0 ? certain : heaviestChain(all, found.length);
  const shifts = [...anchors].map(([from, to]) => to - from).sort((a, b) => a - b);
  const shift = shifts[shifts.length >> 1] ?? 0;
  const limit = Math.max(OFF, wanted.length / 2);
  return heaviestChain(
    all.filter((pair) => Math.abs(pair.found - pair.wanted - shift) <= limit),
    found.length,
  );
}

interface Link {
  readonly weight: number;
  readonly pair: Candidate;
  readonly before: Link | null;
}

/** Heaviest subsequence that increases on both sides, with prefix maxima in a Fenwick tree: n log n in the number of pairs. */
function heaviestChain(pairs: readonly Candidate[], width: number): Alignment {
  const tree = new Array<Link | null>(width + 1).fill(null);
  const bestBefore = (at: number): Link | null => {
    let best: Link | null = null;
    for (let place = at; place > 0; place -= place & -place) {
      const link = tree[place]!;
      if (link && link.weight > (best?.weight ?? 0)) best = link;
    }
    return best;
  };
  // Of one wanted unit the later place comes first, so that it cannot continue a chain that holds the unit already.
  for (const pair of [...pairs].sort((a, b) => a.wanted - b.wanted || b.found - a.found)) {
    const before = bestBefore(pair.found);
    const link: Link = { weight: (before?.weight ?? 0) + pair.weight, pair, before };
    for (let place = pair.found + 1; place <= width; place += place & -place) {
      if (link.weight > (tree[place]?.weight ?? 0)) tree[place] = link;
    }
  }
  const alignment = new Map<number, number>();
  for (let link = bestBefore(width); link; link = link.before) alignment.set(link.pair.wanted, link.pair.found);
  return alignment;
}
