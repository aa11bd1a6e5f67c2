import type { Quantity } from './quantities.ts';

/** One number, or two that are the ends of a range (`30-60`, `one (1) to three (3)`); `next` is the index behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly low: Quantity;
  readonly high: Quantity | null;
  readonly next: number;
}

const BETWEEN_ENDS = /^(?:\s?%)?\s{0,3}(?:[-‐‑–—]|to|through|or)\s{0,3}\\?\$?\s?$/;
const LONGEST_GAP = 12;

/** The number at `index` with the one behind it where the two are a range. */
export function spanAt(text: string, quantities: readonly Quantity[], index: number): Span {
  const low = quantities[index]!;
  const high = quantities[index + 1];
  if (high && high.start - low.end <= LONGEST_GAP && isRange(text, low, high))
    return { start: low.start, end: high.end, low, high, next: index + 2 };
  return { start: low.start, end: low.end, low, high: null, next: index + 1 };
}

function isRange(text: string, low: Quantity, high: Quantity): boolean {
  if (!(low.value < high.value) || isYear(low) !== isYear(high)) return false;
  const gap = text.slice(low.end, high.start);
  if (BETWEEN_ENDS.test(gap)) return !/or/.test(gap) || high.value - low.value <= 2;
  return /^\s{1,3}and\s{1,3}\\?\$?$/.test(gap) && /between\s{1,3}\\?\$?\s?$/i.test(text.slice(Math.max(0, low.start - 12), low.start));
}

/** A bare figure of a calendar year. */
export function isYear(quantity: Quantity): boolean {
  return quantity.digits?.length === 4 && quantity.value >= 1900 && quantity.value < 2100;
}

/** What words and figures say together, over both ends; undefined where neither end prints both. */
export function agreement(span: Span): boolean | undefined {
  const said = [span.low.agrees, span.high?.agrees ?? null].filter((one) => one !== null);
  return said.length === 0 ? undefined : said.every(Boolean);
}
