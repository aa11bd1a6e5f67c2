import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from '../../pipeline/text/account.ts';
import { countSource, RecordWriter, reconstruct, renderSource } from '../../pipeline/text/record.ts';
import { draftsOf, lineText, mend, pagesOf, repair, sourcePages } from './drafts.ts';

const layout = () => ({ indent: 0, gap: 0 });
const repairs = fc.array(fc.tuple(fc.nat(20), repair), { maxLength: 12 });
const joins = fc.array(fc.constantFrom('line', 'space', 'nothing', 'tab') as fc.Arbitrary<'line' | 'space' | 'nothing' | 'tab'>, {
  minLength: 24,
  maxLength: 24,
});

describe('the text of record', () => {
  it('gives the source back when all edits are undone, and accounts for each character once', () => {
    fc.assert(
      fc.property(sourcePages, repairs, joins, (texts, mending, how) => {
        const pages = pagesOf(texts);
        const drafts = draftsOf(pages);
        const lines = drafts.flatMap((page) => page.lines);
        for (const [at, one] of mending) mend(lines[at % lines.length]!, one);
        lines.forEach((line, index) => {
          line.joined = how[index % how.length]!;
          line.kept = index % 3 === 0 && line.source.text === '';
        });
        const record = new RecordWriter().write(drafts, layout);
        expect(reconstruct(record)).toBe(renderSource(pages));
        const sums = account(record, [{ start: 0, end: record.text.length, class: 'clause' }]);
        expect(sums).toMatchObject({ accounted: countSource(pages), fault: null });
        expect(Object.values(sums.classes).reduce((sum, count) => sum + count, 0)).toBe(sums.accounted);
      }),
      { numRuns: 400 },
    );
  });

  it('has lines that hold all words, in order, on the page of their span', () => {
    fc.assert(
      fc.property(sourcePages, repairs, joins, (texts, mending, how) => {
        const drafts = draftsOf(pagesOf(texts));
        const lines = drafts.flatMap((page) => page.lines);
        for (const [at, one] of mending) mend(lines[at % lines.length]!, one);
        lines.forEach((line, index) => {
          line.joined = how[index % how.length]!;
        });
        const record = new RecordWriter().write(drafts, layout);
        let at = 0;
        for (const line of record.lines) {
          expect(record.text.slice(at, line.start).trim()).toBe('');
          expect(line.end).toBeGreaterThan(line.start);
          at = line.end;
          const span = record.pages.find(({ page }) => page === line.page)!;
          expect(line.start >= span.start && line.end <= span.end).toBe(true);
        }
        expect(record.text.slice(at).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('maps runs onto the words they covered', () => {
    const pages = pagesOf([['**bold** and plain']]);
    const drafts = draftsOf(pages);
    const line = drafts[0]!.lines[0]!;
    line.runs.push({ start: 2, end: 6, bold: true });
    line.apply([0, 6].map((start) => ({ start, end: start + 2, text: '', rule: 'markup', class: 'markup' as const })));
    const record = new RecordWriter().write(drafts, layout);
    expect(record.text).toBe('bold and plain');
    expect(record.runs.map(({ start, end }) => record.text.slice(start, end))).toEqual(['bold']);
  });

  it('moves a page end behind the word that goes on over it', () => {
    const pages = pagesOf([
      ['the employ-', '- 4 -'],
      ['HEAD', 'ment ends here', 'and now'],
    ]);
    const drafts = draftsOf(pages);
    const [broken, number] = drafts[0]!.lines;
    const [head, rest] = drafts[1]!.lines;
    broken!.cut(10, 11, 'hyphenation', 'markup');
    number!.drop('page-number', 'page-number');
    head!.drop('running-head', 'running-head');
    rest!.completes = 4;
    rest!.replace(4, 5, '\f', 'page-hyphenation');
    const record = new RecordWriter().write(drafts, layout);
    expect(record.text).toBe('the employment\fends here\nand now');
    expect(record.lines.map(({ start, end }) => record.text.slice(start, end))).toEqual(['the employment', 'ends here', 'and now']);
    expect(record.pages.map(({ start, end }) => record.text.slice(start, end))).toEqual(['the employment', 'ends here\nand now']);
    expect(reconstruct(record)).toBe(renderSource(pages));
    expect(account(record, [{ start: 0, end: record.text.length, class: 'clause' }])).toMatchObject({
      fault: null,
      accounted: countSource(pages),
      classes: { 'page-number': 3, 'running-head': 4, markup: 1 },
    });
  });
});

describe('the account', () => {
  it('tells where a region is missing or two overlap', () => {
    const record = { text: 'one two', edits: [] };
    expect(account(record, [{ start: 0, end: 3, class: 'clause' }]).fault).toBe(3);
    const twice = [
      { start: 0, end: 5, class: 'clause' as const },
      { start: 3, end: 7, class: 'label' as const },
    ];
    expect(account(record, twice).fault).toBe(3);
    expect(
      account(record, [
        { start: 0, end: 3, class: 'label' },
        { start: 4, end: 7, class: 'clause' },
      ]),
    ).toEqual({
      classes: { label: 3, clause: 3 },
      accounted: 6,
      fault: null,
    });
  });

  it('counts a replaced stretch as the source had it', () => {
    fc.assert(
      fc.property(lineText, repair, (text, one) => {
        const pages = pagesOf([[`x${text}`]]);
        const drafts = draftsOf(pages);
        mend(drafts[0]!.lines[0]!, one);
        const record = new RecordWriter().write(drafts, layout);
        expect(account(record, [{ start: 0, end: record.text.length, class: 'prose' }]).accounted).toBe(countSource(pages));
      }),
    );
  });
});
