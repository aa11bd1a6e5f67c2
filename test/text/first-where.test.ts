import { expect, it } from 'vitest';
import { firstAfter } from '../../pipeline/text/first-after.ts';
import { firstWhere } from '../../pipeline/text/first-where.ts';

it('finds the first item from which on a test passes', () => {
  for (const length of [0, 1, 2, 3, 8, 9])
    for (let first = 0; first <= length; first++) expect(firstWhere([...new Array(length).keys()], (item) => item >= first)).toBe(first);
});

it('finds the span that holds an offset or comes next', () => {
  const spans = [{ end: 3 }, { end: 3 }, { end: 7 }];
  expect([0, 2, 3, 6, 7].map((offset) => firstAfter(spans, offset))).toEqual([0, 0, 2, 2, 3]);
});
