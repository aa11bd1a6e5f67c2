import type { Row } from '../lines/rows.ts';

/** Rows of two columns that belong to one stretch of text: the left ones are read before the right ones. */
export interface Stretch {
  readonly left: readonly Row[];
  readonly right: readonly Row[];
}

/** How much better the text must run on where columns are cut: it is broken twice without the cut and nowhere with it. */
const GAIN = 3;

/**
 * Word processors let columns start anew in the middle of a page without a heading across. Where both columns have a break at the same
 * height and the sentences run on from the upper left to the upper right, and not from upper to lower, the stretches are read one
 * after the other. Rows from top to bottom.
 */
export function stretchesOf(left: readonly Row[], right: readonly Row[]): Stretch[] {
  let best: { i: number; j: number; gain: number } | null = null;
  for (let i = 1; i < left.length; i++) {
    const j = right.findIndex((row) => row.baseline - row.size > left[i - 1]!.baseline - 0.5 * row.size);
    if (j < 1 || Math.max(right[j - 1]!.baseline, left[i - 1]!.baseline) > Math.min(topOf(left[i]!), topOf(right[j]!))) continue;
    const cut = [joinOf(left[i - 1]!, right[0]!), joinOf(right[j - 1]!, left[i]!), joinOf(left.at(-1)!, right[j]!)];
    const whole = [joinOf(left[i - 1]!, left[i]!), joinOf(right[j - 1]!, right[j]!), joinOf(left.at(-1)!, right[0]!)];
    if (cut.includes(-1) || whole.filter((join) => join === -1).length < 2) continue;
    const gain = sum(cut) - sum(whole);
    if (gain >= GAIN && gain > (best?.gain ?? 0)) best = { i, j, gain };
  }
  if (!best) return [{ left, right }];
  const { i, j } = best;
  return [
    { left: left.slice(0, i), right: right.slice(0, j) },
    { left: left.slice(i), right: right.slice(j) },
  ];
}

function topOf(row: Row): number {
  return row.baseline - 0.5 * row.size;
}

/** How text runs from one row to the next: 1 as sentences do, -1 as they do not, 0 where nothing speaks for either. */
function joinOf(before: Row, next: Row): number {
  const end = wordAt(before, -1);
  const start = wordAt(next, 0);
  if (/^\p{Ll}{2,}[\p{L},;]*$/u.test(start)) return /[.!?]["'\u201d\u2019)\]]*$/.test(end) ? -1 : 1;
  if (/[.;:!?]["'\u201d\u2019)\]]*$|^(?:and|or)$/.test(end)) return 1;
  return /^\p{Ll}+$/u.test(end) && /^(?:\d+(?:\.\d+)*[.)]?|[\p{Lu}][.)]|\(\p{L}\)|ARTICLE|SECTION)$/u.test(start) ? -1 : 0;
}

function wordAt(row: Row, index: number): string {
  return (row.fragments.at(index)?.glyphs ?? []).map((glyph) => glyph.text).join('');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
