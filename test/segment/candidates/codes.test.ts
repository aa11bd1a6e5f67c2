import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../../support/outline-of.ts';

const TITLES = ['Lamps', 'Boats', 'Nets', 'Ropes', 'Sails', 'Tides', 'Bells', 'Fees'];
const text = (what: string): string => `The harbor master keeps the ${what.toLowerCase()} of the mole in good order for every keeper.\n\n`;
const each = (make: (title: string, n: number) => string): string => TITLES.map((title, i) => make(title, i + 1)).join('');

describe('numbers by tens and hundreds', () => {
  it('hangs tens below hundreds below thousands', async () => {
    const source = each(
      (title, n) =>
        `${n}000 ${title}\n\n${n}100 Use. ${text(title)}${n}200 Care. ${text(title)}${n}210 ${text(title)}${n}220 ${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 6)).toEqual(['1000', '1000/1100', '1000/1200', '1000/1200/1210', '1000/1200/1220', '2000']);
    const { outline } = await outlineOf(source);
    expect(outline.notes).toEqual([]);
    expect(outline.confidence).toBe(1);
  });

  it('takes sections of a hundred for the top level where all of them stand in one thousand', async () => {
    const source = each((title, n) => `${900 + 100 * n} ${title}\n\n${910 + 100 * n} ${text(title)}${920 + 100 * n} ${text(title)}`);
    expect((await pathsOf(source)).slice(0, 5)).toEqual(['1000', '1000/1010', '1000/1020', '1100', '1100/1110']);
  });

  it('counts on beyond nine in a section of a hundred, and not in one of ten', async () => {
    const many = Array.from({ length: 12 }, (_, i) => i + 1);
    const hundreds = each((title, n) => `${n}00. ${title}\n\n${many.map((k) => `${100 * n + k}. ${text(title)}`).join('')}`);
    expect((await pathsOf(hundreds)).slice(9, 14)).toEqual(['100/109', '100/110', '100/111', '100/112', '200']);
    const tens = each((title, n) => `${90 + 10 * n}. ${title}\n\n${91 + 10 * n}. ${text(title)}${92 + 10 * n}. ${text(title)}`);
    expect((await pathsOf(tens)).slice(0, 5)).toEqual(['100', '100/101', '100/102', '110', '110/111']);
  });

  it('hangs them below the article whose number they begin with, or the section that a keyword heads', async () => {
    const articles = each((title, n) => `ARTICLE ${n}\n\n${title.toUpperCase()}\n\n${n}01 ${text(title)}${n}02 ${text(title)}`);
    expect((await pathsOf(articles)).slice(0, 4)).toEqual(['1', '1/101', '1/102', '2']);
    const sections = each((title, n) => `Section ${n}100. ${title}\n\n${n}110 ${text(title)}${n}120 ${text(title)}`);
    expect((await pathsOf(sections)).slice(0, 4)).toEqual(['1100', '1100/1110', '1100/1120', '2100']);
  });

  it('notes what stands twice, and no numbers that are left out', async () => {
    const source = each((title, n) => `${n}00 ${title}\n\n${n}10 ${text(title)}${n}40 ${text(title)}`).replace('540', '510');
    const { outline } = await outlineOf(source);
    expect(outline.notes.map(({ code, found }) => `${code} ${found}`)).toEqual(['duplicate-number 510']);
  });

  it('takes years and plan numbers for none', async () => {
    const years = each(
      (title, n) => `ARTICLE ${n}: ${title.toUpperCase()}\n\n${n}.1 ${text(title)}${2014 + n} School Year. ${text(title)}`,
    );
    expect((await pathsOf(years)).slice(0, 4)).toEqual(['1', '1/1.1', '2', '2/2.1']);
    const plans = ['125', '403', '457', '180', '340', '210', '125', '403'];
    const others = each((title, n) => `ARTICLE ${n}: ${title.toUpperCase()}\n\n${n}.1 ${text(title)}${plans[n - 1]} Plan. ${text(title)}`);
    expect((await pathsOf(others)).slice(0, 4)).toEqual(['1', '1/1.1', '2', '2/2.1']);
  });

  it('counts by fives within a hundred', async () => {
    const source = each(
      (title, n) =>
        `SECTION ${n}00 ${title}\n\nSECTION ${n}05 FIRST\n\nA. ${text(title)}SECTION ${n}10 SECOND\n\nA. ${text(title)}SECTION ${n}15 THIRD\n\nA. ${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 6)).toEqual(['100', '100/105', '100/105/A', '100/110', '100/110/A', '100/115']);
  });
});
