import type { Agreement, ClauseRow, UnitKind } from '../model.ts';
import { appendLetter } from './append-letter.ts';
import { applyClause, type Bench } from './apply-clause.ts';
import { applyInstructions, applyOwnInstructions, remove } from './orders/obey.ts';
import { nodeAt, notApplied, type Outcome } from './outcome.ts';
import { type Reading, readingOf, rowReadings } from './reading.ts';
import { Targets } from './target.ts';
import type { AmendedTree, Node } from './tree.ts';

/** What surrounds the clauses of an amendment and changes none. */
const AROUND: ReadonlySet<UnitKind> = new Set(['preamble', 'contents', 'signature', 'form']);

/**
 * Applies a tentative agreement, proposal or side letter to the agreement by the numbers of its clauses, in the order printed. The clauses
 * of a side letter that name none of the agreement are its own: the letter then stands behind the agreement.
 */
export function applyAmendment(tree: AmendedTree, amendment: Agreement): Outcome[] {
  const bench: Bench = { tree, targets: new Targets(tree), redlines: amendment.redlines };
  const letter = amendment.document.document_type === 'side-letter';
  const readings = new Map(amendment.clauses.map((clause) => [clause.clause_id, readingOf(clause, amendment.redlines)]));
  const survives = survival(amendment.clauses, readings);
  const own: ClauseRow[] = [];
  const outcomes = amendment.clauses.flatMap((clause): Outcome[] => {
    const reading = readings.get(clause.clause_id)!;
    if (addresses(bench, reading, letter)) return applyOne(bench, reading, survives);
    bench.targets.remember(clause, null);
    const headed = reading.label === null ? [] : applyOwnInstructions(tree, clause, reading.label, null);
    const ordered = obeyed(bench, headed.length > 0 ? headed : applyInstructions(tree, clause));
    if (letter && ordered.length === 0) own.push(clause);
    return ordered;
  });
  const done = settled(bench, outcomes);
  // Beside what it orders, the letter's own head says nothing.
  const changing = own.some(({ kind, label }) => !AROUND.has(kind) && label !== null && (kind !== 'side-letter' || done.length === 0));
  return changing ? [...done, appendLetter(tree, amendment, own, done.length > 0)] : done;
}

/** Remembers where words are announced that may follow in clauses of their own. */
function obeyed({ targets }: Bench, outcomes: Outcome[]): Outcome[] {
  const place = outcomes.findLast(({ awaits }) => awaits !== undefined)?.awaits;
  if (place) targets.await(place);
  return outcomes;
}

/** Orders whose words stood in clauses of their own are done; what stood under a clause that was replaced so, and is not named, is gone. */
function settled({ tree, targets }: Bench, outcomes: readonly Outcome[]): Outcome[] {
  const named = targets.named();
  const applied = outcomes.filter(({ change }) => change !== 'not-applied');
  return outcomes.flatMap((outcome): Outcome[] => {
    const node = outcome.awaits ? nodeAt(tree, outcome.awaits) : null;
    if (!node || !applied.some(({ target }) => isWithin(target, node))) return [outcome];
    if (!outcome.target || !named.has(node)) return [];
    const left = node.children.filter((child) => !child.gone && !named.has(child));
    return left.map((child) => remove(outcome.clause, child, `${node.element} is to read otherwise`));
  });
}

function isWithin(node: Node | null, other: Node): boolean {
  return node !== null && (node === other || isWithin(node.parent, other));
}

/** Whether a clause is read by its number: in a letter only where it names a clause of the agreement, elsewhere wherever it has one. */
function addresses({ targets }: Bench, reading: Reading, letter: boolean): boolean {
  const { kind } = reading.clause;
  if (AROUND.has(kind)) return false;
  if (kind === 'table' && reading.marked) return true;
  const parent = targets.parent(reading.clause);
  if (reading.label === null) return parent !== undefined && parent !== null;
  return !letter || Boolean(parent) || targets.isAwaited(reading) || targets.labelled(reading) !== null;
}

function applyOne(bench: Bench, reading: Reading, survives: (clause: ClauseRow) => boolean): Outcome[] {
  const { clause } = reading;
  if (clause.kind === 'table') return reading.marked ? applyRows(bench, clause) : [];
  const target = reading.label === null || reading.marked ? null : bench.targets.labelled(reading);
  const own = reading.label === null || reading.marked ? [] : applyOwnInstructions(bench.tree, clause, reading.label, target);
  if (own.length > 0) {
    bench.targets.remember(clause, target);
    return obeyed(bench, own);
  }
  const outcomes = applyClause(bench, reading, survives);
  const refused = outcomes.length === 1 && outcomes[0]!.change === 'not-applied' && outcomes[0]!.target === null;
  if (!refused) return [...outcomes, ...obeyed(bench, applyInstructions(bench.tree, clause, reading.behind))];
  // A clause that names nothing by its number may name something in its words.
  const ordered = obeyed(bench, applyInstructions(bench.tree, clause));
  return ordered.length > 0 ? ordered : outcomes;
}

/** Rows that begin with the number of a clause change it. */
function applyRows(bench: Bench, clause: ClauseRow): Outcome[] {
  return rowReadings(clause, bench.redlines).flatMap((row) => {
    if (row.label !== null) return applyClause(bench, row, () => false);
    return [notApplied(clause, bench.targets.parent(clause) ?? null, 'changes of tables are not applied', row.after || row.before)];
  });
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
