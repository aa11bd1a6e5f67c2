import type { ReferenceRow } from '../../model.ts';
import { addTo } from '../../text/add-to.ts';
import type { Measure } from '../measure.ts';
import { comparablePath, lettersOf } from '../normal-form.ts';
import { answers } from '../tally.ts';
import type { TruthReference } from '../truth.ts';
import { keyOf, type ReferenceScope, referenceScopes } from './reference-scopes.ts';
import { isVague } from './references.ts';

/**
 * Of the references that were found: whether each leads where it should. Those of equal words are compared in reading order. A clause of
 * the agreement that the document amends is `unresolvable`, as one that is missing.
 */
export const referenceTargets: Measure = (truth, found) => {
  const pathOf = new Map(found.clauses.map(({ clause_id, path }) => [clause_id, comparablePath(path)]));
  const pairs = referenceScopes(truth, found).flatMap(pairsOf);
  if (pairs.length === 0) return [];
  const questions = pairs.flatMap(({ reference, rows }) => {
    if (rows.length === 0) return [];
    const reached = rows.flatMap((row) => reachedBy(row, pathOf));
    const right = reached.every((target) => admissible(reference).includes(target));
    return [{ right, fault: `target of ${reference.raw}: ${reached.join('; ')}` }];
  });
  return [answers('reference-targets', questions)];
};

interface Pair {
  readonly reference: TruthReference;
  /** Empty where it was not found. */
  readonly rows: readonly ReferenceRow[];
}

function pairsOf({ wanted, found }: ReferenceScope): Pair[] {
  const byWords = new Map<string, (readonly ReferenceRow[])[]>();
  for (const rows of found) {
    const key = keyOf(rows[0]!);
    addTo(byWords, key, rows);
  }
  const gold = wanted.filter((reference) => !isVague(reference) && reference.target);
  return gold.map((reference) => ({ reference, rows: byWords.get(reference.key)?.shift() ?? [] }));
}

function reachedBy({ status, kind, citation, target_clause_id }: ReferenceRow, pathOf: ReadonlyMap<string, string>): string[] {
  if (status === 'resolved') return [pathOf.get(target_clause_id ?? '') ?? ''];
  if (status === 'external' && kind !== 'agreement') return citation.split('; ').map((one) => `external:${lettersOf(one)}`);
  return ['unresolvable'];
}

function admissible({ target, targets = [] }: TruthReference): string[] {
  return [target, ...targets].filter((one) => one !== null && one !== undefined).map(comparableTarget);
}

function comparableTarget(target: string | readonly string[]): string {
  if (typeof target !== 'string') return comparablePath(target);
  return target.startsWith('external:') ? `external:${lettersOf(target.slice('external:'.length))}` : target;
}
