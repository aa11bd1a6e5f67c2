import type { ComparedUnit } from './unit.ts';

/** A shingle that stands in more units than this is of standing phrases and tells nothing. */
const COMMON = 25;

/** Share of words that two units have in common, 0..1: twice the common words by the words of both, each as often as it stands. */
export function likeness(a: ComparedUnit, b: ComparedUnit): number {
  const total = a.tokens.length + b.tokens.length;
  if (total === 0) return 1;
  if (a.key === b.key) return 1;
  const counts = new Map<string, number>();
  for (const token of a.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of b.tokens) {
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    counts.set(token, left - 1);
    common += 1;
  }
  return (2 * common) / total;
}

/** Share of the shingles of `part` that stand in `whole`, 0..1. */
export function containment(part: ComparedUnit, whole: ComparedUnit): number {
  if (part.shingles.size === 0) return 0;
  let common = 0;
  for (const shingle of part.shingles) if (whole.shingles.has(shingle)) common += 1;
  return common / part.shingles.size;
}

/** For each unit of `from` the units of `to` that share an uncommon shingle with it. */
export function neighbours(from: readonly ComparedUnit[], to: readonly ComparedUnit[]): Map<ComparedUnit, ComparedUnit[]> {
  const index = new Map<string, ComparedUnit[]>();
  for (const unit of to) {
    for (const shingle of unit.shingles) {
      const places = index.get(shingle);
      if (places) places.push(unit);
      else index.set(shingle, [unit]);
    }
  }
  return new Map(
    from.map((unit) => {
      const found = new Set<ComparedUnit>();
      for (const shingle of unit.shingles) {
        const places = index.get(shingle) ?? [];
        if (places.length <= COMMON) for (const other of places) found.add(other);
      }
      return [unit, [...found]];
    }),
  );
}
