import { wordsOf } from '../compare/unit.ts';
import { marked, wordDiff } from '../compare/word-diff.ts';
import type { Agreement, ChangeRow, ClauseRow, DocumentRow, HistoryRow } from '../model.ts';
import { applyAmendment } from './apply-amendment.ts';
import { assemble } from './assemble.ts';
import type { Outcome } from './outcome.ts';
import { AmendedTree, type Node } from './tree.ts';

export interface Consolidation {
  /** The amended agreement with the history of its clauses. */
  readonly agreement: Agreement;
  readonly text: string;
  /**
   * A row for each clause of the base or the result, and one for each operation that was not applied: there `from_clause_id` is the clause
   * of the amendment that asks for it, and `to_clause_id` the clause that it meant.
   */
  readonly changes: readonly ChangeRow[];
}

/** Applies amendments to a base agreement, in the order given. Throws a Failure where the result does not hold together. */
export async function consolidate(base: Agreement, amendments: readonly Agreement[]): Promise<Consolidation> {
  const tree = new AmendedTree(base.clauses);
  const outcomes = amendments.flatMap((amendment) => applyAmendment(tree, amendment));
  const names = new Map([base, ...amendments].map(({ document }) => [document.document_id, document]));
  const { agreement, text, nodes } = await assemble(base, tree, outcomes);
  const clauseOf = new Map(nodes.map((node, at) => [node, agreement.clauses[at]!]));
  return {
    agreement: { ...agreement, history: nodes.flatMap((node) => historyRows(node, clauseOf.get(node)!, names)) },
    text,
    changes: [
      ...[...tree.nodes()].flatMap((node) => changeRow(agreement.document, node, clauseOf.get(node) ?? null, outcomes, names)),
      ...outcomes.filter(({ change }) => change === 'not-applied').map((outcome) => refusal(agreement.document, outcome, clauseOf, names)),
    ],
  };
}

type Names = ReadonlyMap<string, DocumentRow>;

function historyRows(node: Node, { document_id, clause_id }: ClauseRow, names: Names): HistoryRow[] {
  return node.history.map(({ clause, change, reason, words }) => ({
    document_id,
    clause_id,
    source_document_id: clause.document_id,
    source_name: names.get(clause.document_id)?.name ?? '',
    source_clause_id: clause.clause_id,
    change,
    reason,
    words,
  }));
}

function changeRow(
  { document_id }: DocumentRow,
  node: Node,
  clause: ClauseRow | null,
  outcomes: readonly Outcome[],
  names: Names,
): ChangeRow[] {
  if (!node.base && !clause) return [];
  const before = node.base ? wordsOf(node.base) : '';
  const after = clause ? wordsOf(clause) : '';
  const renumbered = node.history.some(({ change }) => change === 'renumbered');
  const edited = before.replace(/\s+/g, ' ') !== after.replace(/\s+/g, ' ');
  const change = !node.base ? 'new' : !clause ? 'gone' : edited ? 'edited' : renumbered ? 'renumbered' : 'unchanged';
  const causes = outcomes
    .filter(({ target, change: done }) => target === node && done !== 'not-applied')
    .map((outcome) => causeOf(outcome, names));
  return [
    {
      document_id,
      from_clause_id: node.base?.clause_id ?? null,
      to_clause_id: clause?.clause_id ?? null,
      change,
      reason: change === 'unchanged' ? null : causes.join('; ') || `with what it stands under`,
      words: edited ? marked(wordDiff(before, after)) : null,
    },
  ];
}

function refusal({ document_id }: DocumentRow, outcome: Outcome, clauseOf: ReadonlyMap<Node, ClauseRow>, names: Names): ChangeRow {
  const target = outcome.target ? (clauseOf.get(outcome.target) ?? null) : null;
  return {
    document_id,
    from_clause_id: outcome.clause.clause_id,
    to_clause_id: target?.clause_id ?? null,
    change: 'not-applied',
    reason: causeOf(outcome, names),
    words: outcome.words,
  };
}

function causeOf({ clause, reason }: Outcome, names: Names): string {
  return `${names.get(clause.document_id)?.name ?? clause.document_id} ${clause.path_text}${reason === null ? '' : `: ${reason}`}`;
}
