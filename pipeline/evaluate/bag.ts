import type { Tally } from './tally.ts';

/** A thing to be found: `key` decides equality, `shown` is what a reader sees. */
export interface Entry {
  readonly key: string;
  readonly shown: string;
}

/**
 * Compares two bags: each entry of `gold` is found as often as it stands in `found`. What stands in `neither` is no fault where it was
 * found beyond `gold`, and is not missed where it was not: things that a reader would accept and would not ask for.
 */
export function bag(measure: string, gold: readonly Entry[], found: readonly Entry[], neither: readonly Entry[] = []): Tally {
  const wanted = countsOf(gold);
  const tolerated = countsOf(neither);
  const spurious: Entry[] = [];
  let right = 0;
  for (const entry of found) {
    if (take(wanted, entry.key)) right += 1;
    else if (!take(tolerated, entry.key)) spurious.push(entry);
  }
  const missed = gold.filter(({ key }) => take(wanted, key));
  return {
    measure,
    gold: gold.length,
    found: right + spurious.length,
    right,
    faults: [...missed.map(({ shown }) => `missed ${shown}`), ...spurious.map(({ shown }) => `spurious ${shown}`)],
  };
}

function countsOf(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}
