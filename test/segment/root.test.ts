import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../support/outline-of.ts';

const TITLES = ['LAMPS', 'BOATS', 'NETS', 'ROPES', 'SAILS', 'TIDES'];
const unit = (label: string, title: string): string =>
  `${label}\n\n${title}\n\nThe harbor master shall keep the ${title.toLowerCase()} of the mole in good order at all times.\n\n`;
const articles = (...labels: string[]): string => labels.map((label, i) => unit(`ARTICLE ${label}`, TITLES[i]!)).join('');

describe('the list of top-level units', () => {
  it('holds articles with letters between whole ones', async () => {
    expect(await pathsOf(articles('1', '2', '2a', '2b', '3', '4'))).toEqual(['1', '2', '2A', '2B', '3', '4']);
  });

  it('begins with divisions where articles stand below them', async () => {
    const division = (n: number): string =>
      `DIVISION ${n} - ${TITLES[n - 1]}\n\n${unit(`ARTICLE ${n}.1`, 'WATCHES')}${unit(`ARTICLE ${n}.2`, 'FEES')}`;
    const paths = await pathsOf([1, 2, 3, 4].map(division).join(''));
    expect(paths.filter((path) => !path.includes('/'))).toEqual(['1', '2', '3', '4']);
    expect(paths).toContain('3/3.2');
  });

  it('takes a side letter on the page behind the title of its appendix', async () => {
    const tail = `\fAPPENDIX A - LETTERS\n\fLETTER OF AGREEMENT\n\nNIGHT WATCHES\n\nThe Guild and the Harbor agree that two keepers stand each night watch.\n`;
    const { outline } = await outlineOf(articles('1', '2', '3', '4') + tail);
    expect(outline.units.filter(({ parent, label }) => parent === null && label !== null).map(({ kind }) => kind)).toEqual([
      ...['article', 'article', 'article', 'article'],
      'appendix',
      'side-letter',
    ]);
  });

  it('passes over an article that a sentence cites with its section', async () => {
    const letter = `The parties agree:\n\nArticle 4, Section 8 defines the watches of the mole keepers in the summer months.\n\nNo more is agreed than that.\n`;
    const { outline } = await outlineOf(letter, 'amendment');
    expect(outline.units.filter(({ label }) => label !== null)).toEqual([]);
  });
});
