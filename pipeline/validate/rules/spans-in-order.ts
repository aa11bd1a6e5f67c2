import { NOWHERE, type Rule } from './rule.ts';

export const spansInOrder: Rule = {
  code: 'overlapping-clauses',
  severity: 'error',
  describes: 'Two units claim the same characters, or one stands before the unit it follows.',
  examples: ['7.2 starts at 1,200 inside 7.1, which ends at 1,260'],
  check(draft) {
    return draft.clauses.flatMap((clause, i) => {
      const before = draft.clauses[i - 1];
      if (clause.end >= clause.start && (!before || clause.start >= before.end)) return [];
      return [
        {
          ...NOWHERE,
          clause_id: clause.clause_id,
          message: 'the unit overlaps the one before it',
          found: `${clause.start}`,
          expected: `at least ${before?.end ?? 0}`,
          start: clause.start,
          end: clause.end,
        },
      ];
    });
  },
};
