import type { Reading } from '../../../numbering/reading.ts';

/** A number that names its place by itself, in parts or in hundreds. */
export function isId(reading: Reading | null): boolean {
  return reading?.kind === 'compound' || reading?.kind === 'code';
}

/** A longer id begins with the components of another. */
export function begins(id: readonly string[], other: readonly string[]): boolean {
  return other.length < id.length && differing(other, id, other.length) === 0;
}

/** Components of two ids that differ among the first `count`. */
export function differing(a: readonly string[], b: readonly string[], count: number): number {
  let off = 0;
  for (let i = 0; i < count; i++) if (a[i] !== b[i]) off++;
  return off;
}

/** Of the first component: a number, a letter, or a letter with its number (`L12.01`). */
export function shapeOf(component: string): string {
  return component.replace(/\d+/, '0').replace(/\p{L}+/u, 'A');
}

/** First component in which two ids differ, and whether it is the last one of both. */
export function compare(
  a: readonly string[],
  b: readonly string[],
): {
  difference: number;
  last: boolean;
  /** It is the last one of the second. */
  ends: boolean;
  prefix: 'elder' | 'younger' | null;
} {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] === b[i]) continue;
    return {
      difference: value(b[i]!) - value(a[i]!),
      last: i === a.length - 1 && i === b.length - 1,
      ends: i === b.length - 1,
      prefix: null,
    };
  }
  return { difference: 0, last: true, ends: true, prefix: a.length === b.length ? null : a.length < b.length ? 'elder' : 'younger' };
}

/** Place of a component in its series: its number, or its letter's in the alphabet. */
export function value(component: string): number {
  return /^\d+$/.test(component) ? Number(component) : component.toLowerCase().charCodeAt(0) - 96;
}
