import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../support/outline-of.ts';

const TITLES = ['LAMPS', 'BOATS', 'NETS', 'ROPES', 'SAILS', 'TIDES', 'BELLS', 'FEES'];
const text = (what: string): string => `The harbor master keeps the ${what.toLowerCase()} of the mole in good order for every keeper.\n\n`;
const each = (make: (title: string, n: number) => string): string => TITLES.map((title, i) => make(title, i + 1)).join('');
const codesOf = async (source: string): Promise<string[]> => (await outlineOf(source)).outline.notes.map(({ code }) => code);

describe('numbering styles', () => {
  it('reads headings whose letters stand apart', async () => {
    const roman = ['I', 'I I', 'I I I', 'I V', 'V', 'V I', 'V I I', 'V I I I'];
    const source = each(
      (title, n) => `A R T I C L E   ${roman[n - 1]}\n${title}\n\nS e c t i o n  1. ${text(title)}S e c t i o n  2. ${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 6)).toEqual(['1', '1/1', '1/2', '2', '2/1', '2/2']);
    expect((await pathsOf(source)).at(-3)).toBe('8');
  });

  it('reads Subd. below Section', async () => {
    const source = each(
      (title, n) =>
        `ARTICLE ${n}\n${title}\n\nSection 1. Scope: ${text(title)}Subd. 1. Lamps: ${text(title)}Subd. 2. ${text(title)}a. ${text(title)}Section 2. ${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 6)).toEqual(['1', '1/1', '1/1/1', '1/1/2', '1/1/2/a', '1/2']);
  });

  it('hangs steps below the lettered unit that they stand in', async () => {
    const steps = ['One', 'Two', 'Three', 'Four'].map((n) => `Level ${n}\n\n(a) ${text('LAMPS')}(b) ${text('NETS')}`).join('');
    const source = each(
      (title, n) => `ARTICLE ${n}\n${title}\n\nA. ${text(title)}B. Formal Procedure\n\n${n === 2 ? steps : ''}C. ${text(title)}`,
    );
    const paths = (await pathsOf(source)).filter((path) => path.startsWith('2/'));
    expect(paths.slice(1, 5)).toEqual(['2/B', '2/B/Level One', '2/B/Level One/a', '2/B/Level One/b']);
    expect(paths.slice(-2)).toEqual(['2/B/Level Four/b', '2/C']);
  });

  it('takes a list in small letters behind a line that ends early with a preposition, and one id below its prefix', async () => {
    const source = each(
      (title, n) =>
        `ARTICLE ${n} - ${title}\n\n${n}.01  ${text(title)}     A.  ${text(title)}     B.  Two nets for\n\n          1.  lamps and ropes;\n\n          2.  boats.\n\n${n}.02  ${title}\n\n${n}.021 ${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 8)).toEqual([
      '1',
      '1/1.01',
      '1/1.01/A',
      '1/1.01/B',
      '1/1.01/B/1',
      '1/1.01/B/2',
      '1/1.02',
      '1/1.02/1.021',
    ]);
  });

  it('reads ids of a letter and a number below their list that ends in zeros', async () => {
    const part = (letter: string, which: readonly string[]): string =>
      which
        .map(
          (title, i) =>
            `${letter}${i + 1}.00   ${title}\n\n${letter}${i + 1}.01   ${text(title)}   a)  ${text(title)}   b)  ${text(title)}`,
        )
        .join('');
    const source = `PART A - COMMON TERMS\n\n${part('C', TITLES.slice(0, 4))}PART B - LOCAL TERMS\n\n${part('L', TITLES.slice(4))}`;
    const paths = await pathsOf(source);
    expect(paths.slice(0, 6)).toEqual(['A', 'A/C1.00', 'A/C1.00/C1.01', 'A/C1.00/C1.01/a', 'A/C1.00/C1.01/b', 'A/C2.00']);
    expect(paths.slice(17, 20)).toEqual(['B', 'B/L1.00', 'B/L1.00/L1.01']);
  });

  it('reads chapters 5-0.00 with 5-3.00 and 5-3.20', async () => {
    const source = each(
      (title, n) =>
        `CHAPITRE ${n}-0.00   ${title}\n\n${n}-1.00   ${title}\n\n${n}-1.01   ${text(title)}${n}-1.02   ${text(title)}${n}-3.00   NETS\n\n${n}-3.01   ${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 7)).toEqual([
      '1-0.00',
      '1-0.00/1-1.00',
      '1-0.00/1-1.00/1-1.01',
      '1-0.00/1-1.00/1-1.02',
      '1-0.00/1-3.00',
      '1-0.00/1-3.00/1-3.01',
      '2-0.00',
    ]);
  });

  it('takes an automatic list behind an open phrase for one', async () => {
    const list = '<ol type="a"><li>lamps,</li><li>boats, or</li><li>nets of the mole.</li></ol>';
    const html = TITLES.map(
      (title, i) =>
        `<h2>ARTICLE ${i + 1}: ${title}</h2><p>A. ${text(title)}</p><ol><li>${text(title)}</li><li>Leave may be used for${list}</li></ol>`,
    ).join('');
    const paths = await pathsOf(`<html><body>${html}</body></html>`, 'agreement', 'text/html');
    expect(paths.slice(0, 7)).toEqual(['1', '1/A', '1/A/1', '1/A/2', '1/A/2/a', '1/A/2/b', '1/A/2/c']);
  });

  it('takes a letter before hours or days for a label', async () => {
    const source = each(
      (title, n) =>
        `ARTICLE ${n} - ${title}\n\n${n}.1 The keeper may choose\n\na. a share of the ${title.toLowerCase()},\n\nb. hours of a helper. ${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 4)).toEqual(['1', '1/1.1', '1/1.1/a', '1/1.1/b']);
  });

  it('hangs ids of romans and capitals below their roman', async () => {
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
    const source = each((title, n) => {
      const id = roman[n - 1]!;
      return `${id}. ${title}\n\n${id}.A. ${text(title)}${id}.A.1. ${text(title)}${id}.B. ${text(title)}`;
    });
    expect((await pathsOf(source)).slice(4, 12)).toEqual([
      '2',
      '2/II.A',
      '2/II.A/II.A.1',
      '2/II.B',
      '3',
      '3/III.A',
      '3/III.A/III.A.1',
      '3/III.B',
    ]);
    expect(await codesOf(source)).toEqual([]);
  });

  it('takes `1.1 A.` for an id where 1.1 stands above', async () => {
    const source = each((title, n) => `Article ${n}: ${title}\n\n${n}.1 ${text(title)}${n}.1 A. ${text(title)}${n}.1 B. ${text(title)}`);
    expect((await pathsOf(source)).slice(0, 4)).toEqual(['1', '1/1.1', '1/1.1/1.1 A', '1/1.1/1.1 B']);
  });

  it('counts articles on from chapter to chapter', async () => {
    const source = each(
      (title, n) => `CHAPTER ${n} - ${title}\n\nArticle ${2 * n - 1}. Use\n\n${text(title)}Article ${2 * n}. Care\n\n${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 5)).toEqual(['1', '1/1', '1/2', '2', '2/3']);
    expect(await codesOf(source)).toEqual([]);
  });

  it('takes the sections of a code as they are counted', async () => {
    const source = each((title, n) => `§ ${110 + 10 * n}. ${title}\n\n(1) ${text(title)}(2) ${text(title)}`);
    expect((await pathsOf(source)).slice(0, 4)).toEqual(['120', '120/1', '120/2', '130']);
    expect(await codesOf(source)).toEqual([]);
  });

  it('is sure of two agreements in one file', async () => {
    const one = each((title, n) => `ARTICLE ${n}\n\n${title}\n\n${n}.1 ${text(title)}`);
    const { outline } = await outlineOf(`${one}\f${one}`);
    expect(outline.units.filter(({ kind }) => kind === 'article').map(({ path }) => path[0])).toHaveLength(16);
    expect(outline.confidence).toBeGreaterThan(0.8);
  });

  it('counts a lettered list on over I, which is roman elsewhere', async () => {
    const many = [...TITLES, 'WATCHES', 'OARS'];
    const source = many.map((title, i) => {
      const letter = String.fromCharCode(65 + i);
      return `SECTION ${letter} - ${title}\n\n${letter}-1 ${text(title)}${letter}-2 ${text(title)}`;
    });
    expect((await pathsOf(source.join(''))).filter((path) => !path.includes('/'))).toEqual([...'ABCDEFGHIJ']);
    expect(await codesOf(source.join(''))).toEqual([]);
  });

  it('hangs 1.01 below SECTION 1.00', async () => {
    const source = each((title, n) => `SECTION ${n}.00 ${title}\n\n${n}.01 ${text(title)}${n}.02 ${text(title)}`);
    expect((await pathsOf(source)).slice(0, 4)).toEqual(['1.00', '1.00/1.01', '1.00/1.02', '2.00']);
    expect(await codesOf(source)).toEqual([]);
  });

  it('heads the top level with bare numbers, whatever mark is missing', async () => {
    const source = each((title, n) => `0${n} ${title}\n\n0${n}-01 ${text(title)}0${n}-02 ${text(title)}`);
    expect((await pathsOf(source)).slice(0, 4)).toEqual(['01', '01/01-01', '01/01-02', '02']);
    expect(await codesOf(source)).toEqual([]);
  });

  it('finds labels that are glued to the sentence before', async () => {
    const glued =
      'a. Each keeper trims the lamp.b. Each keeper rings the bell at\ndawn and dusk.c. The master counts the boats, i.e. The hulls.';
    const source = each((title, n) => `ARTICLE ${n}\n\n${title}\n\n${n}.1 ${text(title)}${glued}\n\n${n}.2 ${text(title)}`);
    expect((await pathsOf(source)).slice(0, 6)).toEqual(['1', '1/1.1', '1/1.1/a', '1/1.1/b', '1/1.1/c', '1/1.2']);
  });

  it('takes the headings of a converter for titles where all paragraphs stand equally far apart', async () => {
    const list = TITLES.map((title, i) => `${title}\t${i + 1}`).join('\n');
    const items = (title: string): string => `1. ${text(title)}a. ${text(title)}b. ${text(title)}2. ${text(title)}`;
    const appendix = `# APPENDIX A\n\n# Rates of the Keepers\n\n${text('RATES')}`;
    const source = `TABLE OF CONTENTS\n${list}\nAPPENDIX A  Rates of the Keepers\t9\n\n${each((title) => `# ${title}\n\n${items(title)}`)}${appendix}`;
    const { outline } = await outlineOf(source, 'agreement', 'text/markdown');
    const tops = outline.units.filter(({ parent }) => parent === null);
    expect(tops.map(({ path, heading }) => heading ?? path[0])).toEqual(['Contents', ...TITLES, 'Rates of the Keepers']);
  });

  it('lets a letter that stands twice follow the numbered ones before it', async () => {
    const list = (title: string): string => ['A.', 'B. 1.', 'B. 2.', 'C.', 'C.', 'D.'].map((label) => `${label}  ${text(title)}`).join('');
    const source = each((title, n) => `ARTICLE ${n}\n\n${title}\n\n${list(title)}`);
    expect((await pathsOf(source)).slice(0, 7)).toEqual(['1', '1/A', '1/B. 1', '1/B. 2', '1/C', '1/C~2', '1/D']);
  });

  it('reads a small roman number at the end of an id, behind brackets or a stop', async () => {
    const ids = ['1', '1(a)', '1(a)(i)', '1(a)(ii)', '1(b)'];
    const source = each(
      (title, n) => `ARTICLE ${n}\n\n${title}\n\n${n}.01 ${text(title)}${ids.map((id) => `${n}.01.${id} ${text(title)}`).join('')}`,
    );
    expect((await pathsOf(source)).slice(2, 7)).toEqual([
      '1/1.01/1.01.1',
      '1/1.01/1.01.1/1.01.1(a)',
      '1/1.01/1.01.1/1.01.1(a)/1.01.1(a)(i)',
      '1/1.01/1.01.1/1.01.1(a)/1.01.1(a)(ii)',
      '1/1.01/1.01.1/1.01.1(b)',
    ]);
    expect(await codesOf(source)).toEqual([]);
  });

  it('takes lettered ids whose number alone is not printed as they stand', async () => {
    const source = each(
      (title, n) => `ARTICLE ${n}\n\n${title}\n\n${['1', '2 A.', '2 B.', '3'].map((id) => `${n}.${id} ${text(title)}`).join('')}`,
    );
    expect((await pathsOf(source)).slice(0, 5)).toEqual(['1', '1/1.1', '1/1.2 A', '1/1.2 B', '1/1.3']);
    expect(await codesOf(source)).toEqual([]);
  });

  it('prefers the heading within a page to the same words at the top of the next ones', async () => {
    const source = each(
      (title, n) =>
        `ARTICLE ${n} - ${title}\n\n${n}.1 ${text(title)}\fARTICLE ${n} - ${title}\n\n${n}.2 ${text(title)}\fARTICLE ${n} - ${title}\n\n${n}.3 ${text(title)}`,
    );
    expect((await pathsOf(source)).slice(0, 5)).toEqual(['1', '1/1.1', '1/1.2', '1/1.3', '2']);
  });

  it('keeps a number that stands twice over titles of their own, and says so', async () => {
    const source = each((title, n) => `ARTICLE ${n > 3 ? n - 1 : n} - ${title}\n\nA. ${text(title)}B. ${text(title)}`);
    expect((await pathsOf(source)).filter((path) => !path.includes('/'))).toEqual(['1', '2', '3', '3~2', '4', '5', '6', '7']);
    const { outline } = await outlineOf(source);
    expect(outline.notes.map(({ code, found, expected }) => [code, found, expected])).toEqual([['duplicate-number', 'ARTICLE 3 -', null]]);
  });
});
