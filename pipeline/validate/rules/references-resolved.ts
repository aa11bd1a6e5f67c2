import type { Rule } from './rule.ts';
import { isWhole } from './whole.ts';

export const referencesResolved: Rule = {
  code: 'dangling-reference',
  severity: 'warning',
  describes: 'The text cites a clause of this document that does not exist.',
  examples: ['see Section 9.4 (there is no 9.4)'],
  check(draft) {
    if (!isWhole(draft)) return [];
    return draft.references
      .filter(({ kind, status }) => kind === 'internal' && status === 'dangling')
      .map((reference) => ({
        clause_id: reference.clause_id,
        message: `"${reference.raw}" leads to no unit of the document`,
        found: reference.raw,
        expected: null,
        page: null,
        start: reference.start,
        end: reference.end,
      }));
  },
};
