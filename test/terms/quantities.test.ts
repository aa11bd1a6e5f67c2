import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../pipeline/terms/quantities.ts';

const read = (text: string) =>
  quantitiesOf(text).map((one) => `${text.slice(one.start, one.end)} = ${Math.round(one.value * 1000) / 1000}`);

describe('quantities', () => {
  it.each([
    ['four (4) or 5, [6] and twenty-one', 'four (4) = 4', '5 = 5', '6 = 6', 'twenty-one = 21'],
    ['five, [5] years in 7 (seven)', 'five, [5] = 5', '7 (seven) = 7'],
    ['7 1/2 and 7-1/2 and 7½ and 1,234.50', '7 1/2 = 7.5', '7-1/2 = 7.5', '7½ = 7.5', '1,234.50 = 1234.5'],
    ['one and one-half, two and a half, six point two five', 'one and one-half = 1.5', 'two and a half = 2.5', 'six point two five = 6.25'],
    ['Section 4.2.5 and 3rd and B12 and 12b and #5'],
    ['one hundred and twenty (120) and six', 'one hundred and twenty (120) = 120', 'six = 6'],
    ['someone alone often'],
  ])('%s', (text, ...numbers) => expect(read(text)).toEqual(numbers));

  it('takes hundreds of thousands of digits and open brackets in linear time', () => {
    const start = performance.now();
    for (const piece of ['1', 'one (', 'one and ', '1,', '½ ', '(((', 'twenty-']) quantitiesOf(piece.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('words against figures', () => {
  const disagreeing = (text: string) =>
    quantitiesOf(text)
      .filter(({ agrees }) => agrees === false)
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    'thirty (30), five point five percent (5.5%), three-point four (3.4%)',
    'one dollar and fifty cents ($1.50), seven hundred and fifty dollars ($750)',
    'time and one-half (1-1/2), one and one half (1 ½), time-and-a-half (1.5)',
    'two and sixty-seven one-hundredths (2.67) hours, two one-hundredths percent (.02%), twenty-nine point ninety-nine (29.99), six and ninety-five one hundredths (6.95)',
    'one-and-one-half (1-1/2), one-and-one half (1 ½), seven- and one-half percent (7.5) percent, double time and one-half (2.5)',
    'seven and one-half (7 %) minutes, one and one-half (11%) times, sixth tenths of one percent (0.6%), six and nine five one hundredths percent (6.95%)',
    'a four-ten (4/10) schedule, an eight hour (8) day',
  ])('lets %s pass', (text) => expect(disagreeing(text)).toEqual([]));

  it.each([
    ['eighty (8)', 'eighty (8)'],
    ['two and one-half (2%) percent', 'two and one-half (2%)'],
    ['five (6%) percent', 'five (6%)'],
    ['one hundred eight-five (185)', 'one hundred eight-five (185)'],
    ['one and one-half (1/2)', 'one and one-half (1/2)'],
    ['four dollars and ten cents ($4.25)', 'four dollars and ten cents ($4.25)'],
  ])('notes %s', (text, ...noted) => expect(disagreeing(text)).toEqual(noted));
});
