import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../../support/outline-of.ts';

const sentence = 'The parties agree that this part of the agreement holds for the whole school year.';
const article = (number: string, title: string, text = sentence): string => `ARTICLE ${number} - ${title}\n\n${text}\n\n`;
const tops = async (text: string): Promise<string[]> => (await pathsOf(text)).filter((path) => !path.includes('/'));
const KEPT = ['LAMPS', 'BOATS', 'NETS', 'ROPES', 'SAILS', 'TIDES'];
const kept = (label: string, title: string): string =>
  `${label}\n\n${title}\n\nThe harbor master shall keep the ${title.toLowerCase()} of the mole in good order at all times.\n\n`;
const harbor = (...labels: string[]): string => labels.map((label, i) => kept(`ARTICLE ${label}`, KEPT[i]!)).join('');

describe('top-level units', () => {
  it('ends a contents page where a heading comes that it has listed', async () => {
    const titles = ['SCOPE', 'TERM', 'PAY', 'LEAVE'];
    const contents = titles.map((title, i) => `ARTICLE ${i + 1} - ${title} ............ ${i + 2}`).join('\n');
    const body = titles.map((title, i) => article(String(i + 1), title, `Section 1.\n${sentence}`)).join('');
    expect(await tops(`TABLE OF CONTENTS\n${contents}\n\n\f${body}`)).toEqual(['1', '2', '3', '4']);
  });

  it('takes numbers with a part between whole ones', async () => {
    const text = [
      article('1', 'SCOPE'),
      article('2', 'TERM'),
      article('3.1', 'PAY OF AIDES'),
      article('3.2', 'PAY OF COOKS'),
      article('4', 'LEAVE'),
    ];
    expect(await tops(text.join(''))).toEqual(['1', '2', '3.1', '3.2', '4']);
  });

  it('leaves the name of an appendix at the foot of its pages alone', async () => {
    const page = (text: string): string => `${text}\n\nAPPENDIX A\n`;
    const text = `${article('1', 'SCOPE')}${article('2', 'TERM')}\fAPPENDIX A\n\nREQUESTS\n\n${page(sentence)}\f${page(sentence)}\fAPPENDIX B\n\nCALENDAR\n\n${sentence}\n`;
    expect(await tops(text)).toEqual(['1', '2', 'Appendix A', 'Appendix B']);
  });

  it('is sure of articles whose sections begin anew in each', async () => {
    const sections = [1, 2, 3, 4].map((n) => `Section ${n}. Rule\n\n${sentence}\n\n`).join('');
    const text = ['SCOPE', 'TERM', 'PAY', 'LEAVE'].map((title, i) => article(String(i + 1), title, sections)).join('');
    const { outline } = await outlineOf(text);
    expect(outline.confidence).toBeGreaterThan(0.8);
  });

  it('holds articles with letters between whole ones', async () => {
    expect(await pathsOf(harbor('1', '2', '2a', '2b', '3', '4'))).toEqual(['1', '2', '2A', '2B', '3', '4']);
  });

  it('begins with divisions where articles stand below them', async () => {
    const division = (n: number): string =>
      `DIVISION ${n} - ${KEPT[n - 1]}\n\n${kept(`ARTICLE ${n}.1`, 'WATCHES')}${kept(`ARTICLE ${n}.2`, 'FEES')}`;
    const paths = await pathsOf([1, 2, 3, 4].map(division).join(''));
    expect(paths.filter((path) => !path.includes('/'))).toEqual(['1', '2', '3', '4']);
    expect(paths).toContain('3/3.2');
  });

  it('takes a side letter on the page behind the title of its appendix', async () => {
    const tail = `\fAPPENDIX A - LETTERS\n\fLETTER OF AGREEMENT\n\nNIGHT WATCHES\n\nThe Guild and the Harbor agree that two keepers stand each night watch.\n`;
    const { outline } = await outlineOf(harbor('1', '2', '3', '4') + tail);
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

  it('keeps few articles of an amendment at the top, below the title of the whole', async () => {
    const text = `Tentative Agreement\n\nbetween the Harbor District and the Guild of Keepers\n\nArticle 6 – Lamps\n\n6.1 The lamps are lit at dusk.\n\nArticle 11 – Nets\n\n11.2 The nets are mended by night.\n\nArticle 18 – Term\n\n18.1 The term is a year.\n`;
    expect(await pathsOf(text, 'amendment')).toEqual(['6', '6/6.1', '11', '11/11.2', '18', '18/18.1']);
  });
});
