import { describe, expect, it } from 'vitest';
import { cleaned, removed } from '../cleaned.ts';

const body = (page: number, lines = 14): string =>
  Array.from({ length: lines }, (_, line) => `Employees of group ${page} work on line ${line} of the list and ${'so on '.repeat(3)}`).join(
    '\n',
  );

const paged = (count: number, page: (number: number) => string): string => Array.from({ length: count }, (_, i) => page(i + 1)).join('\f');

describe('running heads and page numbers', () => {
  it('cuts heads that pages repeat and numbers that count on; the number labels its page', async () => {
    const text = await cleaned(paged(6, (n) => `Elm Valley Schools\n\n${body(n)}\n\n- ${n + 2} -`));
    expect(removed(text, 'running-head')).toEqual(Array(6).fill('Elm Valley Schools'));
    expect(removed(text, 'page-number')).toEqual(['- 3 -', '- 4 -', '- 5 -', '- 6 -', '- 7 -', '- 8 -']);
    expect(text.pages.map((page) => page.page_label)).toEqual(['3', '4', '5', '6', '7', '8']);
    expect(text.text).not.toContain('Elm Valley');
  });

  it('reads the number inside a head, odd and even pages apart', async () => {
    const head = (n: number): string => (n % 2 ? `Agreement of the Teachers            ${n}` : `${n}            Elm Valley Schools`);
    const text = await cleaned(paged(8, (n) => `${head(n)}\n\n${body(n)}`));
    expect(text.pages.map((page) => page.page_label)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(text.text).not.toMatch(/Agreement of the Teachers|Elm Valley/);
  });

  it('reads roman numbers of front matter, and "Page 3 of 40" spelled with blanks or bars', async () => {
    const roman = ['i', 'ii', 'iii', 'iv'];
    const text = await cleaned(
      paged(9, (n) => `${body(n)}\n\n${n <= 4 ? roman[n - 1] : n < 8 ? `Page ${n - 4} of 5` : `${n - 4} | P a g e`}`),
    );
    expect(text.pages.map((page) => page.page_label)).toEqual([...roman, '1', '2', '3', '4', '5']);
  });

  it("leaves a unit's own heading at the top of a page", async () => {
    const text = await cleaned(paged(6, (n) => `ARTICLE ${n}\nLEAVES\n\n${body(n)}`));
    expect(removed(text, 'running-head')).toEqual([]);
    const sections = await cleaned(paged(8, (n) => `SECTION ${(n % 3) + 1}\n\n${body(n)}`));
    expect(removed(sections, 'running-head')).toEqual([]);
  });

  it('keeps the first of a section’s own heads where it is the heading, and cuts it where the heading stands below', async () => {
    const own = await cleaned(
      paged(10, (n) => `${n > 2 && n < 7 ? 'SICK LEAVE AND HOLIDAYS' : `Words that ${'abcdefghij'[n - 1]} begins`}\n\n${body(n)}`),
    );
    expect(removed(own, 'running-head')).toHaveLength(3);
    expect(own.text.match(/SICK LEAVE AND HOLIDAYS/g)).toHaveLength(1);
    const both = await cleaned(
      paged(
        8,
        (n) =>
          `${n > 2 && n < 7 ? 'SICK LEAVE AND HOLIDAYS' : `Words that ${'abcdefghij'[n - 1]} begins`}\n\n${n === 3 ? 'SICK LEAVE AND HOLIDAYS\n' : ''}${body(n)}`,
      ),
    );
    expect(removed(both, 'running-head')).toHaveLength(4);
    expect(both.text.match(/SICK LEAVE AND HOLIDAYS/g)).toHaveLength(1);
  });

  it('cuts the feet of sections, even where a section has one page', async () => {
    const foot = ['GENERAL', 'GENERAL', 'GENERAL', 'HOURS OF WORK', 'WAGES', 'WAGES', 'WAGES', 'SAFETY'];
    const text = await cleaned(paged(8, (n) => `${body(n)}\n\n\n          ${foot[n - 1]}\n     ${n}`));
    expect(removed(text, 'running-head')).toEqual(foot);
  });

  it('leaves headers of tables and sentences that a few pages repeat', async () => {
    const table = await cleaned(paged(14, (n) => `${n > 3 && n < 7 ? 'Officer II\nAnnually\nMonthly\nWeekly\n' : ''}${body(n)}`));
    expect(table.text.match(/Annually/g)).toHaveLength(3);
    const prose = await cleaned(paged(16, (n) => `${n > 3 && n < 8 ? 'This side letter ends with the agreement.\n' : ''}${body(n)}`));
    expect(prose.text.match(/side letter ends/g)).toHaveLength(4);
  });

  it('cuts a head that recognition read a little differently', async () => {
    const text = await cleaned(
      paged(8, (n) => `${n === 5 ? 'Elm Va1ley Unified Schoo1 District' : 'Elm Valley Unified School District'}\n\n${body(n)}`),
    );
    expect(removed(text, 'running-head')).toHaveLength(8);
  });

  it('finds the pages of a text that lost its page breaks', async () => {
    const text = await cleaned(Array.from({ length: 7 }, (_, i) => `${body(i, 30)}\n\n${i + 1}\nElm Valley Schools\n`).join('\n'));
    expect(removed(text, 'page-number')).toHaveLength(7);
    expect(removed(text, 'running-head')).toHaveLength(7);
    expect(text.lines.filter(({ gap }) => gap > 0)).toEqual([]);
  });

  it('finds the pages of a text without page breaks by heads that hold their numbers, odd and even pages apart', async () => {
    const head = (n: number): string => (n % 2 ? `Elm Valley Agreement  Page ${n}` : `Page ${n}  Elm Valley Agreement`);
    const text = await cleaned(Array.from({ length: 8 }, (_, i) => `${body(i, 16)}\n\n${head(i + 1)}\n`).join('\n'));
    expect(text.text).not.toMatch(/Page \d|Elm Valley/);
    const cited = await cleaned(
      Array.from({ length: 8 }, (_, i) => `${body(i, 16)}\n\nTheir dues are told on page ${i + 1}.\n`).join('\n'),
    );
    expect(cited.text.match(/on page \d/g)).toHaveLength(8);
  });

  it('takes no number that stands alone in a column for a page number', async () => {
    const text = await cleaned(`${body(1)}\n12\n${body(2)}\n14\n${body(3)}`);
    expect(removed(text, 'page-number')).toEqual([]);
  });

  it('cuts what the carrier calls header or footer', async () => {
    const { cleanPages } = await import('../cleaned.ts');
    const line = (text: string, role?: 'header' | 'hidden') => ({ text, box: null, ...(role && { role }) });
    const page = {
      page: 1,
      width: null,
      height: null,
      method: 'text-layer' as const,
      reason: '',
      confidence: null,
      rotation: 0,
      skew: 0,
      page_label: null,
      rules: [],
    };
    const lines = [line('A head', 'header'), line('Some text'), line('not shown', 'hidden')];
    const text = await cleanPages({
      carrier: 'docx',
      paged: false,
      witness: { characters: 0, counted: '' },
      pages: [{ ...page, lines }],
      notes: [],
      metadata: {},
      partial: false,
    });
    expect([text.text, removed(text, 'running-head'), removed(text, 'hidden')]).toEqual(['Some text', ['A head'], ['not shown']]);
  });

  const articles = ['RECOGNITION', 'DEFINITIONS', 'HOURS', 'HOURS', 'WAGES', 'LEAVES', 'LEAVES', 'SAFETY', 'TERMINATION', 'DURATION'];
  const named = (n: number): string => articles[n - 1]!;
  const heading = (n: number): string =>
    named(n) === articles[n - 2] ? '' : `ARTICLE ${new Set(articles.slice(0, n)).size}  ${named(n)}\n\n`;

  it('cuts heads that name the article of the page, also where an article has one page', async () => {
    const text = await cleaned(
      paged(10, (n) => `${n % 2 ? '' : '            '}${named(n)[0]}${named(n).slice(1).toLowerCase()}\n\n${heading(n)}${body(n)}`),
    );
    expect(removed(text, 'running-head')).toHaveLength(10);
    expect(text.text.match(/ARTICLE \d/g)).toHaveLength(8);
  });

  it('cuts feet that name the article before the number of the page, and no heading of the same name', async () => {
    const text = await cleaned(paged(10, (n) => `${heading(n)}${body(n)}\n\n${named(n)} | ${n}`));
    expect(text.pages.map((page) => page.page_label)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(text.text.match(/ARTICLE \d/g)).toHaveLength(8);
    expect(text.text).not.toContain('|');
  });

  it('leaves headings that begin most pages, where no head stands above them', async () => {
    const text = await cleaned(paged(10, (n) => `${heading(n)}${body(n)}`));
    expect(removed(text, 'running-head')).toEqual([]);
  });

  it('cuts when the file was printed, a head that is mostly years, and pages counted within chapters', async () => {
    const pages = [1, 1, 2, 3, 1, 2, 1, 1];
    const chapter = (n: number): number => pages.slice(0, n).filter((one) => one === 1).length;
    const text = await cleaned(
      paged(8, (n) => `Printed 3/4/2022 10:${10 + n} AM\nEVT 2019-2022\n\n${body(n)}\n\n${chapter(n)}-${pages[n - 1]}`),
    );
    expect(text.pages.map((page) => page.page_label)).toEqual(
      ['1-1', '2-1', '2-2', '2-3', '3-1', '3-2', '4-1', '5-1'].map((label, i) => `${chapter(i + 1)}${label.slice(1)}`),
    );
    expect(text.text).not.toMatch(/Printed|EVT/);
  });
});
