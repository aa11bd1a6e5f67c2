import { expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../../support/outline-of.ts';

const OTHERS = [2, 3, 4].map((n) => `ARTICLE ${n}\n\n${n}.1 The Harbor keeps the mole in good order at all times.\n\n`).join('');
const below = async (text: string): Promise<string[]> =>
  (await pathsOf(`ARTICLE 1\n\n${text}\n\n${OTHERS}`)).filter((path) => path.startsWith('1/'));

it('finds labels right behind the last word of the item before', async () => {
  expect(
    await below('1.1 Keepers\n\na. All keepers are paid by the hours that they stand.b. All cooks are placed on the schedule.'),
  ).toEqual([...['1/1.1', '1/1.1/a', '1/1.1/b']]);
  expect(await below('1.1 Shares\n\na. Ms. Bell: $187.50b. Mr. Crane: $375.00c. Ms. Dory: $90')).toEqual([
    '1/1.1',
    '1/1.1/a',
    '1/1.1/b',
    '1/1.1/c',
  ]);
});

it('finds them at the end of a wrapped line, in brackets, as capitals, and the first behind a colon', async () => {
  expect(
    await below('1.1 Keepers\n\na. The keepers stand two watches of the night, as the master says.b.\nThe cooks keep the fire.'),
  ).toEqual(['1/1.1', '1/1.1/a', '1/1.1/b']);
  expect(await below('A. Keepers stand two watches of the night.B. Cooks keep the fire in May.C. Boats are counted.')).toEqual([
    '1/A',
    '1/B',
    '1/C',
  ]);
  expect(await below('A. Keepers\n\n(1) Keepers stand the night watch.(2) Cooks keep the fire.(3) Boats are counted.')).toEqual([
    '1/A',
    '1/A/1',
    '1/A/2',
    '1/A/3',
  ]);
  expect(await below('1.1 The rooms are kept as follows: a. Keepers sweep them.b. Cooks air them.')).toEqual([
    '1/1.1',
    '1/1.1/a',
    '1/1.1/b',
  ]);
});

it('takes no citation, no abbreviation and no label of the list for one', async () => {
  expect(await below('1.1 Keepers\n\na. As in Section 4.2b. The guild agrees, i.e.b. All.\n\nb. Cooks are paid.')).toEqual([
    '1/1.1',
    '1/1.1/a',
    '1/1.1/b',
  ]);
});

it('takes a first label right behind another one', async () => {
  const list =
    'A. Keepers stand the watch.\n\nB. Cooks\n\n1.   A. The cook shall have the right to a lamp.\n\n2. The cook keeps the fire.\n\nC. Boats';
  expect(await below(list)).toEqual(['1/A', '1/B', '1/B/1', '1/B/1/A', '1/B/2', '1/C']);
});

it('notes labels that stand inside a sentence', async () => {
  const text =
    '1.1 Shares\n\n1. The share of each keeper is paid as follows, provided that the\n\n2. keeper stands two watches of the year.\n\n3. The guild is told.';
  const { outline } = await outlineOf(`ARTICLE 1\n\n${text}\n\n${OTHERS}`);
  expect(outline.units.filter(({ path }) => path[0] === '1').map(({ label }) => label)).toEqual(['ARTICLE 1', '1.1', '1.', '2.', '3.']);
  expect(outline.notes.map(({ code, found }) => `${code} ${found}`)).toEqual(['garbled-label 2.']);
});

it('takes no digits of an amount at a paragraph`s end for a label', async () => {
  expect(await below('A. Keepers of twenty years are paid $1,250 and those of thirty $2,100.\nB. Cooks are paid alike.')).toEqual([
    '1/A',
    '1/B',
  ]);
});

it('finds labels behind a blank where they are due behind the label of their line', async () => {
  expect(await below('1.1 Keepers\n\na. Keepers stand the night watch. b. Cooks keep the fire. c. Boats are counted.\n\n1.2 Pay')).toEqual([
    '1/1.1',
    '1/1.1/a',
    '1/1.1/b',
    '1/1.1/c',
    '1/1.2',
  ]);
  expect(await below('1.1 Keepers\n\na. Keepers of Dock No. 4. B. Crane is their captain.\n\nb. Cooks')).toEqual([
    '1/1.1',
    '1/1.1/a',
    '1/1.1/b',
  ]);
});
