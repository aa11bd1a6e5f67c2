import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const TITLES = ['LAMPS', 'BOATS', 'NETS', 'ROPES', 'SAILS'];
const NUMBERS = ['|', 'Il', 'III', 'IV', 'V'];
const section = (label: string, title: string): string =>
  `${label}${title}\n\nThe harbor master shall see to it that the rules on this are kept by all who work at the moles.`;
const article = (n: number, sections: readonly string[]): string =>
  `ARTICLE ${NUMBERS[n - 1]}\n\n${TITLES[n - 1]}\n\n${sections.join('\n\n')}\n\n`;

/** Paths of all units below articles that have a place in a list, labelled or not. */
const pathsOf = async (text: string): Promise<string[]> =>
  (await outlineOf(text)).outline.units.filter(({ number, path }) => number !== null && path.length > 1).map(({ path }) => path.join('/'));

describe('sections with titles in capitals that lost their letters', () => {
  const printed = article(1, [section('A. ', 'GREAT LAMPS'), section('B. ', 'SMALL LAMPS'), section('Cc. ', 'OLD LAMPS')]);

  it('count on between letters that are printed, and in articles that print none', async () => {
    const text =
      printed +
      article(2, [section('', 'GREAT BOATS'), section('', 'SMALL BOATS')]) +
      article(3, [section('A. ', 'GREAT NETS'), section('', 'SMALL NETS'), section('C. ', 'OLD NETS'), section('', 'NEW NETS')]) +
      article(4, [section('', 'GREAT ROPES'), section('', 'SMALL ROPES')]);
    expect(await pathsOf(text)).toEqual([...['1/A', '1/B', '1/Cc', '2/A', '2/B', '3/A', '3/B', '3/C', '3/D', '4/A', '4/B']]);
  });

  it('are not guessed where printed letters do not agree with their places, nor in a text that was not recognised', async () => {
    const off = article(2, [section('', 'GREAT BOATS'), section('', 'SMALL BOATS'), section('E. ', 'OLD BOATS')]);
    const shown =
      article(3, [section('', 'GREAT NETS'), section('', 'SMALL NETS')]) +
      article(4, [section('', 'GREAT ROPES'), section('', 'SMALL ROPES')]);
    expect((await pathsOf(printed + off + shown)).filter((path) => path.startsWith('2/'))).toEqual(['2/E']);
    const sound = (printed + off + shown).replace('ARTICLE |', 'ARTICLE I').replace('Il', 'II').replace('Cc.', 'C.');
    expect((await pathsOf(sound)).filter((path) => !path.startsWith('1/'))).toEqual(['2/E']);
  });

  it('take the line below the title of an article where titles take one line elsewhere', async () => {
    const text =
      printed +
      article(2, [section('', 'GREAT BOATS'), section('', 'SMALL BOATS')]).replace('BOATS\n\nGREAT', 'BOATS\nGREAT') +
      article(3, [section('', 'GREAT NETS'), section('', 'SMALL NETS')]) +
      article(4, [section('A. ', 'GREAT ROPES'), section('', 'SMALL ROPES')]);
    expect((await pathsOf(text)).filter((path) => path.startsWith('2/'))).toEqual(['2/A', '2/B']);
  });

  it('give way to the titles that the contents name where more stand before a letter than are missing', async () => {
    const contents =
      'TABLE OF CONTENTS\n\nARTICLE I - LAMPS .......... 1\nARTICLE II - BOATS .......... 2\nGreat Boats .......... 2\nSmall Boats, Old Boats and\nBarges .......... 3\n\f';
    const text =
      contents +
      printed +
      article(2, [
        section('', 'GREAT BOATS'),
        section('', 'SMALL BOATS, OLD BOATS\nAND BARGES'),
        section('', '(DRAFT) RULES'),
        section('C. ', 'OARS'),
      ]) +
      article(3, [section('', 'GREAT NETS'), section('', 'SMALL NETS')]) +
      article(4, [section('A. ', 'GREAT ROPES'), section('', 'SMALL ROPES')]);
    expect((await pathsOf(text)).filter((path) => path.startsWith('2/'))).toEqual(['2/A', '2/B', '2/C']);
  });
});
