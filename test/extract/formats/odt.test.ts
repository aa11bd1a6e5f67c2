import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { odt } from '../../../pipeline/extract/formats/odt.ts';
import type { Line, Pages, Source } from '../../../pipeline/model.ts';

const NAMES = ['office', 'style', 'text', 'table', 'drawing:draw', 'xsl-fo-compatible:fo'].map((name) => {
  const [long, prefix = long] = name.split(':');
  return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${long}:1.0"`;
});
const SOURCE: Source = {
  source_path: 'a.odt',
  name: 'a.odt',
  container: null,
  document_id: '0'.repeat(16),
  source_sha256: '0'.repeat(64),
  source_bytes: 0,
  media_type: odt.mediaTypes[0]!,
  manifest: {},
};

interface Made {
  readonly body: string;
  /** Automatic styles of the content. */
  readonly styles?: string;
  /** styles.xml below its root. */
  readonly common?: string;
  readonly manifest?: string;
}

function read({ body, styles = '', common = '', manifest }: Made): Promise<Pages> {
  const part = (root: string, content: string): Uint8Array => strToU8(`<office:${root} ${NAMES.join(' ')}>${content}</office:${root}>`);
  const content = `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;
  const bytes = zipSync({
    mimetype: strToU8(SOURCE.media_type),
    'content.xml': part('document-content', content),
    'styles.xml': part('document-styles', common),
    ...(manifest ? { 'META-INF/manifest.xml': strToU8(manifest) } : {}),
  });
  return odt.read({ source: SOURCE, bytes }, { config: configure({}) });
}

const lines = async (made: Made): Promise<Line[]> => (await read(made)).pages[0]!.lines.filter((line) => line.text !== '');
const texts = async (made: Made): Promise<string[]> => (await lines(made)).map((line) => line.text);
const redlines = (line: Line): string[] =>
  (line.runs ?? []).filter((run) => run.redline).map((run) => `${run.redline} ${line.text.slice(run.start, run.end)}`);

const LEVELS =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" text:display-levels="2" style:num-suffix=")"/><text:list-level-style-bullet text:level="3" text:bullet-char="\uf0b7"/></text:list-style>';
const item = (content: string, attributes = ''): string => `<text:list-item ${attributes}>${content}</text:list-item>`;
const p = (text: string, attributes = ''): string => `<text:p ${attributes}>${text}</text:p>`;

describe('odt', () => {
  it('numbers lists, the lists in them, and those that go on', async () => {
    const inner = `<text:list>${item(p('inner'))}${item(`<text:list>${item(p('dot'))}</text:list>`)}${item(p('next'))}</text:list>`;
    const body = [
      `<text:list text:style-name="L">${item(p('one') + p('more') + inner)}${item(p('two'))}</text:list>`,
      p('between'),
      `<text:list text:style-name="L" text:continue-numbering="true">${item(p('three'))}${item(p('seven'), 'text:start-value="7"')}</text:list>`,
      `<text:list text:style-name="L">${item(p('anew'))}</text:list>`,
    ].join('');
    expect(await texts({ body, styles: LEVELS })).toEqual([
      '1.  one',
      'more',
      '1.a)  inner',
      '•  dot',
      '1.b)  next',
      '2.  two',
      'between',
      '3.  three',
      '7.  seven',
      '1.  anew',
    ]);
  });

  it('numbers headings by the outline', async () => {
    const common =
      '<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="ARTICLE "/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="1"/></text:outline-style></office:styles>';
    const heading = (level: number, text: string): string => `<text:h text:outline-level="${level}">${text}</text:h>`;
    const made = { body: heading(1, 'Term') + heading(2, 'Dates') + heading(1, 'Pay') + heading(2, 'Rates'), common };
    expect((await lines(made)).map(({ text, role, generated }) => [text, role, generated])).toEqual([
      ['ARTICLE I  Term', 'heading', 11],
      ['1  Dates', 'heading', 3],
      ['ARTICLE II  Pay', 'heading', 12],
      ['1  Rates', 'heading', 3],
    ]);
  });

  it('puts deleted text back into its place and marks what was inserted', async () => {
    const region = (id: string, change: string): string => `<text:changed-region text:id="${id}">${change}</text:changed-region>`;
    const body = [
      `<text:tracked-changes>${region('d', `<text:deletion><office:change-info/>${p('$40')}${p('a day')}</text:deletion>`)}${region('i', '<text:insertion/>')}</text:tracked-changes>`,
      p('Pay <text:change text:change-id="d"/><text:change-start text:change-id="i"/>$45'),
      p('an hour<text:change-end text:change-id="i"/> from May'),
    ].join('');
    const found = await lines({ body });
    expect(found.map((line) => line.text)).toEqual(['Pay $40', 'a day$45', 'an hour from May']);
    expect(found.flatMap(redlines)).toEqual(['delete $40', 'delete a day', 'insert $45', 'insert an hour']);
  });

  it('reads styles with those that they are based on, blanks, tabs and breaks', async () => {
    const style = (name: string, family: string, content: string, parent = ''): string =>
      `<style:style style:name="${name}" style:family="${family}" ${parent && `style:parent-style-name="${parent}"`}>${content}</style:style>`;
    const styles =
      style('B', 'text', '<style:text-properties fo:font-weight="bold" style:text-line-through-style="solid"/>') +
      style('C', 'text', '<style:text-properties fo:color="#ff0000"/>', 'B') +
      style('H', 'text', '<style:text-properties text:display="none"/>');
    const body = p(
      ' a  <text:span text:style-name="C">b</text:span><text:s text:c="2"/>c<text:tab/>d<text:line-break/> e<text:span text:style-name="H">f</text:span>',
    );
    const [first, second, hidden] = await lines({ body, styles });
    expect([first!.text, second!.text, hidden!.text, hidden!.role]).toEqual(['a b  c\td', 'e', 'f', 'hidden']);
    expect(first!.runs).toEqual([{ bold: true, strike: true, color: '#ff0000', redline: 'delete', start: 2, end: 3 }]);
  });

  it('places cells, notes, text boxes, comments, heads and feet', async () => {
    const cell = (text: string, attributes = ''): string => `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`;
    const body = [
      `<table:table><table:table-header-rows><table:table-row>${cell('Step')}${cell('Lane', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>${cell('1')}${cell('40')}${cell('50')}</table:table-row></table:table>`,
      p(
        'Hours<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame><office:annotation><text:p>Why?</text:p></office:annotation>',
      ),
    ].join('');
    const common =
      '<office:master-styles><style:master-page><style:header><text:p>Head</text:p></style:header></style:master-page></office:master-styles>';
    expect((await lines({ body, common })).map(({ text, role, cell: place }) => [text, role ?? Object.values(place ?? {}).join()])).toEqual(
      [
        ['Step', '0,0,0,true'],
        ['Lane', '0,0,1,2,true'],
        ['1', '0,1,0'],
        ['40', '0,1,1'],
        ['50', '0,1,2'],
        ['Hours', ''],
        ['1 A note.', 'footnote'],
        ['Box', ''],
        ['Why?', 'comment'],
        ['Head', 'header'],
      ],
    );
  });

  it('fails with a code where it is encrypted, empty or damaged', async () => {
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
    await expect(read({ body: p('x'), manifest })).rejects.toMatchObject({ code: 'encrypted-file' });
    await expect(read({ body: p('') })).rejects.toMatchObject({ code: 'no-text' });
    await expect(read({ body: p('&ext;') })).rejects.toMatchObject({ code: 'broken-file' });
    await expect(odt.read({ source: SOURCE, bytes: strToU8('PK\x03\x04') }, { config: configure({}) })).rejects.toMatchObject({
      code: 'broken-file',
    });
  });
});
