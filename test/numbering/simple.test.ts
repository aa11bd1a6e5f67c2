import { describe, expect, it } from 'vitest';
import { appendixReadings } from '../../pipeline/numbering/appendix.ts';
import { letterOrdinal, toLetter } from '../../pipeline/numbering/letters.ts';
import { simpleReadings } from '../../pipeline/numbering/simple.ts';

const all = (line: string): string[] => simpleReadings(line, 0).map((reading) => `${reading.style} ${reading.ordinal}`);

describe('simple readings', () => {
  it.each([
    ['1. First', ['arabic|. 1']],
    ['a) first', ['lower|) 1']],
    ['(iv) fourth', ['roman|() 4']],
    ['2.) second', ['arabic|.) 2']],
    ['• bullet', ['•• 0']],
    ['7,  Determine', ['arabic|. 7']],
    ['2 Keepers of the mole', ['arabic|. 2']],
    ['Cc. Keepers', ['upper|. 3']],
    ['VIL. KEEPERS', ['ROMAN|. 7']],
    ['Vill. KEEPERS', ['ROMAN|. 8']],
    ['e Keepers of the mole', ['•e 0']],
    ['2 keepers', []],
    ['word after word', []],
    ['1.5 hours', []],
    ['2019. The', []],
  ])('%s', (line, expected) => {
    expect(all(line).slice(0, 1)).toEqual(expected);
  });

  it('gives a roman letter both readings', () => {
    expect(all('i) this')).toEqual(expect.arrayContaining(['lower|) 9', 'roman|) 1']));
  });

  it('reads a roman number that lost its stop', () => {
    expect(all('II KEEPERS OF THE MOLE')).toContain('ROMAN|. 2');
  });

  it('takes a figure for the letter it may have been', () => {
    expect(all('8. Observations')).toEqual(expect.arrayContaining(['arabic|. 8', 'upper|. 2']));
  });
});

describe('letters', () => {
  it.each([
    ['a', 1],
    ['Z', 26],
    ['aa', 27],
    ['bb', 28],
    ['ab', 28],
    ['zz9', null],
  ] as const)('%s', (letters, ordinal) => {
    expect(letterOrdinal(letters)).toBe(ordinal);
  });

  it('prints doubled letters after z', () => expect([1, 26, 27].map(toLetter)).toEqual(['a', 'z', 'aa']));
});

describe('appendix readings', () => {
  it.each([
    ['APPENDIX A', 'Appendix A'],
    ['APPPENDIX C2  STIPENDS', 'Appendix C2'],
    ['Schedule B Salaries', 'Schedule B'],
    ['EXHIBIT 1', 'Exhibit 1'],
    ['SIDE LETTER', 'Side Letter'],
    ['MEMORANDUM OF UNDERSTANDING', 'Side Letter'],
    ['SCHEDULE PLACEMENT', undefined],
    ['schedule a meeting', undefined],
    ['Scheduled leave', undefined],
  ])('%s', (line, id) => {
    expect(appendixReadings(line, 0)[0]?.id).toBe(id);
  });
});
