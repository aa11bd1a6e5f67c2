import type { Note } from '../../model.ts';
import { isYears, type StatedTerm } from './stated-terms.ts';

interface AgreementTerm {
  readonly from: string | null;
  readonly to: string | null;
}

/** The term of the agreement: the duration article's, its missing first day the cover's where both end on the same day; else the cover's or another clause's. */
export function agreementTerm(all: readonly StatedTerm[]): AgreementTerm {
  const stated = all.filter((one) => !isYears(one));
  const at = (place: StatedTerm['place']) => stated.filter((one) => one.place === place);
  const cover = at('cover')[0];
  const stands = (one: AgreementTerm | undefined) =>
    one && cover?.to && one.to === null && one.from !== null && one.from >= cover.to ? undefined : one;
  const chosen = stands(whole(at('article'))) ?? cover ?? at('clause').find((one) => one.from !== null) ?? at('clause')[0];
  if (!chosen) return { from: null, to: null };
  if (chosen.from !== null && chosen.to !== null) return { from: chosen.from, to: chosen.to };
  const same = stated.find((one) => one.from !== null && one.to !== null && (one.to === chosen.to || one.from === chosen.from));
  return { from: chosen.from ?? same?.from ?? null, to: chosen.to ?? same?.to ?? null };
}

/** What the duration article states: in one sentence, or first and last day in two. */
function whole(stated: readonly StatedTerm[]): AgreementTerm | undefined {
  const both = stated.find((one) => one.from !== null && one.to !== null);
  if (both || stated.length === 0) return both;
  const to = stated.find((one) => one.to !== null)?.to ?? null;
  return { from: stated.find((one) => one.from !== null && (to === null || one.from < to))?.from ?? null, to };
}

/** A note for each place that states another term than the agreement's. */
export function termConflicts(stated: readonly StatedTerm[], term: AgreementTerm, raw: (one: StatedTerm) => string): Note[] {
  return stated
    .filter((one) => differs(one, term))
    .map((one) => ({
      stage: 'terms',
      code: 'date-conflict',
      severity: 'warning',
      message: `the term stated here differs from ${printed(term)}`,
      found: raw(one),
      expected: printed(term),
      unit: one.unit,
      page: null,
      start: one.start,
      end: one.end,
    }));
}

function differs(one: StatedTerm, term: AgreementTerm): boolean {
  const other = (stated: string | null, day: string | null): boolean => stated !== null && day !== null && !day.startsWith(stated);
  return other(one.to, term.to) || other(one.from, term.from);
}

function printed(term: AgreementTerm): string {
  return `${term.from ?? '...'} to ${term.to ?? '...'}`;
}
