import { expect, it } from 'vitest';
import { amount, printable } from '../../../pipeline/run/report/printable.ts';

it('leaves names on one line', () => {
  expect(printable('a\nb\u001b[31m\u0085\u2028é.txt')).toBe('a\\nb\\u001b[31m\\u0085\\u2028é.txt');
});

it('counts in singular and plural', () => {
  expect([0, 1, 2].map((count) => amount(count, 'page'))).toEqual(['0 pages', '1 page', '2 pages']);
});
