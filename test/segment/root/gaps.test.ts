import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const TITLES = ['NETS AND ROPES', 'BOATS', 'LAMPS', 'TIDES', 'SAILS', 'MOORING FEES', 'WATCHES', 'PILOTS', 'FERRIES', 'ICE', 'FOG', 'TERM'];
const body = (title: string): string =>
  `A. Duties\nThe harbor master shall see to ${title.toLowerCase()} at all times of the year.\n\nB. Reports\nA report on this is due in the first week of each month.\n\n`;
/** A harbor agreement whose articles are headed by the labels, where there are some. */
const harbor = (labels: readonly string[]): string =>
  labels.map((label, i) => `${label === '' ? '' : `${label} `}${TITLES[i]}\n${body(TITLES[i]!)}`).join('');

const tops = async (text: string): Promise<string[]> => {
  const { outline } = await outlineOf(text);
  return outline.units
    .filter(({ parent, kind }) => parent === null && kind === 'article')
    .map(({ path, label }) => `${path[0]} ${label ?? '?'}`);
};

describe('a list of top-level units with unreadable labels', () => {
  it('counts titles of the same shape for the numbers that it skips, and for those behind it', async () => {
    const labels = ['I.', 'II.', '', 'IV.', '', 'VI.', '', 'VIII.', 'IX.', '', 'XI.', ''];
    expect(await tops(harbor(labels))).toEqual([
      ...['1 I.', '2 II.', '3 ?', '4 IV.', '5 ?', '6 VI.', '7 ?', '8 VIII.', '9 IX.', '10 ?', '11 XI.', '12 ?'],
    ]);
  });

  it('reads strokes of a number that recognition took for others, and keeps what is left of one as its label', async () => {
    const labels = ['I.', 'Il.', '', 'IV.', '', 'VI.', 'VIL.', '', 'IX.', '|.', 'XI.', 'XII.'];
    expect(await tops(harbor(labels))).toEqual([
      ...['1 I.', '2 Il.', '3 ?', '4 IV.', '5 ?', '6 VI.', '7 VIL.', '8 ?', '9 IX.', '10 |.', '11 XI.', '12 XII.'],
    ]);
  });

  it('goes on where recognition lost the last stroke of a number', async () => {
    const labels = ['I.', 'II.', '', 'IV.', '', 'VI.', '', 'VIII.', '', '', 'XI.', 'XI.'];
    expect(await tops(harbor(labels))).toEqual([
      ...['1 I.', '2 II.', '3 ?', '4 IV.', '5 ?', '6 VI.', '7 ?', '8 VIII.', '9 ?', '10 ?', '11 XI.', '12 XI.'],
    ]);
  });

  it('leaves titles alone where the list is whole, and lists of titles where numbers stand below them', async () => {
    const whole = harbor(['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.']).replace(
      'B. Reports',
      'NOTICE TO ALL\nThe rules on this hold for all of the keepers.\n\nB. Reports',
    );
    expect(await tops(whole)).toEqual(['1 I.', '2 II.', '3 III.', '4 IV.', '5 V.', '6 VI.']);
    const bare = TITLES.slice(0, 6).map(
      (title) => `${title}\n1. The keepers see to it.\n\n2. A report on this is due in the first week of each month.\n\n`,
    );
    expect(await tops(bare.join(''))).toEqual(['¶1 ?', '¶2 ?', '¶3 ?', '¶4 ?', '¶5 ?', '¶6 ?']);
  });

  it('stands above sections that hold its numbers', async () => {
    const article = (n: number): string =>
      `${[1, 4, 6, 7].includes(n) ? '' : `ARTICLE ${n} - `}${TITLES[n - 1]}\n\nSection ${n}.1 Duties\nThe harbor master shall see to this at all times of the year.\n\nSection ${n}.2 Reports\nA report on this is due in the first week of each month.\n\n`;
    expect(await tops([1, 2, 3, 4, 5, 6, 7, 8, 9].map(article).join(''))).toEqual([
      ...['1 ?', '2 ARTICLE 2 -', '3 ARTICLE 3 -', '4 ?', '5 ARTICLE 5 -', '6 ?', '7 ?', '8 ARTICLE 8 -', '9 ARTICLE 9 -'],
    ]);
  });

  it('has a contents list without page numbers, of which some titles alone come again', async () => {
    const labels = ['I.', '', '', 'IV.', '', 'VI.', '', 'VIII.'];
    const contents = labels.map((_, i) => `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i]}. ${TITLES[i]}`).join('\n');
    expect((await tops(`CONTENTS OF THIS BOOK\n\n${contents}\n\n${harbor(labels)}`)).map((top) => top.split(' ')[0])).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', '8'],
    ]);
  });
});
