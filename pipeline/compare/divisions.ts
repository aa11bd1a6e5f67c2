import { addTo } from '../text/add-to.ts';
import type { Pairing } from './pairing.ts';
import { containment, neighbours } from './similarity.ts';
import type { ComparedUnit } from './unit.ts';

/** One unit that is several in the other agreement. */
export interface Division {
  readonly whole: ComparedUnit;
  readonly parts: readonly ComparedUnit[];
}

/** A part comes from the whole if this share of its runs of words stands in it. */
const FROM_WHOLE = 0.7;
const FEWEST_WORDS = 6;

/**
 * Units of one agreement that were cut up: units without an origin stand in them nearly word for word. Where the whole has a successor of
 * its own, that is its first part.
 */
export function splitUnits(pairing: Pairing): Division[] {
  return divisions(pairing.restTo(), pairing.from, (whole) => pairing.successor(whole));
}

/** The same in the other direction: units that were put together. */
export function mergedUnits(pairing: Pairing): Division[] {
  return divisions(pairing.restFrom(), pairing.to, (whole) => pairing.origin(whole));
}

function divisions(
  loose: readonly ComparedUnit[],
  wholes: readonly ComparedUnit[],
  partner: (whole: ComparedUnit) => ComparedUnit | undefined,
): Division[] {
  const parts = new Map<ComparedUnit, ComparedUnit[]>();
  const telling = loose.filter(({ tokens }) => tokens.length >= FEWEST_WORDS);
  for (const [part, candidates] of neighbours(telling, wholes)) {
    const scored = candidates
      .filter((whole) => whole.tokens.length > part.tokens.length)
      .map((whole) => ({ whole, share: containment(part, whole), own: partner(whole) }))
      // What the partner holds as well was not cut off but copied.
      .filter(({ share, own }) => share >= FROM_WHOLE && (own === undefined || containment(part, own) < FROM_WHOLE));
    scored.sort((a, b) => b.share - a.share || a.whole.index - b.whole.index);
    const best = scored[0]?.whole;
    if (best) addTo(parts, best, part);
  }
  return [...parts].flatMap(([whole, pieces]) => {
    const own = partner(whole);
    const all = (own ? [own, ...pieces] : pieces).sort((a, b) => a.index - b.index);
    return all.length > 1 ? [{ whole, parts: all }] : [];
  });
}
