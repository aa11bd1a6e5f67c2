import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

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

  it('takes plain words and years closed by a colon, a bold stretch that takes in the label, and a title over two headings', async () => {
    const text = `## Article 1: Lamps and\n\n## Boats\n\n**1.1 Watch of the lamps** ${sentence}\n\n**1.2** Crew size: ${sentence}\n\n1.3 2031-2032 Rates: ${sentence}\n\n## Article 2: Nets\n\n2.1 ${sentence}\n\n## Article 3: Bells\n\n3.1 ${sentence}\n`;
    const { outline } = await outlineOf(text, 'agreement', 'text/markdown');
    const found = Object.fromEntries(outline.units.map(({ path, heading }) => [path.join('/'), heading]));
    expect(found).toMatchObject({ '1/1.1': 'Watch of the lamps', '1/1.2': 'Crew size', '1/1.3': '2031-2032 Rates' });
    expect(found['1']).toMatch(/^Lamps and\s+Boats$/);
  });

  it('takes a title together that a converter parted where it breaks off, and no second title', async () => {
    const text = `ARTICLE 1: RIGHTS OF KEEPERS AND\n\nMASTERS OF THE HARBOR\n\n${wide}\nArticle 2: Watches of the Night\n\nand of the Day\n\n${wide}\nARTICLE 3\n\nPAY\n\nGENERAL RULES\n\n${wide}`;
    expect(await headingsOf(text)).toMatchObject({
      '1': 'RIGHTS OF KEEPERS AND MASTERS OF THE HARBOR',
      '2': 'Watches of the Night and of the Day',
      '3': 'PAY',
    });
  });

  it('takes a title that blanks part from its sentence, none that counts', async () => {
    const text = `${article('LAMPS')}Section 1.  Night Watch  The keeper of the lamps has the watch.\n\nSection 2.  Three (3) lamps a night. The keeper has them.\n\n`;
    expect(await headingsOf(text)).toMatchObject({ '1/1': 'Night Watch', '1/2': null });
  });

  it('takes capitals over a sentence of small letters, and no short name of a body', async () => {
    const text = `${article('LAMPS')}A. NIGHT WATCH Each keeper of the lamps has the watch.\n\nB. GUILD Members of the mole keep the lamps.\n\nC. HARBOR BOARD President and keepers meet at dawn.\n\n`;
    expect(await headingsOf(text)).toMatchObject({ '1/A': 'NIGHT WATCH', '1/B': null, '1/C': null });
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

  it('takes the subject of a letter that names a school, and no body', async () => {
    const letter = `\fMEMORANDUM OF AGREEMENT\nHarbor School District\nMiddle School Lunch Watches\n\n${wide}\n1. ${sentence}\n\n2. ${sentence}\n`;
    const text = `${article('WATCHES')}ARTICLE 2 - PAY\n\n${wide}\nARTICLE 3 - BELLS\n\n${wide}${letter}`;
    const { outline } = await outlineOf(text);
    expect(outline.units.filter(({ kind }) => kind === 'side-letter').map(({ path }) => path[0])).toEqual([
      'Side Letter: Middle School Lunch Watches',
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

describe('headings before the text of a clause', () => {
  const OTHERS = [2, 3, 4].map((n) => `ARTICLE ${n}\n\n${n}.1 The Harbor keeps the mole in good order at all times.\n\n`).join('');

  /** Heading and own text of a clause of the first article. */
  async function read(clause: string): Promise<[string | null, string]> {
    const { outline, text } = await outlineOf(
      `ARTICLE 1\n\n1.1 ${clause}\n\n1.2 The guild is told of each watch that is stood.\n\n${OTHERS}`,
    );
    const unit = outline.units.find(({ path }) => path.join('/') === '1/1.1')!;
    return [unit.heading, text.slice(unit.text_start, unit.end).replace(/\s+/g, ' ')];
  }

  const WATCH = 'The keepers of the mole shall stand two watches in each week of the year.';

  it.each([
    ['a few words that end their line early', `Clean-up.\n${WATCH}`, 'Clean-up.'],
    ['words without a verb, closed like a sentence', `Deadline for requests. ${WATCH}`, 'Deadline for requests'],
    ['an abbreviation in brackets and quotes', `Placement Process (“PP”)\n${WATCH}`, 'Placement Process (“PP”)'],
    ['capitals with a dash in them', `LEAVES OF ABSENCE - LENGTH OF SERVICE: ${WATCH}`, 'LEAVES OF ABSENCE - LENGTH OF SERVICE'],
  ])('takes %s', async (_, clause, heading) => expect(await read(clause)).toEqual([heading, WATCH]));

  it.each([
    ['a short sentence', `Lamps are lit at dusk. ${WATCH}`],
    [
      'the first line of a paragraph',
      `The keepers of the mole and of the pier beyond the\nharbor shall stand two watches in each week of the year.`,
    ],
    ['a sentence that a verb ends', `Watches shall be doubled.\n${WATCH}`],
  ])('takes no %s', async (_, clause) => expect((await read(clause))[0]).toBeNull());

  it('takes a title in small letters that stands alone between its label and a sentence', async () => {
    const letters = `A.\n\nNight Watch\n\n${sentence}\n\nB.\n\nlamps, oil and wicks of the mole are kept dry by the watch that goes off.\n\nC. Bells -\n\n${sentence}\n\n`;
    const text = ['WATCHES', 'BOATS', 'PAY'].map((title, i) => `ARTICLE ${i + 1}\n\n${title}\n\n${letters}`).join('');
    expect(await headingsOf(text)).toMatchObject({ '1/A': 'Night Watch', '1/B': null, '1/C': 'Bells', '3/A': 'Night Watch' });
  });
});
