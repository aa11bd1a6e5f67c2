import type { ReferenceRow } from '../../model.ts';
import type { Measure } from '../measure.ts';
import { comparablePath, hashOf, lettersOf } from '../normal-form.ts';
import { answers } from '../tally.ts';
import type { TruthReference } from '../truth.ts';
import { isVague } from './references.ts';

/**
 * Of the references that were found: whether each leads where it should. Those of equal words are compared in reading order. A clause of
 * the agreement that the document amends is `unresolvable`, as one that is missing.
 */
export const referenceTargets: Measure = (truth, { references, clauses }) => {
  const gold = (truth.references ?? []).filter((reference) => !isVague(reference) && reference.target);
  if (gold.length === 0 || !truth.units?.length) return [];
  const pathOf = new Map(clauses.map(({ clause_id, path }) => [clause_id, comparablePath(path)]));
  const byWords = new Map<string, ReferenceRow[]>();
  for (const reference of references) {
    const key = hashOf(lettersOf(reference.raw));
    byWords.set(key, [...(byWords.get(key) ?? []), reference]);
  }
  const questions = gold.flatMap((reference) => {
    const found = byWords.get(reference.rawHash ?? hashOf(lettersOf(reference.raw)))?.shift();
    if (!found) return [];
    const { status, kind, citation, target_clause_id } = found;
    const reached =
      status === 'resolved'
        ? [pathOf.get(target_clause_id ?? '') ?? '']
        : status === 'external' && kind !== 'agreement'
          ? citation.split('; ').map((one) => `external:${lettersOf(one)}`)
          : ['unresolvable'];
    const right = reached.every((target) => admissible(reference).includes(target));
    return [{ right, fault: `target of ${reference.raw}: ${reached.join('; ')}` }];
  });
  return [answers('reference-targets', questions)];
};

function admissible({ target, targets = [] }: TruthReference): string[] {
  return [target, ...targets].filter((one) => one !== null && one !== undefined).map(comparableTarget);
}

function comparableTarget(target: string | readonly string[]): string {
  if (typeof target !== 'string') return comparablePath(target);
  return target.startsWith('external:') ? `external:${lettersOf(target.slice('external:'.length))}` : target;
}
