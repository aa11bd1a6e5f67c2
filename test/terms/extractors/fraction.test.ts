import { describe, expect, it } from 'vitest';
import { fraction } from '../../../pipeline/terms/extractors/fraction.ts';
import { found } from '../found.ts';

describe('fraction', () => {
  it.each([
    [
      'one-half (1/2) of it, two-thirds, ¾, 2/3 unit',
      'one-half (1/2) = 1/2 fraction',
      'two-thirds = 2/3 fraction',
      '¾ = 3/4 fraction',
      '2/3 = 2/3 fraction',
    ],
    ['one-tenth (1/12) of dues', 'one-tenth (1/12) = 1/12 fraction !'],
    [
      'at one and one-half (1½) times, time and one-half (1-1/2), one half (0.5)',
      'one and one-half (1½) = 1 1/2 fraction',
      'one-half (1-1/2) = 1 1/2 fraction',
      'one half (0.5) = 1/2 fraction',
    ],
    ['1/185 of pay', '1/185 = 1/185 fraction'],
    ['on 10/25 the third grade and one fifth grade'],
  ])('%s', (text, ...expressions) => expect(found(fraction, text)).toEqual(expressions));
});
