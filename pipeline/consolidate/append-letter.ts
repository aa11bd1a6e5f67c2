import type { Agreement, ClauseRow } from '../model.ts';
import type { Outcome } from './outcome.ts';
import type { AmendedTree, Node } from './tree.ts';

/** Puts a letter behind the agreement, with those of its clauses that change none of the agreement's; `partly` where others do. */
export function appendLetter(tree: AmendedTree, { document }: Agreement, clauses: readonly ClauseRow[], partly: boolean): Outcome {
  const printed = clauses.find(({ kind, parent_id }) => kind === 'side-letter' && parent_id === null);
  const head = printed ?? headOf(clauses[0]!, titleOf(document, clauses));
  const step = { change: 'new', words: null, reason: partly ? PARTLY : WHOLLY } as const;
  const root = tree.append(head, null, { clause: head, ...step });
  const nodes = new Map<string, Node>([[head.clause_id, root]]);
  for (const clause of clauses) {
    if (clause === printed) continue;
    const parent = nodes.get(clause.parent_id ?? '') ?? root;
    nodes.set(clause.clause_id, tree.append(clause, parent, { clause, ...step }));
  }
  return { clause: head, target: root, ...step };
}

const WHOLLY = 'the letter changes no clause of the agreement by its number';
const PARTLY = 'what the letter says besides the clauses that it changes';

/** Head of a letter that prints none, in the place of its first clause. */
function headOf(first: ClauseRow, title: string): ClauseRow {
  const none = { label: null, number: null, text: '', text_before: null, text_after: null };
  return { ...first, ...none, kind: 'side-letter', path: [`Side Letter: ${title}`], heading: title };
}

const GENERIC = /^(?:side letter|letter|memorandum)\b(?: of [a-z ]+)?$/i;
const SUBJECT = /^(?:regarding|concerning|re|subject)\b\s*:?\s*(\S.{2,80})$/im;

/** The letter's subject; a title that every letter has says nothing. */
function titleOf({ title, name }: Agreement['document'], clauses: readonly ClauseRow[]): string {
  if (title !== null && !GENERIC.test(title.trim())) return title;
  const subjects = clauses.flatMap(({ text }) => SUBJECT.exec(text)?.[1] ?? []);
  return subjects[0]?.trim() ?? title ?? name;
}
