import type { Facts } from '../../model.ts';

/**
 * Whether the agreement holds on a day (`YYYY-MM-DD`): by its term, and behind it by what it says of its renewal. One that begins with its
 * ratification begins on that day; one that is signed has begun. Null without a day.
 */
export function inForceOn(
  asOf: string | null,
  { term_start, ratified_on, signed_on, term_end: to, renewal }: Omit<Facts, 'in_force'>,
): Facts['in_force'] {
  if (asOf === null) return null;
  const from = term_start ?? ratified_on;
  if (from !== null && asOf < from) return 'not-yet';
  if (to === null) return 'unknown';
  const begun = from !== null || (signed_on !== null && signed_on <= asOf);
  if (asOf <= to) return begun ? 'in-force' : 'unknown';
  return renewal === null ? 'expired' : 'continued';
}
