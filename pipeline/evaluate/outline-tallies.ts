import type { Alignment } from './alignment.ts';
import { answers, type Tally } from './tally.ts';
import type { FoundUnit, WantedUnit } from './units.ts';

/** A stretch of the truth beside what was found, and who belongs to whom. */
export interface Comparison {
  readonly wanted: readonly WantedUnit[];
  readonly found: readonly FoundUnit[];
  readonly alignment: Alignment;
}

/** Found units within the stretch that the truth does not have. */
function spuriousUnits({ found, alignment }: Comparison): FoundUnit[] {
  const taken = new Set(alignment.values());
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  return found.filter((unit, index) => index >= first && index <= last && unit.counts && !taken.has(index));
}

interface Pair {
  readonly wanted: WantedUnit;
  readonly found: FoundUnit | undefined;
}

function pairsOf({ wanted, found, alignment }: Comparison): Pair[] {
  return wanted.map((unit, index) => ({ wanted: unit, found: found[alignment.get(index) ?? -1] }));
}

/**
 * Label path, boundary: precision over all units with a printed label between the first and the last that belong together, recall over
 * the truth. Parent: of the units found. Heading, end of the own text: of those of the truth that have one.
 */
export function outlineTallies(comparisons: readonly Comparison[]): Tally[] {
  const pairs = comparisons.flatMap(pairsOf);
  const spurious = comparisons.flatMap(spuriousUnits).map(({ shown }) => `spurious ${shown}`);
  const missed = pairs.filter(({ found }) => !found).map(({ wanted }) => `missed ${wanted.shown}`);
  const hits = pairs.filter((pair): pair is Pair & { found: FoundUnit } => pair.found !== undefined);
  const wrong = hits.filter(({ wanted, found }) => !wanted.paths.includes(found.path));
  const gold = pairs.length;
  const all = hits.length + spurious.length;
  const paths = wrong.map(({ wanted, found }) => `path ${wanted.shown} came as ${found.shown}`);
  return [
    { measure: 'label-path', gold, found: all, right: hits.length - wrong.length, faults: [...missed, ...paths, ...spurious] },
    { measure: 'boundary', gold, found: all, right: hits.length, faults: [...missed, ...spurious] },
    answers(
      'parent',
      hits.map(({ wanted, found }) => ({ right: wanted.parent === found.parent, fault: `parent of ${wanted.shown}: ${found.shown}` })),
    ),
    answers(
      'heading',
      questions(pairs, 'heading', ({ wanted, found }) => wanted.heading!(found!.heading)),
    ),
    answers(
      'own-text-end',
      questions(pairs, 'ends', ({ wanted, found }) => wanted.ends!(found!.text)),
    ),
  ];
}

function questions(pairs: readonly Pair[], key: 'heading' | 'ends', right: (pair: Pair) => boolean): { right: boolean; fault: string }[] {
  const asked = pairs.filter(({ wanted }) => wanted[key] !== null);
  return asked.map((pair) => ({ right: pair.found !== undefined && right(pair), fault: `${key} ${pair.wanted.shown}` }));
}
