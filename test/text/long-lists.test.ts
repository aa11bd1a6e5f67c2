import { expect, it } from 'vitest';
import { append, greatest, least } from '../../pipeline/text/long-lists.ts';

it('takes lists that are longer than a call has arguments', () => {
  const long = Array.from({ length: 500_000 }, (_, i) => i - 7);
  const list = [1];
  append(list, long);
  expect([least(long), greatest(long), list.length]).toEqual([-7, 499_992, 500_001]);
  expect(() => Math.max(...long)).toThrow(RangeError);
});

it('knows the extremes of nothing', () => {
  expect([least([]), greatest([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
