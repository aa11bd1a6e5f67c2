import type { LineRange } from '../contents/index.ts';
import type { Mark } from '../decode/index.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { RootCandidate } from '../root/families.ts';
import type { Root } from '../root/index.ts';

/** A reason to doubt the list of top-level units, with the share of trust that it takes. */
export interface Doubt {
  readonly reason: string;
  readonly weight: number;
}

/** What the list of top-level units is judged by. */
export interface RootEvidence {
  readonly root: Root;
  /** Every line that may head a top-level unit, outside the contents pages and on them. */
  readonly candidates: readonly RootCandidate[];
  readonly entries: readonly RootCandidate[];
  readonly marks: readonly Mark[];
  readonly contents: readonly LineRange[];
  readonly lines: readonly OutlineLine[];
  readonly amendment: boolean;
}

/** Such a reason alone makes a list doubtful. */
export const GRAVE = 0.6;
/** Such a one may be the document's own doing. */
export const SLIGHT = 0.3;
/** Labels that a reason names at most. */
const NAMED = 5;

/** A doubt for something that occurs `count` times; none for 0. */
export function doubt(reason: string, count: number, weight: number): Doubt[] {
  return count > 0 ? [{ reason: count > 1 ? `${reason} (${count})` : reason, weight: 1 - (1 - weight) ** count }] : [];
}

/** A doubt that names the labels it is about. */
export function doubtOf(reason: string, labels: readonly string[], weight: number): Doubt[] {
  return labels.length > 0 ? [{ reason: `${reason}: ${labels.slice(0, NAMED).join(', ')}`, weight }] : [];
}

/** Keyword and number, or name, of a unit. */
export function keyOf({ family, reading }: RootCandidate): string {
  return family === 'appendix' ? reading.id.toUpperCase() : `${family} ${reading.id.toUpperCase()}`;
}
