/**
 * Lists that grow with a document. `Math.max(...list)` and `push(...list)` hand each item over as an argument of its own, and fail from
 * some hundred thousand on.
 */

/** Smallest value, Infinity of none. */
export function least(values: readonly number[]): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < found) found = value;
  return found;
}

/** Greatest value, -Infinity of none. */
export function greatest(values: readonly number[]): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > found) found = value;
  return found;
}

/** Puts items behind those of a list. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
