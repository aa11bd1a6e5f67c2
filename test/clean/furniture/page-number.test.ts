import { describe, expect, it } from 'vitest';
import { readPageNumber } from '../../../pipeline/clean/furniture/page-number.ts';

describe('page numbers on a line of their own', () => {
  it.each([
    ['12', '12', 12, 'arabic', false],
    ['   - 12 -', '12', 12, 'arabic', true],
    ['Page 3 of 40', '3', 3, 'arabic', true],
    ['page iv', 'iv', 4, 'roman', true],
    ['xii', 'xii', 12, 'roman', false],
    ['[7]', '7', 7, 'arabic', true],
    ['8|Page', '8', 8, 'arabic', true],
    ['10 | P a g e', '10', 10, 'arabic', true],
    ['A-3', 'A-3', 3, 'letter A-', false],
    ['l4', 'l4', 4, 'letter l', false],
    ['1O', '1O', 10, 'arabic', false],
    ['3-12', '3-12', 12, 'chapter 3', false],
  ])('%s', (line, label, value, style, explicit) => {
    expect(readPageNumber(line)).toEqual({ label, value, style, explicit });
  });

  it.each(['', '12.', '3)', 'II', 'ARTICLE 4', '12 days', 'January 4', '$12', 'Page', '12 13'])('none: %s', (line) => {
    expect(readPageNumber(line)).toBeNull();
  });
});
