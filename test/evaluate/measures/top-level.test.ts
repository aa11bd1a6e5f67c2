import { expect, it } from 'vitest';
import { topLevel } from '../../../pipeline/evaluate/measures/top-level.ts';
import { clause, found, note } from '../found.ts';

const truth = {
  file: 'x',
  topLevel: ['Gates', 'Ponds', 'Roofs'].map((starts, at) => ({
    path: [String(at + 1)],
    kind: 'article',
    label: `Article ${at + 1}`,
    starts,
  })),
};
const RIGHT = ['Gates', 'Ponds', 'Roofs'].map((heading, at) => clause(String(at + 1), `Article ${at + 1}`, '', { heading }));

it.each([
  ['right and silent', RIGHT, false, 1, 1],
  ['right and warned of', RIGHT, true, 1, 0],
  ['wrong and warned of', RIGHT.slice(0, 2), true, 2 / 3, 1],
  ['wrong and silent', RIGHT.slice(0, 2), false, 2 / 3, 0],
])('a list that is %s', (_, clauses, warned, recall, said) => {
  const notes = warned ? [note('low-outline-confidence', null)] : [];
  const [list, warning] = topLevel(truth, found({ clauses: [...clauses, clause('1/a', 'a', 'Gates')], notes }));
  expect(list!.right / list!.gold).toBeCloseTo(recall);
  expect(warning!.right).toBe(said);
});
