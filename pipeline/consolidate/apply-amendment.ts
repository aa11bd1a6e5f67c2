import type { Agreement, ClauseRow, UnitKind } from '../model.ts';
import { appendLetter } from './append-letter.ts';
import { applyClause, type Bench } from './apply-clause.ts';
import { applyInstructions } from './apply-instruction.ts';
import { notApplied, type Outcome } from './outcome.ts';
import { type Reading, readingOf } from './reading.ts';
import { Targets } from './target.ts';
import type { AmendedTree } from './tree.ts';

/** What surrounds the clauses of an amendment and changes none. */
const AROUND: ReadonlySet<UnitKind> = new Set(['preamble', 'contents', 'signature', 'form']);

/**
 * Applies a tentative agreement, proposal or side letter to the agreement by the numbers of its clauses, in the order printed. The clauses
 * of a side letter that name none of the agreement are its own: the letter then stands behind the agreement.
 */
export function applyAmendment(tree: AmendedTree, amendment: Agreement): Outcome[] {
  const bench: Bench = { tree, targets: new Targets(tree), redlined: amendment.redlines.length > 0 };
  const letter = amendment.document.document_type === 'side-letter';
  const readings = new Map(amendment.clauses.map((clause) => [clause.clause_id, readingOf(clause, amendment.redlines)]));
  const survives = survival(amendment.clauses, readings);
  const own: ClauseRow[] = [];
  const outcomes = amendment.clauses.flatMap((clause): Outcome[] => {
    const reading = readings.get(clause.clause_id)!;
    if (addresses(bench, reading, letter)) return applyOne(bench, reading, survives);
    bench.targets.remember(clause, null);
    const ordered = applyInstructions(tree, clause);
    if (letter && ordered.length === 0) own.push(clause);
    return ordered;
  });
  const changing = own.some(({ kind, label }) => !AROUND.has(kind) && label !== null);
  return changing ? [...outcomes, appendLetter(tree, amendment, own, outcomes.length > 0)] : outcomes;
}

/** Whether a clause is read by its number: in a letter only where it names a clause of the agreement, elsewhere wherever it has one. */
function addresses({ targets }: Bench, reading: Reading, letter: boolean): boolean {
  const { kind } = reading.clause;
  if (AROUND.has(kind)) return false;
  const parent = targets.parent(reading.clause);
  if (reading.label === null) return parent !== undefined && parent !== null;
  return !letter || Boolean(parent) || targets.labelled(reading) !== null;
}

function applyOne(bench: Bench, reading: Reading, survives: (clause: ClauseRow) => boolean): Outcome[] {
  const { clause } = reading;
  if (clause.kind === 'table')
    return reading.marked
      ? [notApplied(clause, bench.targets.parent(clause) ?? null, 'changes of tables are not applied', clause.text)]
      : [];
  const outcomes = applyClause(bench, reading, survives);
  const refused = outcomes.length === 1 && outcomes[0]!.change === 'not-applied' && outcomes[0]!.target === null;
  if (!refused) return [...outcomes, ...applyInstructions(bench.tree, clause, reading.behind)];
  // A clause that names nothing by its number may name something in its words.
  const ordered = applyInstructions(bench.tree, clause);
  return ordered.length > 0 ? ordered : outcomes;
}

/** Whether something under a clause is left after the redline. */
function survival(clauses: readonly ClauseRow[], readings: ReadonlyMap<string, Reading>): (clause: ClauseRow) => boolean {
  const living = new Set<string>();
  for (const clause of clauses.toReversed()) {
    const { struck, after } = readings.get(clause.clause_id)!;
    const alive = living.has(clause.clause_id) || (!struck && after !== '');
    if (alive && clause.parent_id !== null) living.add(clause.parent_id);
  }
  return ({ clause_id }) => living.has(clause_id);
}
