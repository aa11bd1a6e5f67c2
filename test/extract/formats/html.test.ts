import { describe, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { html } from '../../../pipeline/extract/formats/html.ts';
import type { Line, Pages, Source } from '../../../pipeline/model.ts';
import { nonBlankLength } from '../../../pipeline/text/blank.ts';

const SOURCE: Source = {
  source_path: 'a.html',
  name: 'a.html',
  container: null,
  document_id: '0'.repeat(16),
  source_sha256: '0'.repeat(64),
  source_bytes: 0,
  media_type: 'text/html',
  manifest: {},
};

const read = (bytes: Uint8Array): Promise<Pages> => html.read({ source: SOURCE, bytes }, { config: configure({}) });
const pagesOf = (page: string): Promise<Pages> => read(new TextEncoder().encode(page));
const allLines = async (page: string): Promise<Line[]> => (await pagesOf(page)).pages[0]!.lines;
const lines = async (page: string): Promise<Line[]> => (await allLines(page)).filter((line) => line.text !== '');
const texts = async (page: string): Promise<string[]> => (await lines(page)).map((line) => line.text.trimEnd());
const redlines = (line: Line | undefined): string[] =>
  (line?.runs ?? []).filter((run) => run.redline).map((run) => `${run.redline} ${line!.text.slice(run.start, run.end)}`);

describe('html', () => {
  it('folds blanks and lets blocks, breaks and preformatted lines stand alone', async () => {
    expect(await texts('<div> one\n <b>two</b>  three<p>four<br>five</div><pre>six\n  seven</pre>')).toEqual([
      'one two three',
      'four',
      'five',
      'six',
      '  seven',
    ]);
    expect((await allLines('<p>a<p>b<div>c</div><div>d</div>')).map((line) => line.text)).toEqual(['a', '', 'b', '', 'c', 'd']);
    expect((await allLines('<p style="margin:0in">a<p style="margin:0">b')).map((line) => line.text)).toEqual(['a', 'b']);
  });

  it('numbers lists as a browser does', async () => {
    const page =
      '<ol start="3" type="A"><li>c<li value="7"><p>g</p><ol type="i"><li>one<li>two</ol><li>h</ol><ol reversed><li>x<li>y</ol><ul><li>dot<ul><li>ring</ul></ul>';
    expect(await texts(page)).toEqual(['C. c', 'G. g', 'i. one', 'ii. two', 'H. h', '2. x', '1. y', '• dot', '○ ring']);
  });

  it('numbers lists by the counters of the page’s styles, restarts included', async () => {
    const css = [
      '.k-1>li{counter-increment:n-1}ol.k-0{list-style-type:none}ol.k-1{list-style-type:none}.k-0>li{counter-increment:n-0}',
      'ol.k-0.start{counter-reset:n-0 3}ol.k-1.start{counter-reset:n-1 0}',
      '.k-0 > li::before{content:"Article " counter(n-0,upper-roman) ". "}.k-1>li:before{content:"" counter(n-0,decimal) "." counter(n-1) " "}',
    ].join('');
    const inner = (...items: string[]): string => `<ol class="c k-1 start">${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
    const lists = `<ol class="k-0 start"><li>Hours</li></ol>${inner('Day', 'Week')}<p>Between</p><ol class="k-0"><li>Leaves</li></ol>${inner('Sick')}`;
    expect(await texts(`<html><head><style>${css}</style></head><body>${lists}</body></html>`)).toEqual([
      'Article IV. Hours',
      '4.1 Day',
      '4.2 Week',
      'Between',
      'Article V. Leaves',
      '5.1 Sick',
    ]);
  });

  it('joins the labels of items that begin with a list, and shows none where styles say so', async () => {
    expect(await texts('<ol><li><ol type="a"><li>text</ol></ol>')).toEqual(['1. a. text']);
    expect(await texts('<style>.bare { list-style: none }</style><ul class="bare"><li>text</ul>')).toEqual(['text']);
    expect(await texts('<ol style="list-style-type: upper-roman"><li>text</ol><ul><li><a href="#a">Article 1</a></ul>')).toEqual([
      'I. text',
      'Article 1',
    ]);
    const [line] = await lines('<ol><li>text</ol>');
    expect(line).toMatchObject({ text: '1. text', generated: 3 });
  });

  it('knows what is deleted and inserted by elements, styles and classes', async () => {
    const [marked] = await lines('<p>pay <del>$40</del><ins>$45</ins></p>');
    expect(redlines(marked)).toEqual(['delete $40', 'insert $45']);
    const styled = '<style>.c1 { text-decoration: line-through } @media print { .c2 { font-weight: bold } }</style>';
    const [drawn] = await lines(`${styled}<p><span class="c1">six</span><u class="c2">seven</u> days</p>`);
    expect(redlines(drawn)).toEqual(['delete six', 'insert seven']);
    expect(drawn!.runs!.some((run) => run.bold)).toBe(false);
    expect(redlines((await lines('<p><u>Heading</u> text</p>'))[0])).toEqual([]);
  });

  it('places cells with their spans and leaves tables that lay out the page alone', async () => {
    const page =
      '<table><caption>Pay</caption><thead><tr><th rowspan="2">Step<th colspan="2">Lane</tr><tr><th>A<th>B</tr></thead><tr><td>1<td>40<td>50</table>';
    expect((await lines(page)).map(({ text, role, cell }) => [text, role ?? Object.values(cell ?? {}).join()])).toEqual([
      ['Pay', 'caption'],
      ['Step', '0,0,0,2,true'],
      ['Lane', '0,0,1,2,true'],
      ['A', '0,1,1,true'],
      ['B', '0,1,2,true'],
      ['1', '0,2,0'],
      ['40', '0,2,1'],
      ['50', '0,2,2'],
    ]);
    const layout = await lines('<table><tr><td><h1>Title</h1><table><tr><td>in</table><td>side</table>');
    expect(layout.map(({ text, cell }) => [text, cell?.table])).toEqual([
      ['Title', undefined],
      ['in', 1],
      ['side', undefined],
    ]);
  });

  it('puts what the page is about first and calls the rest of the site head and foot', async () => {
    const page = `<title>T</title><header>Site</header><nav><ul><li>Home</ul></nav><main><header>Agreement</header><p>${'We agree. '.repeat(9)}</p></main><footer>Imprint</footer><script>x()</script>`;
    expect((await lines(page)).map(({ text, role }) => [text.slice(0, 9), role])).toEqual([
      ['Agreement', undefined],
      ['We agree.', undefined],
      ['T', 'hidden'],
      ['Site', 'header'],
      ['Home', 'header'],
      ['Imprint', 'footer'],
    ]);
    const plain = await lines('<div class="menu"><a href="/">Home</a></div><h2>Term</h2><p>Two years. See <a href="/x">x</a>.</p>');
    expect(plain.map(({ text, role }) => [text, role])).toEqual([
      ['Term', 'heading'],
      ['Two years. See x.', undefined],
      ['Home', 'header'],
    ]);
  });

  it('hides what is not shown, but not what a click unfolds', async () => {
    const page = '<p>a<span style="display:none">b</span></p><div hidden>c</div><div class="accordion-panel" style="display: none">d</div>';
    expect((await lines(page)).map(({ text, role }) => [text, role])).toEqual([
      ['a', undefined],
      ['b', 'hidden'],
      ['c', 'hidden'],
      ['d', undefined],
    ]);
  });

  it('counts text nodes as the carrier holds them', async () => {
    const pages = await pagesOf('<title>T</title><ol><li>öne<li>twö</ol><select><option>x</select><svg><text>pic</text></svg><!-- no -->');
    const delivered = pages.pages[0]!.lines.reduce((sum, line) => sum + nonBlankLength(line.text.slice(line.generated ?? 0)), 0);
    expect(pages.witness.characters).toBe(delivered);
  });

  it.each([
    ['UTF-16', Uint8Array.from(Buffer.from('\ufeff<p>Artículo</p>', 'utf16le'))],
    ['a stated code', Uint8Array.from(Buffer.from('<meta charset="iso-8859-15"><p>Art\xedculo</p>', 'latin1'))],
    ['no statement', Uint8Array.from(Buffer.from('<p>Art\xedculo</p>', 'latin1'))],
  ])('decodes %s', async (_, bytes) => {
    expect((await read(bytes)).pages[0]!.lines[0]!.text).toBe('Artículo');
  });

  it('fails with a code where there is no text or no end of elements', async () => {
    await expect(pagesOf('<p> <script>x</script>')).rejects.toMatchObject({ code: 'no-text' });
    await expect(pagesOf(`${'<div>'.repeat(100_000)}x`)).rejects.toMatchObject({ code: 'limit-nesting' });
  });
});
