interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Of expressions that overlap the longest is kept, so that a range beats its ends; of equals the one with the lowest rank.
 * Ascending; linear after sorting.
 */
export function withoutOverlap<T extends Stretch>(found: readonly T[], rank: (one: T) => number): T[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: T[] = [];
  for (const one of sorted) {
    let wins = true;
    while (kept.length > 0 && kept[kept.length - 1]!.end > one.start) {
      const last = kept[kept.length - 1]!;
      if (last.end - last.start >= one.end - one.start) {
        wins = false;
        break;
      }
      kept.pop();
    }
    if (wins) kept.push(one);
  }
  return kept;
}
