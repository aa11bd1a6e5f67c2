import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import type { Pages, Source } from '../../../pipeline/model.ts';
import { enforce } from '../../../pipeline/schema.ts';
import { countSource } from '../../../pipeline/text/record.ts';
import { lineText } from '../../text/drafts.ts';

const context = { config: configure({}) };

function source(mediaType: string): Source {
  const identity = { document_id: '0'.repeat(16), source_sha256: '0'.repeat(64), source_bytes: 1 };
  return { source_path: 'a.txt', name: 'a.txt', container: null, ...identity, media_type: mediaType, manifest: {} };
}

async function read(bytes: Uint8Array, mediaType = 'text/plain'): Promise<Pages> {
  const pages = await extract.run({ source: source(mediaType), bytes }, context);
  enforce(pages, 'pages', 'extract');
  expect(countSource(pages.pages)).toBe(pages.witness.characters);
  return pages;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};
const linesOf = (pages: Pages): string[][] => pages.pages.map((page) => page.lines.map((line) => line.text));

describe('plain text', () => {
  const words = 'Café – ½ día, “Unión” and plain words';

  it.each([
    ['UTF-8', utf8(words), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${words}`), 'utf-8'],
    ['UTF-16 little endian with a mark', wide(`\ufeff${words}`, false), 'utf-16le'],
    ['UTF-16 big endian with a mark', wide(`\ufeff${words}`, true), 'utf-16be'],
    ['UTF-16 little endian', wide(words, false), 'utf-16le'],
    ['UTF-16 big endian', wide(words, true), 'utf-16be'],
    [
      'Windows-1252',
      Uint8Array.from([
        0x43,
        0x61,
        0x66,
        0xe9,
        0x20,
        0x96,
        0x20,
        0xbd,
        ...utf8(' d'),
        0xed,
        ...utf8('a, '),
        0x93,
        ...utf8('Uni'),
        0xf3,
        0x6e,
        0x94,
        ...utf8(' and plain words'),
      ]),
      'windows-1252',
    ],
  ])('is read from %s', async (_, bytes, encoding) => {
    const pages = await read(bytes);
    expect(linesOf(pages)).toEqual([[words]]);
    expect(pages.metadata.encoding).toBe(encoding);
  });

  it('stays UTF-8 where a few bytes are broken, and says so', async () => {
    const pages = await read(Uint8Array.from([...utf8(`${words}\n`), 0xc3, 0x28, ...utf8('end')]));
    expect(linesOf(pages)[0]).toEqual([words, '\ufffd(end']);
    expect(pages.notes).toMatchObject([{ code: 'low-text-quality', found: '1' }]);
  });

  it('has pages where it has form feeds, and lines for any line end, blank ones too', async () => {
    const pages = await read(utf8('one\r\ntwo\rthree\n\nfour\n\fnext page\n\f \n'));
    expect(linesOf(pages)).toEqual([['one', 'two', 'three', '', 'four'], ['next page']]);
    expect(pages).toMatchObject({ paged: true, carrier: 'text', partial: false });
    expect(await read(utf8('no page\n'))).toMatchObject({ paged: false });
  });

  it('keeps blank pages', async () => {
    const pages = await read(utf8('one\f\n\n\fthree'));
    expect(pages.pages.map(({ method }) => method)).toEqual(['text-layer', 'blank', 'text-layer']);
  });

  it('holds every character that the file holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lineText, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r', '\f'), async (lines, end) => {
        await read(utf8(`x${lines.join(end)}`));
      }),
    );
  });

  it('fails where there is nothing to read, or too much', async () => {
    await expect(read(utf8(' \n\f\n'))).rejects.toMatchObject({ code: 'no-text' });
    await expect(read(utf8('x'), 'application/x-unknown')).rejects.toMatchObject({ code: 'unsupported-type' });
    const small = { config: configure({ limits: { ...context.config.limits, text_length: 100 } }) };
    const run = async (): Promise<Pages> => extract.run({ source: source('text/plain'), bytes: utf8('word '.repeat(21)) }, small);
    await expect(run()).rejects.toMatchObject({ code: 'limit-text-length', found: '106' });
  });
});

describe('Markdown', () => {
  it.each([
    ['emphasis and struck words', 'Pay ~~ten~~ **twelve** and **more** of it'],
    ['escaped signs', 'Pay \\$10\nand \\$12\nand \\$14\n'],
    ['a pipe table', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['underlining', '<u>A.</u> one\n<u>B.</u> two'],
    ['list dashes before labels', Array.from({ length: 12 }, (_, i) => `- ${i + 1}. An item\n`).join('')],
  ])('is told by %s', async (_, text) => {
    expect((await read(utf8(text))).carrier).toBe('markdown');
  });

  it.each([
    ['a stray asterisk', 'Rates* are yearly.\n* See Appendix A\n'],
    ['headings that a converter marked in a text', '### ARTICLE 1\nText\n### ARTICLE 2\nText\n'.repeat(20)],
    ['number signs and blanks', 'Room #4 ____ # of days\nName: __________\n'],
    ['bars that recognition saw', 'a | b\n| c\nl | m |\n'],
  ])('is not told by %s', async (_, text) => {
    expect((await read(utf8(text))).carrier).toBe('text');
  });

  it('is what discovery says it is', async () => {
    expect((await read(utf8('plain'), 'text/markdown')).carrier).toBe('markdown');
  });
});

describe('pages of converters', () => {
  it.each([
    ['numbers in braces', (i: number) => `{${i}}------------`],
    ['comments', (i: number) => `<!-- Page ${i + 1} -->`],
    ['comments without numbers', () => '<!-- page break -->'],
    ['rules with numbers', (i: number) => `===== Page ${i + 1} =====`],
    ['headings', (i: number) => `## Page ${i + 1}`],
    ['commands', () => '\\newpage'],
  ])('takes the marks of converters for page ends: %s', async (_, mark) => {
    const pages = await read(utf8(['One', 'Two', 'Three'].map((word, i) => `${mark(i)}\n${word}`).join('\n\n')));
    expect(pages.paged).toBe(true);
    expect(linesOf(pages).map((lines) => lines.filter((line) => line !== '').slice(1))).toEqual([['One'], ['Two'], ['Three']]);
    expect(pages.pages.map(({ lines }) => lines.filter(({ role }) => role === 'header').length)).toEqual([1, 1, 1]);
  });

  it('lets marks at the foot end their pages, and takes numbers that do not count the pages for text', async () => {
    const ended = await read(utf8('One\n--- Page 1 ---\nTwo\n--- Page 2 ---\n'));
    expect(linesOf(ended)).toEqual([
      ['One', '--- Page 1 ---'],
      ['Two', '--- Page 2 ---'],
    ]);
    expect((await read(utf8('## Page 3\nOne\n## Page 9\nTwo'))).paged).toBe(false);
  });
});
