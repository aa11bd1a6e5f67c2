import { expect, it } from 'vitest';
import { makePdf, type Pen, readBack, textsOf } from '../../../support/pdf-files.ts';

const WORDS = [
  'the board shall post all',
  'open places for ten days',
  'and send the union a list',
  'of them in the same week',
  'so that each member who',
  'asks for one gets a reply',
];

it('reads four columns of prose on shared baselines one after the other', async () => {
  const document = await makePdf(({ text }) => {
    for (let column = 0; column < 4; column++)
      WORDS.forEach((line, i) => void text(`${line} as it is ${'abcd'[column]}${i}`, 40 + 138 * column, 100 + 13 * i, { size: 8 }));
  });
  const order = textsOf(await readBack(document)).map((line) => line.slice(-2));
  expect(order).toEqual(['a', 'b', 'c', 'd'].flatMap((column) => WORDS.map((_, i) => `${column}${i}`)));
});

const PROSE = [
  'A member who is asked to cover a class in',
  'the hour set aside for planning is paid for',
  'that hour at the rate of the day, and the',
  'principal keeps a list of those who cover',
  'so that the work is shared evenly by all of',
  'the staff who hold the same kind of post.',
  'Nobody covers more than one class in a day',
  'unless the member has agreed to it before.',
];

/** Writes lines below each other; returns them. */
function column(pen: Pen, lines: readonly string[], x: number, y: number): readonly string[] {
  lines.forEach((line, i) => void pen.text(line, x, y + 13 * i));
  return lines;
}

it('parts columns whose longest lines leave no more than a narrow gutter', async () => {
  const document = await makePdf((pen) => {
    const widest = Math.max(...PROSE.map((line) => pen.fonts.plain.widthOfTextAtSize(line, 11)));
    column(pen, PROSE, 60, 80);
    column(pen, PROSE, 60 + widest + 6, 80);
  });
  expect(textsOf(await readBack(document))).toEqual([...PROSE, ...PROSE]);
});

it('keeps a page number below columns out of them, however near it stands', async () => {
  const document = await makePdf((pen) => {
    column(pen, PROSE, 60, 80);
    column(pen, PROSE, 320, 86);
    pen.text('17', 300, 192);
  });
  expect(textsOf(await readBack(document))).toEqual([...PROSE, ...PROSE, '17']);
});

it('parts the few lines of two columns above a heading where columns go on below it', async () => {
  const document = await makePdf((pen) => {
    column(pen, PROSE.slice(0, 3), 60, 80);
    column(pen, PROSE.slice(3, 6), 320, 80);
    pen.text('ARTICLE 9 - COVERAGE OF CLASSES AND OTHER DUTIES', 150, 150, { size: 13 });
    column(pen, PROSE, 60, 190);
    column(pen, PROSE, 320, 190);
  });
  const heading = 'ARTICLE 9 - COVERAGE OF CLASSES AND OTHER DUTIES';
  expect(textsOf(await readBack(document))).toEqual([...PROSE.slice(0, 6), heading, ...PROSE, ...PROSE]);
});

it('keeps the first line of the right column in it where the left column begins lower', async () => {
  const document = await makePdf((pen) => {
    column(pen, PROSE, 60, 132);
    column(pen, ['9.4 Coverage'], 320, 80);
    column(pen, PROSE, 320, 93);
  });
  expect(textsOf(await readBack(document))).toEqual([...PROSE, '9.4 Coverage', ...PROSE]);
});

it('reads columns that begin anew in the middle of the page one stretch after the other', async () => {
  const upper = [PROSE.slice(0, 4), PROSE.slice(4)] as const;
  const lower = [
    [
      '9.5 Trips',
      'A member who goes along on a trip with a',
      'class is paid for the hours beyond the end',
      'of the day, and those who stay over one',
    ],
    [
      'night are paid for ten hours more. The rate',
      'is that of the day. Nobody has to go along',
      'against their will, and the principal asks',
      'for volunteers first.',
    ],
  ] as const;
  const document = await makePdf((pen) => {
    upper.forEach((lines, i) => void column(pen, lines, 60 + 260 * i, 80));
    lower.forEach((lines, i) => void column(pen, lines, 60 + 260 * i, 140));
  });
  expect(textsOf(await readBack(document))).toEqual([...upper.flat(), ...lower.flat()]);
});

it('parts the columns of an index', async () => {
  const entries = (letter: string): string[] =>
    ['leave of absence', 'duty', 'rooms', 'notices posted', 'pay', 'trips'].map((what, i) => `${letter}${what}, ${i + 4}, ${2 * i + 11}`);
  const document = await makePdf((pen) => {
    column(pen, entries('a'), 60, 80);
    column(pen, entries('b'), 280, 80);
  });
  expect(textsOf(await readBack(document))).toEqual([...entries('a'), ...entries('b')]);
});

it('reads a caption that stands between two columns behind them', async () => {
  const caption = ['hall of the', 'old school', 'at the lake'];
  const document = await makePdf(({ text }) => {
    for (let i = 0; i < 18; i++) {
      const beside = i >= 8 && i < 12;
      const line = WORDS[i % WORDS.length]!;
      text(`${beside ? '' : 'and it says that '}${line} l${i}`, 60, 100 + 13 * i, { size: 10 });
      text(`${line}${beside ? '' : ' and all of it'} r${i}`, beside ? 390 : 320, 100 + 13 * i, { size: 10 });
    }
    caption.forEach((line, i) => void text(line, 260, 207 + 11 * i, { size: 8 }));
  });
  const rows = [...Array(18).keys()];
  const order = textsOf(await readBack(document)).map((line) => /[lr]\d+$/.exec(line)?.[0] ?? line);
  expect(order).toEqual([...rows.map((i) => `l${i}`), ...rows.map((i) => `r${i}`), ...caption]);
});

it('leaves labels that hang in front of a column with their text, however many there are', async () => {
  const left = PROSE.map((line, i) => (i % 3 === 0 ? line.slice(0, 23).trim() : line));
  const document = await makePdf((pen) => {
    column(pen, left, 60, 80);
    PROSE.forEach((line, i) => {
      pen.text(`${'ABCDEFGH'[i]}.`, 320, 86 + 13 * i);
      pen.text(line, 345, 86 + 13 * i);
    });
  });
  const lines = textsOf(await readBack(document)).map((line) => line.replace(/ +/g, ' '));
  expect(lines).toEqual([...left, ...PROSE.map((line, i) => `${'ABCDEFGH'[i]}. ${line}`)]);
});
