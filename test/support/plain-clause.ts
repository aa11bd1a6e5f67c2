import type { Clause } from '../../pipeline/classify/clause.ts';

/** A clause without headings and neighbours. */
export function plainClause(text: string, given: Partial<Clause> = {}): Clause {
  const around = { parent: -1, before: -1, after: -1, article: 0 };
  return {
    unit: 0,
    kind: 'section',
    text,
    heading: null,
    above: [],
    top: true,
    parentText: null,
    before: null,
    after: null,
    around,
    ...given,
  };
}
