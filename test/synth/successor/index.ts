import { wordsOf } from '../../../pipeline/compare/unit.ts';
import type { ChangeRow, ClauseRow } from '../../../pipeline/model.ts';
import type { Random } from '../random.ts';
import { type Drift, drift } from './edits.ts';
import { type Draft, drafts, elementAt, isCounted, type Row, rowOf, treeOf } from './plan.ts';

/** What became of a unit: ids in either agreement, and for edited ones how the place changed too. */
export type Told = Pick<ChangeRow, 'from_clause_id' | 'to_clause_id' | 'change' | 'reason'>;

export interface Successor {
  readonly before: ClauseRow[];
  readonly after: ClauseRow[];
  readonly truth: readonly Told[];
}

/** A successor of an agreement as drafters make one: rows that counted on still do. New clauses come from another agreement. */
export function successorOf(base: readonly ClauseRow[], other: readonly ClauseRow[], random: Random, much: Drift): Successor {
  const before = base.filter(({ kind }) => kind !== 'contents');
  const known = new Set(before.map(wordsOf));
  const tree = treeOf(before);
  const rows = new Map<string | null, Row | null>([[null, rowOf(tree)]]);
  for (const { row, children } of drafts(tree)) rows.set(row.clause_id, rowOf(children));
  const strange = treeOf(other.filter((row) => !known.has(wordsOf(row))));
  for (const { row, children } of drafts(strange)) rows.set(row.clause_id, rowOf(children));
  const printed = new Map<Draft, ClauseRow>();
  print(drift(tree, strange, random, much), null, rows, printed);
  return { before, after: [...printed.values()], truth: truthOf(before, printed) };
}

/** Writes siblings and what stands below them, numbered anew. */
function print(
  siblings: readonly Draft[],
  parent: Draft | null,
  rows: ReadonlyMap<string | null, Row | null>,
  printed: Map<Draft, ClauseRow>,
): void {
  const above = parent && printed.get(parent)!;
  const row = rows.get(parent?.row.clause_id ?? null);
  const old = parent?.row.path.at(-1);
  const stem = row && above && old && row.stem.startsWith(old) ? above.path.at(-1)! + row.stem.slice(old.length) : (row?.stem ?? '');
  const taken = new Set<string>();
  let [counted, plain] = [0, 0];
  for (const draft of siblings) {
    if (row && isCounted(draft)) draft.element = elementAt({ ...row, stem }, counted++);
    else if (draft.element.startsWith('¶')) draft.element = `¶${++plain}`;
    let element = draft.element;
    for (let n = 2; taken.has(element); n++) element = `${draft.element}~${n}`;
    taken.add(element);
    const path = [...(above?.path ?? []), element];
    const own = { heading: draft.heading, text: draft.text, text_before: null, text_after: null };
    const place = { clause_id: `after#${path.join('/')}`, parent_id: above?.clause_id ?? null, path, path_text: path.join(' / ') };
    printed.set(draft, { ...draft.row, document_id: 'after', position: printed.size, ...place, ...own });
    print(draft.children, draft, rows, printed);
  }
}

function truthOf(before: readonly ClauseRow[], printed: ReadonlyMap<Draft, ClauseRow>): Told[] {
  const uses = new Map<string, number>();
  const parents = new Map<string, readonly ClauseRow[]>();
  for (const [{ origins, children }, row] of printed) {
    for (const { clause_id } of origins) uses.set(clause_id, (uses.get(clause_id) ?? 0) + 1);
    if (children.length > 0) parents.set(row.clause_id, origins);
  }
  const told = [...printed].flatMap(([{ origins }, to]): Told[] => {
    if (origins.length === 0) return [{ from_clause_id: null, to_clause_id: to.clause_id, change: 'new', reason: null }];
    return origins.map((from) => {
      const divided = origins.length > 1 ? 'merged' : uses.get(from.clause_id)! > 1 ? 'split' : null;
      const ids = { from_clause_id: from.clause_id, to_clause_id: to.clause_id };
      if (divided) return { ...ids, change: divided, reason: null };
      const home = to.parent_id === null ? null : (parents.get(to.parent_id)?.[0]?.clause_id ?? '');
      const renumbered = from.label !== null && from.path_text !== to.path_text;
      const place = home !== from.parent_id ? 'moved' : renumbered ? 'renumbered' : null;
      if (wordsOf(from) === wordsOf(to)) return { ...ids, change: place ?? 'unchanged', reason: null };
      return { ...ids, change: 'edited', reason: place };
    });
  });
  const gone = before.filter(({ clause_id }) => !uses.has(clause_id));
  return [...told, ...gone.map(({ clause_id }): Told => ({ from_clause_id: clause_id, to_clause_id: null, change: 'gone', reason: null }))];
}
