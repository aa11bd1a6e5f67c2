import { degrees } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { makePdf, type Pen, readBack, textsOf } from '../../support/pdf-files.ts';

const LEFT = [
  'The district will post each of the vacancies',
  'for ten days and will send a copy of it to',
  'the union on the same day. Nobody may be',
  'moved in the last week of June without the',
  'consent of both sides, and nobody at all in',
  'the week of the summer fair.',
];
const RIGHT = [
  'A teacher may ask for a transfer in writing',
  'at any time of the school year and gets an',
  'answer within two weeks of the day on which',
  'the letter came in. The answer names the',
  'reasons where the wish cannot be granted,',
  'and the date of the next open round.',
];

function columns(pen: Pen, offset: number): void {
  pen.text('ARTICLE 9 VACANCIES AND TRANSFERS OF THE HARBOR FALLS TEACHERS', 72, 80, { font: 'bold' });
  for (const [i, line] of LEFT.entries()) pen.text(line, 72, 110 + 14 * i);
  for (const [i, line] of RIGHT.entries()) pen.text(line, 320, 110 + offset + 14 * i);
  pen.text('- 12 -', 290, 740);
}

describe('reading order', () => {
  it.each([0, 5])('reads two columns one after the other (baselines %d points apart)', async (offset) => {
    const pages = await readBack(await makePdf((pen) => columns(pen, offset)));
    expect(textsOf(pages)).toEqual(['ARTICLE 9 VACANCIES AND TRANSFERS OF THE HARBOR FALLS TEACHERS', ...LEFT, ...RIGHT, '- 12 -']);
  });

  it('keeps the rows of an unruled table with wordy cells of one column whole', async () => {
    const rows = ['Band director', 'Chess coach', 'Yearbook adviser', 'Drama coach', 'Class adviser', 'Librarian'];
    const pages = await readBack(
      await makePdf((pen) =>
        rows.forEach((row, i) => {
          pen.text(row, 72, 100 + 14 * i);
          pen.text(`$${1200 + 45 * i}`, 400, 100 + 14 * i);
        }),
      ),
    );
    expect(textsOf(pages)).toHaveLength(rows.length);
    expect(textsOf(pages)[0]).toMatch(/^Band director {20,}\$1200$/);
  });

  it('keeps gutter line numbers first in their line', async () => {
    const pages = await readBack(
      await makePdf((pen) =>
        LEFT.forEach((line, i) => {
          pen.text(line, 100, 100 + 20 * i);
          pen.text(String(i + 1), 60, 101 + 20 * i, { size: 9 });
        }),
      ),
    );
    expect(textsOf(pages)[1]).toMatch(/^2 {2,}for ten days and will/);
  });
});

describe('turned text', () => {
  it('turns a page whose text runs sideways upright', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        pen.text('Salary schedule of the year', 100, 700, { turn: 90 });
        pen.text('Second row of the schedule', 120, 700, { turn: 90 });
      }),
    );
    expect(pages.pages[0]).toMatchObject({ width: 792, height: 612, rotation: 90 });
    expect(textsOf(pages)).toEqual(['Salary schedule of the year', 'Second row of the schedule']);
    expect(pages.pages[0]!.lines[0]!.box![0]).toBeCloseTo(92, 0);
  });

  it('shows a page with a rotation entry as viewers do', async () => {
    const document = await makePdf((pen) => {
      pen.text('Landscape page', 100, 700, { turn: 90 });
      pen.page.setRotation(degrees(90));
    });
    const pages = await readBack(document);
    expect(pages.pages[0]).toMatchObject({ width: 792, height: 612, rotation: 0 });
    expect(textsOf(pages)).toEqual(['Landscape page']);
  });

  it('puts sideways text and watermarks behind the text', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        pen.text('DRAFT', 200, 500, { turn: 45, size: 60 });
        pen.text('Margin note', 40, 600, { turn: 90 });
        pen.text('The board meets monthly in the school house.', 72, 100);
      }),
    );
    expect(textsOf(pages)).toEqual(['The board meets monthly in the school house.', 'Margin note', 'DRAFT']);
  });
});

describe('small print', () => {
  it('joins superscripts to their line and keeps fractions apart from the number before', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        const x = pen.text('paid on the 1', 72, 100);
        const y = pen.text('st', x, 96, { size: 7 });
        const z = pen.text(' of May for 7', y, 100);
        const w = pen.text('1/4', z, 97, { size: 7 });
        pen.text(' hours', w, 100);
      }),
    );
    const [line] = pages.pages[0]!.lines;
    expect(line!.text).toBe('paid on the 1st of May for 7 1/4 hours');
    expect(line!.runs).toContainEqual({ start: 13, end: 15, superscript: true });
  });

  it('reads letter-spaced headings as words', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        let x = 72;
        for (const letter of 'SALARIES') x = pen.text(letter, x, 100) + 4;
        x += 8;
        for (const letter of 'AND') x = pen.text(letter, x, 100) + 4;
      }),
    );
    expect(textsOf(pages)).toEqual(['SALARIES AND']);
  });

  it('hides what is printed twice and calls it bold', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        pen.text('Heading', 72, 100);
        pen.text('Heading', 72.3, 100);
      }),
    );
    expect(pages.pages[0]!.lines.map(({ text, role, runs }) => [text, role, runs?.[0]?.bold])).toEqual([
      ['Heading', undefined, true],
      ['Heading', 'hidden', undefined],
    ]);
  });
});
