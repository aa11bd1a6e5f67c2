import { bag, type Entry } from '../bag.ts';
import type { Measure } from '../measure.ts';
import { hashOf, lettersOf } from '../normal-form.ts';
import type { TruthReference } from '../truth.ts';

/** What points without naming: `this Article`, `the following sections`. Neither asked for nor held against a run. */
const DEICTIC =
  /^(?:this|these|that|said|such|the|following|preceding|foregoing)\s+(?:following\s+|preceding\s+)?(?:sub-?)?(?:articles?|sections?|paragraphs?|clauses?|agreement)$/i;

/** References as printed; rows of one expression that names several targets are one. */
export const references: Measure = (truth, found) => {
  if (!truth.references || !truth.units?.length) return [];
  const entry = (reference: TruthReference): Entry => ({
    key: reference.rawHash ?? hashOf(lettersOf(reference.raw)),
    shown: reference.raw,
  });
  const spans = new Map(found.references.map((row) => [`${row.start} ${row.end} ${row.raw}`, row]));
  const named = [...spans.values()].filter(({ raw }) => !DEICTIC.test(raw.trim()));
  return [
    bag(
      'references',
      truth.references.filter((reference) => !isVague(reference)).map(entry),
      named.map(({ raw }) => entry({ raw })),
      truth.references.filter(isVague).map(entry),
    ),
  ];
};

export function isVague({ deictic, implicit, unspecific }: TruthReference): boolean {
  return Boolean(deictic || implicit || unspecific);
}
