import { describe, expect, it } from 'vitest';
import { compoundReadings } from '../../pipeline/numbering/compound.ts';

const first = (line: string): string => {
  const [reading] = compoundReadings(line, 0);
  return reading ? `${reading.id} [${reading.components.join(' ')}] ${reading.misread}` : 'none';
};

describe('compound readings', () => {
  it.each([
    ['7.6 Sick leave', '7.6 [7 6] 0'],
    ['8-1-3 Hours', '8-1-3 [8 1 3] 0'],
    ['4.031 Posting', '4.031 [4 31] 0'],
    ['15-2.1 Rates', '15-2.1 [15 2 1] 0'],
    ['A.01.2 Notice', 'A.01.2 [A 1 2] 0'],
    ['1.01.1(a)(i) the name', '1.01.1(a)(i) [1 1 1 a i] 0'],
    ['5.2 B  Each site', '5.2 B [5 2 B] 0'],
    ['5.2 A teacher may', '5.2 [5 2] 0'],
    ['1.5\tA dispute goes', '1.5 [1 5] 0'],
    ['l.1 The parties', 'l.1 [1 1] 1'],
    ['4,3 Supplies', '4.3 [4 3] 1'],
    ['II.A. Night watches', 'II.A [2 A] 0'],
    ['I.B. Day watches', 'I.B [I B] 0'],
    ['VII.C.2 Bells', 'VII.C.2 [7 C 2] 0'],
    ['L12.01 Term', 'L12.01 [L12 1] 0'],
    ['L12.00 TERM', 'L12.00 [L12] 0'],
    ['5-3.00 Movement', '5-3.00 [5 3] 0'],
    ['4. Special classes', 'none'],
    ['e.g. a note', 'none'],
    ['U.S. history', 'none'],
    ['55,620.55', 'none'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });

  it('reads `5.2 A.` as an id or as 5.2 with its first item', () => {
    expect(compoundReadings('5.2 A. The keeper rings.', 0).map(({ id }) => id)).toEqual(['5.2', '5.2 A']);
  });

  it('reads the capital of an id as a letter or as a misread digit', () => {
    expect(compoundReadings('7.B Lamps', 0).map(({ components }) => components.join(' '))).toEqual(['7 B', '7 8']);
  });
});
