import { describe, expect, it } from 'vitest';
import { expressionsOf } from '../../pipeline/terms/extractors.ts';

const read = (text: string) => expressionsOf(text).map((one) => `${one.kind}: ${text.slice(one.start, one.end)}`);

describe('expressions of all kinds', () => {
  it.each([
    [
      'From July 1, 2021 to June 30, 2024 the 2021-22 school year counts.',
      'date-range: July 1, 2021 to June 30, 2024',
      'school-year: 2021-22 school year',
    ],
    ['A half-time post, one-half (1/2) hour, one half (1/2) of dues.', 'duration: one-half (1/2) hour', 'fraction: one half (1/2)'],
    ['$3 per hour, 24:1, 7:30 a.m., 5%', 'money: $3', 'ratio: 24:1', 'time: 7:30 a.m.', 'percent: 5%'],
    ['on 3/14/2022', 'date: 3/14/2022'],
  ])('%s', (text, ...expressions) => expect(read(text)).toEqual(expressions));
});
