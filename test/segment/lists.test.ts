import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../support/outline-of.ts';

describe('lists of an article', () => {
  it('reads `B. 1.` as the first of section B, not as a misread 8.1', async () => {
    const section = (id: string): string => `${id}  The Guild and the Board shall meet whenever one of them asks for it in writing.\n\n`;
    const text = ['ARTICLE ONE\n\nMEETINGS\n\n', ...['A. 1.', 'A. 2.', 'B. 1.', 'B. 2.', 'C. ', 'S. 1.'].map(section)].join('');
    const { outline } = await outlineOf(text.replace('S. 1.', 'D. 1.'));
    expect(outline.units.map((unit) => unit.path.join('/'))).toEqual(['1', '1/A. 1', '1/A. 2', '1/B. 1', '1/B. 2', '1/C', '1/D. 1']);
    expect(outline.notes).toEqual([]);
  });

  it('hangs bullets behind a bare title beside the list before it', async () => {
    const text =
      'ARTICLE 1\n\nSTANDBY\n\n1. Two drivers are on call for the north road.\n\n2. One driver is on call for the south road.\n\nEXAMPLES\n\n• A driver who takes the whole week is paid for it as one week.\n\n• A driver who takes a day is paid for the day alone.\n';
    expect(await pathsOf(text)).toEqual(['1', '1/1', '1/2', '1/•1', '1/•2']);
  });

  it('knows the bullets of symbol fonts', async () => {
    const text =
      'ARTICLE 1\n\nHOLIDAYS\n\nA. These days are holidays of the county staff:\n♦ the first day of the year\n♦ the founding day of the county\n';
    expect(await pathsOf(text)).toEqual(['1', '1/A', '1/A/•1', '1/A/•2']);
  });
});
