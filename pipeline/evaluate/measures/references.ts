import { bag, type Entry } from '../bag.ts';
import type { Measure } from '../measure.ts';
import { hashOf, lettersOf } from '../normal-form.ts';
import type { TruthReference } from '../truth.ts';
import { referenceScopes } from './reference-scopes.ts';

/** What points without naming: `this Article`, `the following sections`. Neither asked for nor held against a run. */
const DEICTIC =
  /^(?:this|these|that|said|such|the|following|preceding|foregoing)\s+(?:following\s+|preceding\s+)?(?:sub-?)?(?:articles?|sections?|paragraphs?|clauses?|agreement)$/i;

/** References as printed, where all of them are listed. */
export const references: Measure = (truth, found) => {
  const scopes = referenceScopes(truth, found);
  if (scopes.length === 0) return [];
  const entries = (of: (scope: (typeof scopes)[number]) => readonly TruthReference[]): Entry[] =>
    scopes.flatMap((scope, at) => of(scope).map((reference) => ({ key: `${at} ${keyOf(reference)}`, shown: reference.raw })));
  return [
    bag(
      'references',
      entries(({ wanted }) => wanted.filter((reference) => !isVague(reference))),
      entries((scope) => scope.found.map(([row]) => row!).filter(({ raw }) => !DEICTIC.test(raw.trim()))),
      entries(({ wanted }) => wanted.filter(isVague)),
    ),
  ];
};

/** What two references of equal words have in common. */
export function keyOf({ raw, rawHash }: Pick<TruthReference, 'raw' | 'rawHash'>): string {
  return rawHash ?? hashOf(lettersOf(raw));
}

export function isVague({ deictic, implicit, unspecific }: TruthReference): boolean {
  return Boolean(deictic || implicit || unspecific);
}
