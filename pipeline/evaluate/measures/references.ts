import { bag, type Entry } from '../bag.ts';
import type { Measure } from '../measure.ts';
import type { TruthReference } from '../truth.ts';
import { keyOf, referenceScopes, type WantedReference } from './reference-scopes.ts';

/** What points without naming: `this Article`, `the following sections`. Neither asked for nor held against a run. */
const DEICTIC =
  /^(?:this|these|that|said|such|the|following|preceding|foregoing)\s+(?:following\s+|preceding\s+)?(?:sub-?)?(?:articles?|sections?|paragraphs?|clauses?|agreement)$/i;

/** References as printed, where all of them are listed. */
export const references: Measure = (truth, found) => {
  const scopes = referenceScopes(truth, found);
  if (scopes.length === 0) return [];
  const wanted = scopes.map((scope) => scope.wanted);
  const entries = (kept: (reference: WantedReference) => boolean): Entry[] =>
    wanted.flatMap((all, at) => all.filter(kept).map(({ key, raw }) => ({ key: `${at} ${key}`, shown: raw })));
  const named = scopes.flatMap((scope, at) =>
    scope.found.map(([row]) => row!).map((row) => ({ key: `${at} ${keyOf(row)}`, shown: row.raw })),
  );
  return [
    bag(
      'references',
      entries((reference) => !isVague(reference)),
      named.filter(({ shown }) => !DEICTIC.test(shown.trim())),
      entries(isVague),
    ),
  ];
};

export function isVague({ deictic, implicit, unspecific }: TruthReference): boolean {
  return Boolean(deictic || implicit || unspecific);
}
