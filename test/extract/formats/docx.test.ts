import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../pipeline/model.ts';
import { nonBlankLength } from '../../../pipeline/text/blank.ts';
import { paragraph, readWord, wordFile, wordLines } from '../../support/word-file.ts';

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:del><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const marked = (line: Line | undefined, what: keyof NonNullable<Line['runs']>[number]): string[] =>
  (line?.runs ?? []).filter((part) => part[what]).map((part) => line!.text.slice(part.start, part.end));
const redlines = (line: Line | undefined): string[] =>
  (line?.runs ?? []).filter((part) => part.redline).map((part) => `${part.redline} ${line!.text.slice(part.start, part.end)}`);

describe('docx', () => {
  it('keeps deleted, inserted and moved words and says which is which', async () => {
    const document = `<w:p>${run('Pay is ')}${gone('$40')}<w:ins>${run('$45')}</w:ins> ${run(' an hour')}</w:p><w:p><w:moveFrom>${run('Old place.')}</w:moveFrom></w:p><w:p><w:moveTo>${run('Old place.')}</w:moveTo></w:p><w:p><w:ins>${gone('both')}</w:ins></w:p>`;
    const lines = await wordLines({ document });
    expect(lines[0]!.text).toBe('Pay is $40$45 an hour');
    expect(lines.flatMap(redlines)).toEqual(['delete $40', 'insert $45', 'delete Old place.', 'insert Old place.', 'delete both']);
  });

  it('takes the words of an inserted row for inserted', async () => {
    const row = (change: string, text: string): string => `<w:tr><w:trPr>${change}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const lines = await wordLines({
      document: `<w:tbl>${row('', 'Step 1')}${row('<w:ins/>', 'Step 2')}${row('<w:del/>', 'Step 3')}</w:tbl>`,
    });
    expect(lines.map((line) => redlines(line).join())).toEqual(['', 'insert Step 2', 'delete Step 3']);
  });

  it('takes struck words for deleted where no change is tracked, and leaves them alone where one is', async () => {
    const struck = `<w:p>${run('six', '<w:strike/>')}${run('seven', '<w:u w:val="single"/>')}</w:p>`;
    const [plain] = await wordLines({ document: struck });
    expect(redlines(plain)).toEqual(['delete six', 'insert seven']);
    const [tracked] = await wordLines({ document: `${struck}<w:p>${gone('x')}</w:p>` });
    expect(redlines(tracked)).toEqual([]);
    expect(marked(tracked, 'strike')).toEqual(['six']);
  });

  it('does not read former properties, alternatives or field codes', async () => {
    const former = '<w:pPrChange><w:pPr><w:pStyle w:val="H"/></w:pPr></w:pPrChange>';
    const twice = `<mc:AlternateContent><mc:Choice Requires="wps">${run('one')}</mc:Choice><mc:Fallback>${run('two')}</mc:Fallback></mc:AlternateContent>`;
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>';
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';
    const lines = await wordLines({ document: `<w:p><w:pPr>${former}</w:pPr>${twice}${field}</w:p>`, styles });
    expect(lines).toEqual([{ text: 'one', box: null, paragraph: true }]);
  });

  it('places cells with their spans', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const rows = [
      `<w:trPr><w:tblHeader/></w:trPr>${cell('Step')}${cell('Lane', '<w:gridSpan w:val="2"/>')}`,
      `${cell('1', '<w:vMerge w:val="restart"/>')}${cell('40')}${cell('50')}`,
      `${cell('', '<w:vMerge/>')}${cell('41')}${cell('51')}`,
    ];
    const lines = await wordLines({ document: `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>` });
    expect(lines.map(({ text, cell: place }) => ({ text, ...place }))).toEqual([
      { text: 'Step', table: 0, row: 0, column: 0, header: true },
      { text: 'Lane', table: 0, row: 0, column: 1, header: true, column_span: 2 },
      { text: '1', table: 0, row: 1, column: 0, row_span: 2 },
      { text: '40', table: 0, row: 1, column: 1 },
      { text: '50', table: 0, row: 1, column: 2 },
      { text: '41', table: 0, row: 2, column: 1 },
      { text: '51', table: 0, row: 2, column: 2 },
    ]);
  });

  it('puts notes behind the paragraph that refers to them, comments and running heads last', async () => {
    const lines = await wordLines({
      document: `<w:p>${run('Hours')}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>${Array.from({ length: 50 }, () => paragraph('More')).join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId-header1"/></w:sectPr>`,
      footnotes: `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="7">${paragraph('Of a week.')}</w:footnote>`,
      comments: `<w:comment w:id="1">${paragraph('Check this.')}</w:comment>`,
      header1: paragraph('Agreement'),
    });
    expect(lines.slice(0, 2).map(({ text, role }) => [text, role])).toEqual([
      ['Hours', undefined],
      ['1 Of a week.', 'footnote'],
    ]);
    expect(lines.slice(-2).map(({ text, role }) => [text, role])).toEqual([
      ['Check this.', 'comment'],
      ['Agreement', 'header'],
    ]);
  });

  it('takes the head of a single page for text of the page', async () => {
    const document = `${paragraph('We agree.')}<w:sectPr><w:headerReference w:type="default" r:id="rId-header1"/></w:sectPr>`;
    const lines = await wordLines({ document, header1: paragraph('MEMORANDUM') });
    expect(lines.map(({ text, role }) => [text, role])).toEqual([
      ['MEMORANDUM', undefined],
      ['We agree.', undefined],
    ]);
  });

  it('gives text boxes, symbols, breaks and hidden words their place', async () => {
    const document = `<w:p>${run('Sign here')}<w:r><w:pict><w:txbxContent>${paragraph('In a box')}</w:txbxContent></w:pict></w:r><w:r><w:br/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' no')}${run('secret', '<w:vanish/>')}</w:p>`;
    const lines = await wordLines({ document });
    expect(lines.map(({ text, role }) => [text, role])).toEqual([
      ['Sign here', undefined],
      ['☐ no', undefined],
      ['secret', 'hidden'],
      ['In a box', undefined],
    ]);
  });

  it('goes on in the line where a paragraph mark does not show', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run('Term.', '<w:b/>')}</w:p>`;
    const [line] = await wordLines({ document: `${first}<w:p>${run(' Two years.')}</w:p>` });
    expect(line!.text).toBe('Term. Two years.');
    expect(marked(line, 'bold')).toEqual(['Term.']);
  });

  it('lets styles that say the same cancel each other, and the run speak last', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>';
    const document = `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>${run('bold ')}${run('plain ', '<w:rStyle w:val="C"/>')}${run('off', '<w:b w:val="0"/>')}</w:p>`;
    expect(marked((await wordLines({ document, styles }))[0], 'bold')).toEqual(['bold ']);
  });

  it('counts what it delivers as the carrier does', async () => {
    const pages = await readWord(wordFile({ document: `${paragraph('Héllo wörld')}<w:p>${gone('gone')}${run('😀')}</w:p>` }));
    const delivered = pages.pages[0]!.lines.reduce((sum, line) => sum + nonBlankLength(line.text.slice(line.generated ?? 0)), 0);
    expect(pages.witness.characters).toBe(delivered);
  });
});

describe('docx, damaged or hostile', () => {
  const failure = (bytes: Uint8Array, limits = {}) =>
    readWord(bytes, limits).then(
      () => null,
      (error: { code: string }) => error.code,
    );

  it('reads through unbalanced elements and says so', async () => {
    const pages = await readWord(wordFile({ document: `${paragraph('One')}</w:pPr>${run('Stray')}</w:p><w:p>${run('Two')}` }));
    expect(pages.pages[0]!.lines.map((line) => line.text).filter(Boolean)).toEqual(['One', 'Stray', 'Two']);
    expect(pages.notes.map((note) => note.code)).toEqual(['broken-markup']);
    expect(pages.partial).toBe(true);
  });

  it.each([
    ['cut off', wordFile({ document: paragraph('x'.repeat(400)) }).subarray(0, 300), {}, 'broken-file'],
    ['without a body', zipSync({ 'word/other.xml': strToU8('<a/>') }), {}, 'broken-file'],
    ['with an unknown entity', wordFile({ document: paragraph('&boom;') }), {}, 'broken-file'],
    ['without text', wordFile({ document: '<w:p/>' }), {}, 'no-text'],
    ['a bomb', wordFile({ document: paragraph(' '.repeat(2_000_000)) }), {}, 'limit-inflation-ratio'],
    ['too large', wordFile({ document: paragraph('x') }), { inflated_bytes: 100 }, 'limit-inflated-bytes'],
    ['of too many members', wordFile({ document: paragraph('x') }), { members: 2 }, 'limit-members'],
    ['too deep', wordFile({ document: '<w:sdt>'.repeat(500) + '</w:sdt>'.repeat(500) }), {}, 'limit-nesting'],
  ])('fails %s with its code', async (_, bytes, limits, code) => {
    expect(await failure(bytes, limits)).toBe(code);
  });

  it('does not expand entities that the file declares', async () => {
    const bytes = wordFile({ document: paragraph('x') });
    const declared = Buffer.from('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><d>&a;</d>');
    expect(await failure(zipSync({ ...{ 'word/document.xml': new Uint8Array(declared) }, 'a.xml': bytes }))).toBe('broken-file');
  });
});
