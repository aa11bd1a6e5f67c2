import { expect, it } from 'vitest';
import { mergeWords } from '../../pipeline/consolidate/merge-words.ts';

it('takes the new text where the base reads as the old one, whatever its quotation marks', () => {
  expect(mergeWords('The “lamp”\nis lit.', 'The "lamp" is lit.', 'The "lamp" is out.').text).toBe('The "lamp" is out.');
});

it('makes each change at its own place in a base that reads otherwise', () => {
  const base = 'Every lamp of the pier is lit at dusk, by the keeper or his aide, and put out at dawn.';
  const before = 'Each lamp of the pier is lit at dusk, by the keeper, and put out at dawn.';
  const after = 'Each lamp of the pier is lit at sunset, by the keeper, and put out at dawn daily.';
  expect(mergeWords(base, before, after)).toEqual({
    text: 'Every lamp of the pier is lit at sunset, by the keeper or his aide, and put out at dawn daily.',
    misses: [],
  });
});

it('misses what stands nowhere or twice', () => {
  const base = 'Oars are red. Sails are white. Oars are red.';
  const twice = mergeWords(base, 'Oars are red.', 'Oars are blue.');
  expect(twice.text).toBe(base);
  expect(twice.misses[0]!.reason).toContain('more than once');
  expect(mergeWords(base, 'All masts are made of oak here.', 'All masts are made of pine here.').misses[0]!.reason).toContain(
    'not in the clause',
  );
});
