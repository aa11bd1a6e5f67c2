import { NOWHERE, type Rule } from './rule.ts';

export const termOrder: Rule = {
  code: 'date-conflict',
  severity: 'warning',
  describes: 'The agreement ends before it begins, or its term is longer than any agreement runs.',
  examples: ['2023-07-01 to 2020-06-30', '2019-07-01 to 2091-06-30'],
  check(draft) {
    const { term_start: from, term_end: to } = draft.document;
    if (from === null || to === null) return [];
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    if (from <= to && years <= 15) return [];
    return [
      {
        ...NOWHERE,
        message: 'the term of the agreement cannot be right',
        found: `${from} to ${to}`,
        expected: 'an end behind the start, within 15 years',
      },
    ];
  },
};
