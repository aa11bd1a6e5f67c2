import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../support/outline-of.ts';

const WORDS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
const TITLES = ['Lamps', 'Boats', 'Nets', 'Ropes', 'Sails', 'Tides'];
const text = (what: string): string => `The harbor master keeps the ${what.toLowerCase()} of the mole in good order for every keeper.\n\n`;

describe('ordinals in words', () => {
  it('head the top level with a mark behind them', async () => {
    const source = WORDS.map(
      (word, i) => `${word.toUpperCase()}: ${TITLES[i]!.toUpperCase()}\n\n1. ${text('lamps')}2. ${text('nets')}`,
    ).join('');
    expect((await pathsOf(source)).slice(0, 4)).toEqual(['1', '1/1', '1/2', '2']);
  });

  it('number the items of a list, and are expected in words where one is left out', async () => {
    const item = (word: string): string => `${word}. ${text('boats')}`;
    const source = TITLES.map((title, i) => {
      const words = i === 2 ? ['First', 'Third'] : WORDS.slice(0, 3);
      return `ARTICLE ${i + 1}\n\n${title.toUpperCase()}\n\n${i + 1}.1 The boats are called in this order:\n\n${words.map(item).join('')}`;
    }).join('');
    const { outline, text: record } = await outlineOf(source);
    expect(outline.units.slice(0, 5).map(({ path }) => path.join('/'))).toEqual([
      '1',
      '1/1.1',
      '1/1.1/First',
      '1/1.1/Second',
      '1/1.1/Third',
    ]);
    expect(outline.units[2]!.label).toBe('First.');
    expect(outline.notes.map(({ code, found, expected }) => [code, found, expected])).toEqual([['number-gap', 'Third.', 'Second']]);
    expect(record).toContain('Third. The harbor');
  });

  it('begin sentences without a mark', async () => {
    const source = TITLES.map(
      (title, i) =>
        `ARTICLE ${i + 1}\n\n${title.toUpperCase()}\n\n${i + 1}.1 ${text(title)}First, ${text(title)}Second Harbor days follow. ${text(title)}`,
    ).join('');
    expect((await pathsOf(source)).slice(0, 3)).toEqual(['1', '1/1.1', '2']);
  });
});
