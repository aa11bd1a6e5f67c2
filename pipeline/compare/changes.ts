import type { Agreement, ChangeRow } from '../model.ts';
import { type Division, mergedUnits, splitUnits } from './divisions.ts';
import { matchUnits } from './matching.ts';
import type { Pairing } from './pairing.ts';
import { type ComparedUnit, comparedUnits } from './unit.ts';
import { type DiffPart, marked, wordDiff } from './word-diff.ts';

/** A difference with what a page needs to show it. */
export interface Change {
  readonly change: Exclude<ChangeRow['change'], 'not-applied'>;
  readonly from: ComparedUnit | null;
  readonly to: ComparedUnit | null;
  /** How the place changed where the words did too, and which units a split or merged one belongs to. */
  readonly reason: string | null;
  /** Empty where the words are the same. */
  readonly words: readonly DiffPart[];
}

/**
 * Aligns two agreements clause by clause, in the order of the second; what is gone stands where it stood. Every unit of both is in at
 * least one row, and in more than one only where it was split or merged.
 */
export function compareAgreements(before: Pick<Agreement, 'clauses'>, after: Pick<Agreement, 'clauses'>): Change[] {
  const pairing = matchUnits(comparedUnits(before.clauses), comparedUnits(after.clauses));
  const splits = divisionRows(splitUnits(pairing), 'split');
  const merges = divisionRows(mergedUnits(pairing), 'merged');
  const divided = [...splits, ...merges];
  const told = new Set(divided.flatMap(({ from, to }) => [from, to]));
  const paired = pairing.to.flatMap((to) => {
    const from = pairing.origin(to);
    return from && !(told.has(from) && told.has(to)) ? [pairedRow(pairing, from, to)] : [];
  });
  const fresh = pairing.restTo().filter((unit) => !told.has(unit));
  const gone = pairing.restFrom().filter((unit) => !told.has(unit));
  const rows: Change[] = [
    ...divided,
    ...paired,
    ...fresh.map((to): Change => ({ change: 'new', from: null, to, reason: null, words: [{ text: to.words, op: 'insert' }] })),
    ...gone.map((from): Change => ({ change: 'gone', from, to: null, reason: null, words: [{ text: from.words, op: 'delete' }] })),
  ];
  return inReadingOrder(rows, pairing);
}

/** The changes as rows of the `changes` table, under the id of the second agreement. */
export function changeRows(documentId: string, changes: readonly Change[]): ChangeRow[] {
  return changes.map(({ change, from, to, reason, words }) => ({
    document_id: documentId,
    from_clause_id: from?.clause.clause_id ?? null,
    to_clause_id: to?.clause.clause_id ?? null,
    change,
    reason,
    words: words.length === 0 ? null : marked(words),
  }));
}

/** How often each change stands, in one line. */
export function countLine(changes: readonly { readonly change: string }[]): string {
  const counts = new Map<string, number>();
  for (const { change } of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  return [...counts].map(([change, count]) => `${change} ${count}`).join('  ');
}

function divisionRows(divisions: readonly Division[], change: 'split' | 'merged'): Change[] {
  return divisions.flatMap(({ whole, parts }) =>
    parts.map((part): Change => {
      const [from, to] = change === 'split' ? [whole, part] : [part, whole];
      const others = parts.filter((other) => other !== part).map(({ clause }) => clause.path_text);
      const reason = `${change === 'split' ? 'beside' : 'together with'} ${others.join(', ')}`;
      return { change, from, to, reason, words: wordDiff(from.words, to.words) };
    }),
  );
}

function pairedRow(pairing: Pairing, from: ComparedUnit, to: ComparedUnit): Change {
  const place = placeChange(pairing, from, to);
  if (from.words === to.words) return { change: place ?? 'unchanged', from, to, reason: null, words: [] };
  return { change: 'edited', from, to, reason: place, words: wordDiff(from.words, to.words) };
}

/** Places of unlabelled units shift by themselves; only another parent moves them. */
function placeChange(pairing: Pairing, from: ComparedUnit, to: ComparedUnit): 'renumbered' | 'moved' | null {
  if (!pairing.sameParent(from, to)) return 'moved';
  if (from.clause.label === null && to.clause.label === null) return null;
  return from.clause.path_text === to.clause.path_text ? null : 'renumbered';
}

/** By place in the second agreement; what is gone follows what stood before it. */
function inReadingOrder(rows: readonly Change[], pairing: Pairing): Change[] {
  let last = -1;
  const after = pairing.from.map((unit) => {
    last = pairing.successor(unit)?.index ?? last;
    return last;
  });
  const place = ({ from, to }: Change): number => to?.index ?? after[from!.index]! + 0.5;
  return [...rows].sort((a, b) => place(a) - place(b) || (a.from?.index ?? -1) - (b.from?.index ?? -1));
}
