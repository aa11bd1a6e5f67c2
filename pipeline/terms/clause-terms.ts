import type { CharacterClass, Outline, Term } from '../model.ts';
import { expressionsOf } from './extractors.ts';
import { masked } from './masked.ts';

/** Labels are no numbers of the text; pay and counts in tables are cells; contents, forms and signatures state no terms. */
export const NO_TERMS: ReadonlySet<CharacterClass> = new Set([
  'label',
  'table',
  'contents',
  'form',
  'signature',
  'running-head',
  'page-number',
  'line-number',
]);

/** All terms of the clauses, ascending, without overlap. */
export function clauseTerms(text: string, outline: Outline, unitAt: (offset: number) => number | null): Term[] {
  const found = expressionsOf(masked(text, outline, NO_TERMS));
  // A number that overflows, or a fraction of nothing, is no value.
  return found
    .filter(({ number }) => number === undefined || Number.isFinite(number))
    .map((one) => ({
      unit: unitAt(one.start),
      kind: one.kind,
      raw: text.slice(one.start, one.end),
      value: one.value,
      value_max: one.max ?? null,
      value_number: one.number ?? null,
      measure: one.measure ?? null,
      start: one.start,
      end: one.end,
      agrees: one.agrees ?? null,
    }));
}
