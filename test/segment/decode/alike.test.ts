import { expect, it } from 'vitest';
import { pathsOf } from '../../support/outline-of.ts';

it('keeps the items of a list beside each other that a converter numbered alike', async () => {
  const item = (what: string, ...below: string[]): string =>
    `1. The ${what} are counted at dawn.\n\n${below.map((text, i) => `   ${'ab'[i]}. ${text}\n\n`).join('')}`;
  const list = item('lamps', 'Wicks too.', 'And the oil.') + item('boats') + item('nets', 'Floats too.', 'And the lead.') + item('bells');
  const articles = ['LAMPS', 'BOATS', 'NETS'].map(
    (title, i) =>
      `ARTICLE ${i + 1}\n\n${title}\n\nA. The master keeps a list of these things.\n\n${i === 1 ? list : ''}B. The list is open to all.\n\n`,
  );
  const paths = await pathsOf(articles.join(''));
  expect(paths.filter((path) => path.startsWith('2/A/')).map((path) => path.slice(4))).toEqual([
    '1',
    '1/a',
    '1/b',
    '1~2',
    '1~3',
    '1~3/a',
    '1~3/b',
    '1~4',
  ]);
});
