import type { ShownChange } from '../compare/page.ts';
import { type DiffPart, parseMarked } from '../compare/word-diff.ts';
import type { Agreement } from '../model.ts';
import type { Consolidation } from './consolidate.ts';

/** The changes as a page shows them: clause ids as paths. */
export function shownChanges({ agreement, changes }: Consolidation, sources: readonly Agreement[]): ShownChange[] {
  const paths = new Map(
    [agreement, ...sources].flatMap(({ clauses }) => clauses.map(({ clause_id, path_text }) => [clause_id, path_text])),
  );
  return changes.map(({ change, from_clause_id: from, to_clause_id: to, reason, words }) => ({
    change,
    from: from === null ? null : (paths.get(from) ?? from),
    to: to === null ? null : (paths.get(to) ?? to),
    reason,
    words: words === null ? ([] as DiffPart[]) : parseMarked(words),
  }));
}
