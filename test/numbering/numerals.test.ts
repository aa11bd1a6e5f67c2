import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCardinal, parseOrdinal, parseRoman, toRoman } from '../../pipeline/numbering/numerals.ts';

describe('roman numerals', () => {
  it('come back as they went out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (n) => parseRoman(toRoman(n)) === n && parseRoman(toRoman(n).toLowerCase()) === n),
    );
  });
  it.each(['', 'IIII', 'VX', 'IC', 'A', 'XIVI', '1', 'Ill'])('refuses %j', (s) => expect(parseRoman(s)).toBeNull());
  it.each([0, -1, 4000, 1.5])('has none for %d', (n) => expect(toRoman(n)).toBe(''));
});

describe('cardinals', () => {
  it.each([
    ['one', 1],
    ['seventeen', 17],
    ['SEVENTEEN', 17],
    ['twenty-one', 21],
    ['twenty one', 21],
    ['twenty - one', 21],
    ['one hundred eighty', 180],
    ['one hundred eighty-five', 185],
    ['seven hundred and fifty', 750],
    ['two thousand five hundred', 2500],
    ['one hundred thousand', 100_000],
    ['one million two hundred thousand six', 1_200_006],
    ['fourty', 40],
    ['0ne', 1],
    ['th1rty', 30],
    ['twelv', 12],
    ['zero', 0],
  ])('%s', (s, n) => expect(parseCardinal(s)).toBe(n));
  it.each(['', 'eight-five', 'one hundred eight-five', 'five twenty', 'hundred', 'ten five', 'twenty eleven', 'day', 'and'])(
    'refuses %j',
    (s) => expect(parseCardinal(s)).toBeNull(),
  );
});

describe('ordinals', () => {
  it.each([
    ['first', 1],
    ['twenty-first', 21],
    ['one hundred third', 103],
    ['23rd', 23],
    ['1 st', 1],
    ['Twelfth', 12],
    ['thirtieth', 30],
  ])('%s', (s, n) => expect(parseOrdinal(s)).toBe(n));
  it.each(['one', 'first-class', '', 'x3rd'])('refuses %j', (s) => expect(parseOrdinal(s)).toBeNull());
});
