import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const sentence = (what: string): string => `${what} are kept by the office of each school\nfor the time that the law says.`;

async function numbers(lines: readonly string[], mediaType = 'text/plain'): Promise<string[]> {
  const { outline } = await outlineOf(`${lines.join('\n\n')}\n`, 'agreement', mediaType);
  return outline.units.filter(({ kind }) => kind !== 'preamble').map(({ path, label }) => `${path.join('/')}${label === null ? '?' : ''}`);
}

describe('decoding with labels that were lost', () => {
  it('keeps ids below the units that they name where the next unit lost its label', async () => {
    const found = await numbers([
      'ARTICLE 6\nFILES',
      `6.1 ${sentence('Files')}`,
      `6.2 ${sentence('Cards')}`,
      `6.2.1 ${sentence('Old cards')}`,
      `6.2.2 ${sentence('New cards')}`,
      sentence('Lists'),
      `6.3.1 ${sentence('Old lists')}`,
      `6.3.2 ${sentence('New lists')}`,
      `6.4 ${sentence('Keys')}`,
    ]);
    expect(found).toEqual(['6', '6/6.1', '6/6.2', '6/6.2/6.2.1', '6/6.2/6.2.2', '6/6.3?', '6/6.3/6.3.1', '6/6.3/6.3.2', '6/6.4']);
  });

  it('finds the last unit of a list by the ids below it', async () => {
    const found = await numbers([
      'ARTICLE 2\nFILES',
      `1. ${sentence('Files')}`,
      `2. ${sentence('Cards')}`,
      `2.1 ${sentence('Old cards')}`,
      sentence('Lists'),
      `3.1 ${sentence('Old lists')}`,
      `3.2 ${sentence('New lists')}`,
    ]);
    expect(found).toEqual(['2', '2/1', '2/2', '2/2/2.1', '2/3?', '2/3/3.1', '2/3/3.2']);
  });

  it('finds a unit by the list that begins a second time below it', async () => {
    const found = await numbers([
      'ARTICLE 2\nFILES',
      `1. ${sentence('Files')}`,
      `2. ${sentence('Cards')}`,
      `a. ${sentence('Old cards')}`,
      `b. ${sentence('New cards')}`,
      sentence('Lists'),
      `a. ${sentence('Old lists')}`,
      `b. ${sentence('New lists')}`,
      `4. ${sentence('Keys')}`,
      `a. ${sentence('Keys of rooms')}`,
      `b. ${sentence('Keys of doors')}`,
    ]);
    expect(found).toEqual(['2', '2/1', '2/2', '2/2/a', '2/2/b', '2/3?', '2/3/a', '2/3/b', '2/4', '2/4/a', '2/4/b']);
  });

  it('takes short items of a sentence that their list begins, and lines that lost their dash', async () => {
    const items = ['The office keeps:', ' - a. old files;', ' - b. cards;', 'lists;', ' - d. keys; and', ' - e. doors.'].join('\n');
    const found = await numbers(
      ['ARTICLE 3', 'FILES', `1. ${sentence('Files')}`, `2. ${items}`, `3. ${sentence('Cards')}`],
      'text/markdown',
    );
    expect(found).toEqual(['3', '3/1', '3/2', '3/2/a', '3/2/b', '3/2/c?', '3/2/d', '3/2/e', '3/3']);
  });

  it('prints numbers with leading zeros, and those that run together with the id above', async () => {
    const found = await numbers([
      'ARTICLE 3\nFILES',
      `3.01 ${sentence('Files')}`,
      sentence('Cards'),
      `3.03 ${sentence('Lists')}`,
      `3.031 ${sentence('Old lists')}`,
      sentence('New lists'),
      `3.033 ${sentence('Lists of keys')}`,
    ]);
    expect(found).toEqual(['3', '3/3.01', '3/3.02?', '3/3.03', '3/3.03/3.031', '3/3.03/3.032?', '3/3.03/3.033']);
  });

  it('leaves a paragraph alone where the numbers go on without a gap, and where it is open which of two was numbered', async () => {
    const found = await numbers([
      'ARTICLE 3\nFILES',
      `1. ${sentence('Files')}`,
      sentence('Cards'),
      `2. ${sentence('Lists')}`,
      sentence('Keys'),
      sentence('Plans'),
      `4. ${sentence('Books')}`,
    ]);
    expect(found).toEqual(['3', '3/1', '3/2', '3/4']);
  });
});
