import { describe, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { doc } from '../../../pipeline/extract/formats/doc.ts';
import { sniff } from '../../../pipeline/ingest/sniff.ts';
import type { Line, Pages, Source } from '../../../pipeline/model.ts';
import { docFile } from '../../support/doc-file.ts';

function read(bytes: Uint8Array, mediaType = 'application/msword'): Promise<Pages> {
  const source: Source = {
    source_path: 'a.doc',
    name: 'a.doc',
    container: null,
    document_id: '0'.repeat(16),
    source_sha256: '0'.repeat(64),
    source_bytes: bytes.length,
    media_type: mediaType,
    manifest: {},
  };
  return doc.read({ source, bytes }, { config: configure({}) });
}

const lines = async (bytes: Uint8Array): Promise<Line[]> => (await read(bytes)).pages[0]!.lines.filter((line) => line.text !== '');
const IN_TABLE = [[0x2416, 1]] as const;
const ROW_END = [
  [0x2416, 1],
  [0x2417, 1],
] as const;

describe('doc', () => {
  it('is known by its bytes', () => {
    expect(sniff(docFile([{ text: 'x\r' }]), 'a.bin')).toBe('application/msword');
  });

  it('reads paragraphs, breaks, fields and signs', async () => {
    const text = 'Term\rSee \x13 REF a \x14page 3\x15 \x96 two\x0bthree\x1e\x1ffour\x01\r';
    const found = await lines(docFile([{ text: text.slice(0, 5), style: 1 }, { text: text.slice(5) }]));
    expect(found.map(({ text: shown, role }) => [shown, role])).toEqual([
      ['Term', 'heading'],
      ['See page 3 – two', undefined],
      ['three-four', undefined],
    ]);
  });

  it('keeps deleted and inserted words and says which is which', async () => {
    const [line] = await lines(
      docFile([
        { text: 'Pay ' },
        {
          text: '$40',
          looks: [
            [0x0835, 1],
            [0x0800, 1],
          ],
        },
        { text: '$45', looks: [[0x0801, 1]] },
        { text: ' a day\r' },
      ]),
    );
    expect(line!.text).toBe('Pay $40$45 a day');
    expect(line!.runs).toEqual([
      { bold: true, redline: 'delete', start: 4, end: 7 },
      { redline: 'insert', start: 7, end: 10 },
    ]);
  });

  it('places cells, and says that automatic numbers are missing', async () => {
    const bytes = docFile([
      { text: 'Before\r', paragraph: [[0x460b, 2]] },
      { text: 'Step\x07Pay\r', paragraph: IN_TABLE },
      { text: 'a day\x07', paragraph: IN_TABLE },
      { text: '\x07', paragraph: ROW_END },
      { text: '1\x0740\x07', paragraph: IN_TABLE },
      { text: '\x07', paragraph: ROW_END },
      { text: 'After\r' },
    ]);
    const pages = await read(bytes);
    const found = pages.pages[0]!.lines.filter((line) => line.text !== '').map(({ text, cell }) => [
      text,
      Object.values(cell ?? {}).join(),
    ]);
    expect(found).toEqual([
      ['Before', ''],
      ['Step', '0,0,0'],
      ['Pay', '0,0,1'],
      ['a day', '0,0,1'],
      ['1', '0,1,0'],
      ['40', '0,1,1'],
      ['After', ''],
    ]);
    expect(pages.notes.map((note) => note.code)).toEqual(['missing-number']);
  });

  it('tells footnotes and heads from the body', async () => {
    const found = await lines(docFile([{ text: 'Body\rNote\rHead\r' }], { stories: [5, 5, 5] }));
    expect(found.map(({ text, role }) => [text, role])).toEqual([
      ['Body', undefined],
      ['Note', 'footnote'],
      ['Head', 'header'],
    ]);
  });

  it('fails with a code where it is locked, empty or damaged', async () => {
    const sound = docFile([{ text: 'x\r' }]);
    await expect(read(docFile([{ text: 'x\r' }], { encrypted: true }))).rejects.toMatchObject({ code: 'encrypted-file' });
    await expect(read(sound, 'application/x-ole-encrypted')).rejects.toMatchObject({ code: 'encrypted-file' });
    await expect(read(docFile([{ text: '\r' }]))).rejects.toMatchObject({ code: 'no-text' });
    await expect(read(sound.subarray(0, 3000))).rejects.toMatchObject({ code: 'broken-file' });
    await expect(read(sound.subarray(0, 100))).rejects.toMatchObject({ code: 'broken-file' });
    const old = Uint8Array.from(sound);
    old[512 * 3] = 0xdc;
    await expect(read(old)).rejects.toMatchObject({ code: 'unsupported-type' });
    for (let at = 512; at < sound.length; at += 37) {
      const bad = Uint8Array.from(sound);
      bad.fill(0xff, at, at + 4);
      await read(bad).catch((error: { code?: string }) => expect(error.code).toMatch(/^[a-z-]+$/));
    }
  });
});
