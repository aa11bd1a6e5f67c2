import type { TermKind } from '../model.ts';
import type { Quantity } from './quantities.ts';

/** An expression of one kind: `text.slice(start, end)` is the whole of it. Fields as in Term. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Canonical string: `14000`, `2023-07-01`, `50:1`. */
  readonly value: string;
  /** Upper end of a range. */
  readonly max?: string;
  readonly number?: number;
  readonly measure?: string;
  /** Whether words and figure say the same; absent where only one is printed. */
  readonly agrees?: boolean;
}

/** Finds the expressions of one kind. `quantities` are the numbers of the same text, ascending, without overlap. */
export interface Extractor {
  readonly kind: TermKind;
  find(text: string, quantities: readonly Quantity[]): Found[];
}

/** A number as the shortest decimal string; no exponent below 10^21. */
export function decimal(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
