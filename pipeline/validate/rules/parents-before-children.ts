import { NOWHERE, type Rule } from './rule.ts';

export const parentsBeforeChildren: Rule = {
  code: 'misplaced-parent',
  severity: 'error',
  describes: "A unit's parent does not stand before it, or its path does not begin with the parent's.",
  examples: ['7.6(a) under a parent with path 8'],
  check(draft) {
    const seen = new Map<string, readonly string[]>();
    return draft.clauses.flatMap((clause) => {
      seen.set(clause.clause_id, clause.path);
      if (clause.parent_id === null) return [];
      const parent = seen.get(clause.parent_id);
      if (parent?.every((label, i) => clause.path[i] === label)) return [];
      return [
        {
          ...NOWHERE,
          clause_id: clause.clause_id,
          message: "the unit's path does not continue its parent's",
          found: clause.path_text,
          expected: parent?.join(' / ') ?? clause.parent_id,
          start: clause.start,
          end: clause.end,
        },
      ];
    });
  },
};
