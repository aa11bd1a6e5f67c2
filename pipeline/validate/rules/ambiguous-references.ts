import type { Rule } from './rule.ts';
import { isWhole } from './whole.ts';

export const ambiguousReferences: Rule = {
  code: 'ambiguous-reference',
  severity: 'warning',
  describes: 'The text cites a clause by a label that several clauses bear.',
  examples: ['paragraph (a), where two lists have one'],
  check(draft) {
    if (!isWhole(draft)) return [];
    return draft.references
      .filter(({ kind, status }) => kind === 'internal' && status === 'ambiguous')
      .map((reference) => ({
        clause_id: reference.clause_id,
        message: `"${reference.raw}" may mean several units`,
        found: reference.raw,
        expected: null,
        page: null,
        start: reference.start,
        end: reference.end,
      }));
  },
};
