import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const article = (n: number, body: string): string => `ARTICLE ${n}\n\n${['LAMPS', 'BOATS', 'NETS', 'ROPES', 'SAILS'][n - 1]}\n\n${body}\n`;
const lamp = (name: string): string => `The keeper shall light the lamp of the ${name} mole at dusk and put it out at dawn.`;
const lone = (letter: string): string =>
  `${letter}. Lamps of the Harbor:\n\n1.\n\n${[lamp('north'), lamp('south'), lamp('west')].join('\n\n')}`;

/** Paths of all units that have a place in a list, labelled or not. */
const pathsOf = async (text: string): Promise<string[]> =>
  (await outlineOf(text)).outline.units.filter(({ number }) => number !== null).map(({ path }) => path.join('/'));

describe('labels lost from the margin', () => {
  it('are those of paragraphs between two labels that stand as many apart as their numbers say', async () => {
    const list = ['1.', lamp('north'), lamp('south'), lamp('west'), '4.', lamp('inner'), '5.', lamp('outer')].join('\n\n');
    const paths = await pathsOf(article(1, list) + article(2, lamp('old')) + article(3, lamp('new')));
    expect(paths.filter((path) => path.startsWith('1/'))).toEqual(['1/1', '1/2', '1/3', '1/4', '1/5']);
  });

  it('are not guessed where the numbers do not say so', async () => {
    const list = ['1.', lamp('north'), lamp('south'), lamp('west'), '3.', lamp('outer')].join('\n\n');
    const paths = await pathsOf(article(1, list) + article(2, lamp('old')) + article(3, lamp('new')));
    expect(paths).not.toContain('1/2');
  });

  it('are found behind lone first labels where a document shows many of them', async () => {
    const many = [1, 2, 3, 4].map((n) => article(n, lone('A'))).join('');
    expect((await pathsOf(many)).filter((path) => path.startsWith('3/'))).toEqual(['3/A', '3/A/1', '3/A/2', '3/A/3']);
    const one = article(1, lone('A')) + article(2, lamp('old')) + article(3, lamp('new'));
    expect((await pathsOf(one)).filter((path) => path.startsWith('1/'))).toEqual(['1/A', '1/A/1']);
  });

  it('are the letters of titled sections there', async () => {
    const many = [1, 2, 3, 4].map((n) => article(n, lone('A'))).join('');
    const lost = article(5, `A. Boats: ${lamp('north')}\n\nRopes and Sails: ${lamp('south')}\n\nC. Nets: ${lamp('west')}`);
    expect((await pathsOf(many + lost)).filter((path) => path.startsWith('5/'))).toEqual(['5/A', '5/B', '5/C']);
  });

  it('are the letters of sections with titles alone on their lines', async () => {
    const section = (label: string, title: string): string => `${label}${title}\n\n${lamp(title.toLowerCase())}`;
    const shown = [1, 2, 3, 4].map((n) =>
      article(n, [section('A. ', 'Great Lamps'), lone('B').replace('B. Lamps of the Harbor:', 'B. Small Lamps')].join('\n\n')),
    );
    const lost = article(
      5,
      [section('A. ', 'Old Boats'), section('B. ', 'New Boats'), section('', 'Lost Boats'), section('', 'Sunken Boats')].join('\n\n'),
    );
    expect((await pathsOf(shown.join('') + lost)).filter((path) => path.startsWith('5/'))).toEqual(['5/A', '5/B', '5/C', '5/D']);
  });

  it('are those of paragraphs of one line right below one another', async () => {
    const items = `A. Lamps of the Harbor:\n\n1.\n\nThe keeper shall light the lamp of the north mole at dusk and put it out\nat dawn.\n\nNo lamp is lit by day but in fog and in snow.\nA lamp that fails is named to the master.\n\n${lamp('west')}`;
    const text = [1, 2, 3, 4].map((n) => article(n, lone('A'))).join('') + article(5, items);
    expect((await pathsOf(text)).filter((path) => path.startsWith('5/'))).toEqual(['5/A', '5/A/1', '5/A/2', '5/A/3', '5/A/4']);
  });

  it('are as many as numbers are missing, where these are many', async () => {
    const names = ['north', 'south', 'west', 'east', 'inner', 'outer', 'upper'];
    const list = ['1. The keepers of the harbor are these and no others.', ...names.slice(0, 5).map(lamp), `7. ${lamp('upper')}`].join(
      '\n\n',
    );
    const paths = await pathsOf(article(1, list) + article(2, lamp('old')) + article(3, lamp('new')));
    expect(paths.filter((path) => path.startsWith('1/'))).toEqual(['1/1', '1/2', '1/3', '1/4', '1/5', '1/6', '1/7']);
  });
});
