import type { Rule } from './rule.ts';

export const ambiguousReferences: Rule = {
  code: 'ambiguous-reference',
  severity: 'info',
  describes: 'The text cites a clause by a label that several clauses bear.',
  examples: ['paragraph (a), where two lists have one'],
  check(draft) {
    const noted = new Set(draft.notes.filter((note) => note.code === this.code).map((note) => note.start));
    return draft.references
      .filter((reference) => reference.kind === 'internal' && reference.status === 'ambiguous' && !noted.has(reference.start))
      .map((reference) => ({
        clause_id: reference.clause_id,
        message: `${reference.raw} may mean several clauses`,
        found: reference.raw,
        expected: null,
        page: null,
        start: reference.start,
        end: reference.end,
      }));
  },
};
