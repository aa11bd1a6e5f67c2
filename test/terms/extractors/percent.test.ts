import { describe, expect, it } from 'vitest';
import { percent } from '../../../pipeline/terms/extractors/percent.ts';
import { found } from '../found.ts';

describe('percent', () => {
  it.each([
    ['A raise of 5.5% and 3 percent.', '5.5% = 5.5 percent', '3 percent = 3 percent'],
    ['five point five percent (5.5%)', 'five point five percent (5.5%) = 5.5 percent'],
    ['forty percent (45%) of it', 'forty percent (45%) = 45 percent !'],
    ['ninety (90) percent', 'ninety (90) percent = 90 percent'],
    ['from 5-10% or 2% to 3%', '5-10% = 5..10 percent', '2% to 3% = 2..3 percent'],
    ['one-half of one percent (.5%)', 'one-half of one percent (.5%) = 0.5 percent'],
    ['six tenths of one percent (0.6%)', 'six tenths of one percent (0.6%) = 0.6 percent'],
    ['sixty\n percent\n(60%)', 'sixty\n percent\n(60%) = 60 percent'],
    ['12 members present'],
  ])('%s', (text, ...expressions) => expect(found(percent, text)).toEqual(expressions));
});
