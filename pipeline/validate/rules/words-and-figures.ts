import type { Rule } from './rule.ts';

export const wordsAndFigures: Rule = {
  code: 'word-figure-mismatch',
  severity: 'warning',
  describes: 'Words and figure of one value disagree.',
  examples: ['fifteen (10) days'],
  check(draft) {
    const noted = new Set(draft.notes.filter((note) => note.code === this.code).map((note) => note.start));
    return draft.terms
      .filter((term) => term.agrees === false && !noted.has(term.start))
      .map((term) => ({
        clause_id: term.clause_id,
        message: `words and figure disagree in ${term.raw}`,
        found: term.raw,
        expected: null,
        page: null,
        start: term.start,
        end: term.end,
      }));
  },
};
