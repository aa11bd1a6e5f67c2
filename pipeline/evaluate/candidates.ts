import type { FoundUnit, WantedUnit } from './units.ts';

/** A pair that may belong together. Weights: 0.8 for a label alone, 1 to 2 for the first words, 1 more for a label beside them. */
export interface Candidate {
  readonly wanted: number;
  readonly found: number;
  readonly weight: number;
}

/** Letters that two beginnings must share. */
const LONG = 12;
const SHORT = 8;
const HASHED = 1.75;
const LABEL_ALONE = 0.8;

/** All pairs that agree in their first words; `byLabel` adds those that agree in their label where words do not help. */
export function candidatePairs(wanted: readonly WantedUnit[], found: readonly FoundUnit[], byLabel: boolean): Candidate[] {
  const byWords = indexOf(found, ({ words }) => [`${LONG}${words.slice(0, LONG)}`, `${SHORT}${words.slice(0, SHORT)}`]);
  const byHash = indexOf(found, ({ hash }) => [hash]);
  const labels = indexOf(found, ({ label }) => [label]);
  return wanted.flatMap((unit, index) => {
    const weights = new Map<number, number>();
    const offer = (at: number, weight: number): void => {
      weights.set(at, Math.max(weights.get(at) ?? 0, weight));
    };
    const alike = (at: number): number => (found[at]!.label === unit.label ? 1 : 0);
    for (const at of byHash.get(unit.hash ?? '') ?? []) offer(at, HASHED + alike(at));
    for (const words of unit.words)
      for (const key of words.length >= LONG
        ? [`${LONG}${words.slice(0, LONG)}`, `${SHORT}${words.slice(0, SHORT)}`]
        : [`${SHORT}${words.slice(0, SHORT)}`])
        for (const at of byWords.get(key) ?? []) offer(at, 1 + shared(words, found[at]!.words) / 32 + alike(at));
    const first = unit.words[0] ?? '';
    if (byLabel && unit.label !== '' && (first.length < SHORT || weights.size === 0))
      for (const at of labels.get(unit.label) ?? []) {
        const same = shared(first, found[at]!.words);
        if (same >= Math.min(3, first.length)) offer(at, LABEL_ALONE + same / 32);
      }
    return [...weights].map(([at, weight]) => ({ wanted: index, found: at, weight }));
  });
}

function indexOf(found: readonly FoundUnit[], keysOf: (unit: FoundUnit) => readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  found.forEach((unit, at) => {
    for (const key of new Set(keysOf(unit))) {
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    }
  });
  return index;
}

function shared(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}
