import { describe, expect, it } from 'vitest';
import { outlineOf } from '../support/outline-of.ts';

const sentence = 'The harbor master keeps the lamps of the mole in good order, and each keeper reports to the master at dawn.';
const wide = `${sentence}\n${sentence}\n`;
const article = (title: string): string => `ARTICLE 1 - ${title}\n\n${wide}\n`;

/** Headings by path. */
async function headingsOf(text: string): Promise<Record<string, string | null>> {
  const { outline } = await outlineOf(text);
  return Object.fromEntries(outline.units.filter(({ label }) => label !== null).map(({ path, heading }) => [path.join('/'), heading]));
}

describe('headings', () => {
  it('takes a title in small letters with the line onto which it is wrapped', async () => {
    const text = `${article('WATCHES')}Section 1. Night Watches of Keepers Who Serve on More Than One Mole, and Relief of\nKeepers of the Inner Harbor\n\n${wide}\nSection 2. Bells\n\n${wide}\nARTICLE 2 - PAY\n\n${wide}\nARTICLE 3 - BOATS\n\n${wide}`;
    expect(await headingsOf(text)).toMatchObject({
      '1/1': 'Night Watches of Keepers Who Serve on More Than One Mole, and Relief of Keepers of the Inner Harbor',
      '1/2': 'Bells',
    });
  });

  it('parts no title at a dash within brackets or between years', async () => {
    const text = `${article('PAY')}A. Rates for 2031 - 2032 (July 1, 2031 - June 30, 2032)\n\n1. ${sentence}\n\n2. ${sentence}\n\nB. Bell Pay - The keeper of the bell has a share.\n\n`;
    expect(await headingsOf(text)).toMatchObject({ '1/A': 'Rates for 2031 - 2032 (July 1, 2031 - June 30, 2032)', '1/B': 'Bell Pay' });
  });

  it('takes a word with a hyphen for one of a title', async () => {
    const text = `${article('OTHERS')}Section 1. Non-harbor Keepers Who Do Harbor Work\n\n${wide}`;
    expect(await headingsOf(text)).toMatchObject({ '1/1': 'Non-harbor Keepers Who Do Harbor Work' });
  });

  it('keeps the number of a side letter in its label, and its title over two lines in its path', async () => {
    const letter = (n: string, title: string): string =>
      `\fLETTER OF AGREEMENT ${n} – ${title}\n\nThis Agreement is between the Harbor and the Guild of Keepers.\n\n1. ${sentence}\n\n2. ${sentence}\n\n`;
    const text = `${article('WATCHES')}ARTICLE 2 - PAY\n\n${wide}\nARTICLE 3 - BELLS\n\n${wide}\n${letter('#4', 'RELIEF OF KEEPERS OF THE\n     INNER HARBOR')}${letter('# 5', 'STORM PAY')}`;
    const { outline } = await outlineOf(text);
    expect(outline.units.filter(({ kind }) => kind === 'side-letter').map(({ path, label }) => [path[0], label])).toEqual([
      ['Side Letter: RELIEF OF KEEPERS OF THE INNER HARBOR', 'LETTER OF AGREEMENT #4'],
      ['Side Letter: STORM PAY', 'LETTER OF AGREEMENT # 5'],
    ]);
  });

  it('takes a numbered side letter that begins with its parties', async () => {
    const letter = (n: number): string =>
      `\fSide Letter #${n} between the Guild of Keepers and the Harbor\n\n${sentence}\n\n${sentence}\n\n`;
    const text = `${article('WATCHES')}ARTICLE 2 - PAY\n\n${wide}\nARTICLE 3 - BELLS\n\n${wide}\n${letter(1)}${letter(2)}`;
    const { outline } = await outlineOf(text);
    expect(outline.units.filter(({ kind }) => kind === 'side-letter').map(({ label }) => label)).toEqual([
      'Side Letter #1',
      'Side Letter #2',
    ]);
  });
});
