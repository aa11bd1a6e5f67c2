import { describe, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { rtf } from '../../../pipeline/extract/formats/rtf.ts';
import type { Line, Pages, Source } from '../../../pipeline/model.ts';

const SOURCE: Source = {
  source_path: 'a.rtf',
  name: 'a.rtf',
  container: null,
  document_id: '0'.repeat(16),
  source_sha256: '0'.repeat(64),
  source_bytes: 0,
  media_type: 'application/rtf',
  manifest: {},
};

const read = (body: string): Promise<Pages> =>
  rtf.read({ source: SOURCE, bytes: Uint8Array.from(Buffer.from(body, 'latin1')) }, { config: configure({}) });
const pagesOf = (body: string): Promise<Pages> => read(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${body}}`);
const lines = async (body: string): Promise<Line[]> => (await pagesOf(body)).pages[0]!.lines.filter((line) => line.text !== '');
const texts = async (body: string): Promise<string[]> => (await lines(body)).map((line) => line.text);

describe('rtf', () => {
  it('reads letters of code pages, of fonts and of Unicode, with their fallbacks left out', async () => {
    expect(await texts("Art\\'edculo \\u8217?s {\\uc2\\u8212 --}x \\u-3971 ?\\'93\\par")).toEqual(['Artículo ’s —x \uf07d“']);
    expect(
      await texts(
        "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}\\f1\\'c4\\'e0 \\f2\\'93\\'fa\\f0  \\'e9\\par",
      ),
    ).toEqual(['Да 日 é']);
    expect(await texts('\\{a\\}\\~b\\_c\\-d\\tab e\\emdash\\line f\\par')).toEqual(['{a}\u00a0b-cd\te—', 'f']);
  });

  it('marks revisions, and struck words where there are none', async () => {
    const marks = (line: Line | undefined): string[] =>
      (line?.runs ?? []).filter((run) => run.redline).map((run) => `${run.redline} ${line!.text.slice(run.start, run.end)}`);
    const [tracked] = await lines('{\\deleted $40}{\\revised $45} an {\\strike hour}\\par');
    expect(tracked!.text).toBe('$40$45 an hour');
    expect(marks(tracked)).toEqual(['delete $40', 'insert $45']);
    const [drawn] = await lines('\\strike six\\strike0\\ul seven\\ulnone  days\\par');
    expect(marks(drawn)).toEqual(['delete six', 'insert seven']);
  });

  it('reads looks, colours and sizes', async () => {
    const [line] = await lines(
      '{\\colortbl;\\red0\\green0\\blue0;\\red255\\green0\\blue0;}\\fs28\\b A\\plain\\fs28  B\\cf2 C\\cf1 D{\\v E}\\par',
    );
    expect(line).toMatchObject({
      text: 'A BCD',
      size: 14,
      runs: [
        { bold: true, start: 0, end: 1 },
        { color: '#ff0000', start: 3, end: 4 },
      ],
    });
  });

  it('places cells by the edges of all rows', async () => {
    const row = (edges: readonly number[], cells: readonly string[], more = ''): string =>
      `\\trowd${more}${edges.map((edge) => `\\cellx${edge}`).join('')}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`;
    const merged =
      '\\trowd\\clvmgf\\cellx100\\cellx200\\cellx300\\pard\\intbl 1\\cell 40\\cell 50\\cell\\row\\trowd\\clvmrg\\cellx100\\cellx200\\cellx300\\pard\\intbl\\cell 41\\cell 51\\cell\\row';
    const found = await lines(`before\\par${row([100, 300], ['Step', 'Lane'], '\\trhdr')}${merged}\\pard after\\par`);
    expect(found.map(({ text, cell }) => [text, Object.values(cell ?? {}).join()])).toEqual([
      ['before', ''],
      ['Step', '0,0,0,true'],
      ['Lane', '0,0,1,2,true'],
      ['1', '0,1,0,2'],
      ['40', '0,1,1'],
      ['50', '0,1,2'],
      ['41', '0,2,1'],
      ['51', '0,2,2'],
      ['after', ''],
    ]);
  });

  it('keeps heads, notes and boxes apart and leaves pictures, codes and unknown groups out', async () => {
    const body =
      '{\\stylesheet{\\s0 Normal;}{\\s3\\b heading 1;}}{\\info{\\title Pay}{\\author A. B.}}{\\header Head\\par}{\\footer Foot\\par}\\pard\\s3 Term\\par\\pard Hours{\\footnote {\\super\\chftn} A note.\\par}{\\*\\atnid X}{\\*\\annotation Why?\\par} a week{\\pict ffff}{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}{\\*\\unknown x}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Box\\par}}}\\par\\bin3 }}}end\\par';
    const pages = await pagesOf(body);
    const found = pages.pages[0]!.lines.filter((line) => line.text !== '').map(({ text, role }) => [text, role]);
    expect(found).toEqual([
      ['Term', 'heading'],
      ['Hours a week3', undefined],
      ['1  A note.', 'footnote'],
      ['Why?', 'comment'],
      ['Box', undefined],
      ['end', undefined],
      ['Head', 'header'],
      ['Foot', 'footer'],
    ]);
    expect(pages.metadata).toEqual({ title: 'Pay', author: 'A. B.' });
  });

  it('says where it was cut off, and fails with a code where nothing can be read', async () => {
    const cut = await read('{\\rtf1 {\\b One\\par Two');
    expect(cut.partial).toBe(true);
    expect(cut.pages[0]!.lines.map((line) => line.text)).toEqual(['One', 'Two']);
    await expect(pagesOf('{\\pict ff}')).rejects.toMatchObject({ code: 'no-text' });
    await expect(read('no rich text')).rejects.toMatchObject({ code: 'broken-file' });
    await expect(pagesOf('{'.repeat(5000))).rejects.toMatchObject({ code: 'limit-nesting' });
  });
});
