import { expect, it } from 'vitest';
import { makePdf, readBack, textsOf } from '../../support/pdf-files.ts';

const WORDS = [
  'the board shall post all',
  'open places for ten days',
  'and send the union a list',
  'of them in the same week',
  'so that each member who',
  'asks for one gets a reply',
];

it('reads four columns of prose on shared baselines one after the other', async () => {
  const document = await makePdf(({ text }) => {
    for (let column = 0; column < 4; column++)
      WORDS.forEach((line, i) => void text(`${line} as it is ${'abcd'[column]}${i}`, 40 + 138 * column, 100 + 13 * i, { size: 8 }));
  });
  const order = textsOf(await readBack(document)).map((line) => line.slice(-2));
  expect(order).toEqual(['a', 'b', 'c', 'd'].flatMap((column) => WORDS.map((_, i) => `${column}${i}`)));
});
