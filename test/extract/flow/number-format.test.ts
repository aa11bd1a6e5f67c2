import { expect, it } from 'vitest';
import { formatNumber, type NumberFormat } from '../../../pipeline/extract/flow/number-format.ts';

it.each<[number, NumberFormat, string]>([
  [7, 'decimal', '7'],
  [7, 'decimal-zero', '07'],
  [12, 'decimal-zero', '12'],
  [28, 'lower-letter', 'bb'],
  [3, 'upper-letter', 'C'],
  [49, 'lower-roman', 'xlix'],
  [2024, 'upper-roman', 'MMXXIV'],
  [0, 'lower-roman', '0'],
  [0, 'upper-letter', '0'],
  [12, 'ordinal', '12th'],
  [23, 'ordinal', '23rd'],
  [21, 'cardinal-text', 'Twenty-one'],
  [21, 'ordinal-text', 'Twenty-first'],
  [40, 'ordinal-text', 'Fortieth'],
  [6, 'symbols', '††'],
  [6, 'none', ''],
])('shows %i as %s: %s', (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});

it('counts letters on as browsers do', () => {
  expect([26, 27, 28, 703].map((value) => formatNumber(value, 'lower-letter', 'counted'))).toEqual(['z', 'aa', 'ab', 'aaa']);
});
