import type { Rule } from './rule.ts';

export const referencesResolved: Rule = {
  code: 'dangling-reference',
  severity: 'warning',
  describes: 'The text cites a clause of this document that does not exist.',
  examples: ['see Section 9.4 (there is no 9.4)'],
  check(draft) {
    const noted = new Set(draft.notes.filter((note) => note.code === this.code).map((note) => note.start));
    return draft.references
      .filter((reference) => reference.kind === 'internal' && reference.status === 'dangling' && !noted.has(reference.start))
      .map((reference) => ({
        clause_id: reference.clause_id,
        message: `${reference.raw} is not in this document`,
        found: reference.raw,
        expected: null,
        page: null,
        start: reference.start,
        end: reference.end,
      }));
  },
};
