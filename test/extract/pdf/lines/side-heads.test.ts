import { expect, it } from 'vitest';
import { makePdf, type Pen, readBack, textsOf } from '../../../support/pdf-files.ts';

function rows(pen: Pen, entries: readonly (readonly [x: number, text: string])[][]): void {
  entries.forEach((row, i) => {
    for (const [x, text] of row) pen.text(text, x, 80 + 14 * i);
  });
}

it('reads a title that hangs in the margin behind the label beside it', async () => {
  const document = await makePdf((pen) =>
    rows(pen, [
      [[60, '3.00 RELEASE OF STAFF']],
      [
        [60, 'Use of'],
        [160, '3.01'],
        [200, 'The guild may meet in the hall after the last bell at'],
      ],
      [
        [60, 'Rooms'],
        [200, 'no charge to its members.'],
      ],
      [[200, '3.01.1  Rooms are left as they were found by those who met.']],
      [
        [60, 'Notice Boards'],
        [160, '3.02'],
        [200, 'One board in each staff room is kept for the guild.'],
      ],
    ]),
  );
  expect(textsOf(await readBack(document))).toEqual([
    '3.00 RELEASE OF STAFF',
    '3.01 Use of Rooms',
    'The guild may meet in the hall after the last bell at',
    'no charge to its members.',
    '3.01.1 Rooms are left as they were found by those who met.',
    '3.02 Notice Boards',
    'One board in each staff room is kept for the guild.',
  ]);
});

it('gathers labels and titles that stand in the margin together', async () => {
  const document = await makePdf((pen) =>
    rows(pen, [
      [
        [60, '1. Other'],
        [180, 'The board bargains with no other body for as long as'],
      ],
      [
        [60, 'Bodies'],
        [180, 'this contract is in force.'],
      ],
      [
        [60, '2. Steps'],
        [182, 'a)  The keeper first talks with the head of the house.'],
      ],
      [[182, 'b)  An answer is given within the week that follows.']],
      [[182, 'c)  Silence counts as a refusal of what was asked.']],
      [[182, 'd)  The guild may write to the board within the month.']],
    ]),
  );
  expect(textsOf(await readBack(document))).toEqual([
    '1. Other Bodies',
    'The board bargains with no other body for as long as',
    'this contract is in force.',
    '2. Steps',
    'a) The keeper first talks with the head of the house.',
    'b) An answer is given within the week that follows.',
    'c) Silence counts as a refusal of what was asked.',
    'd) The guild may write to the board within the month.',
  ]);
});

it('leaves rows of short cells whole', async () => {
  const document = await makePdf((pen) =>
    rows(pen, [
      [
        [60, 'Leave'],
        [160, '4.1'],
        [220, 'page 7'],
      ],
      [
        [60, 'Pay'],
        [160, '4.2'],
        [220, 'page 9'],
      ],
      [
        [60, 'Hours'],
        [160, '4.3'],
        [220, 'page 12'],
      ],
    ]),
  );
  expect(textsOf(await readBack(document)).map((line) => line.replace(/ +/g, ' '))).toEqual([
    'Leave 4.1 page 7',
    'Pay 4.2 page 9',
    'Hours 4.3 page 12',
  ]);
});
