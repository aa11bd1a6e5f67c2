import { expect, it } from 'vitest';
import { pathsOf } from '../../support/outline-of.ts';

const OTHERS = [2, 3, 4].map((n) => `ARTICLE ${n}\n\n${n}.1 The Harbor keeps the mole in good order at all times.\n\n`).join('');
const below = async (text: string): Promise<string[]> =>
  (await pathsOf(`ARTICLE 1\n\n${text}\n\n${OTHERS}`)).filter((path) => path.startsWith('1/'));

it('opens a list below words that may stand before a number, where the second item stands below the first', async () => {
  const text =
    'A. Fairness. Neither side turns any keeper of the mole or of the lamps away on account of\n    1. age or rank;\n    2. creed; or\n    3. home.\nB. Boats are kept dry.';
  expect(await below(text)).toEqual(['1/A', '1/A/1', '1/A/2', '1/A/3', '1/B']);
});

it('reads on where a sentence cites a number at a line`s start', async () => {
  expect(await below('A. Keepers who have stood the night watch are paid under Section\n2. Cooks are paid as keepers are.')).toEqual([
    '1/A',
  ]);
});

it('takes `day-to-day` for no measure of days', async () => {
  const text = 'A. The guild speaks for\n   1. keepers of boats;\n   2. keepers of nets, and\n   3. day-to-day helpers.';
  expect(await below(text)).toEqual(['1/A', '1/A/1', '1/A/2', '1/A/3']);
});
