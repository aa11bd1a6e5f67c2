import { strToU8, zipSync } from 'fflate';
import type { PDFRef } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import type { Limits } from '../../pipeline/model.ts';
import { run } from '../../pipeline/run/run.ts';
import { agreementText } from '../support/agreement-text.ts';
import { TestFolder } from '../support/folder.ts';
import { makePdf } from '../support/pdf-files.ts';
import { wordFile } from '../support/word-file.ts';

let folder: TestFolder;
beforeAll(async () => {
  folder = new TestFolder();
  for (const [name, bytes] of Object.entries(await hostileFiles())) folder.write(`in/${name}`, bytes);
  folder.write('in/good.txt', agreementText());
});
afterAll(() => folder.remove());

const HTML = '<!doctype html><html><body>';
const ZEROS = new Uint8Array(1_000_000);

/** Small files that ask for more than they may have, each by one limit. */
async function hostileFiles(): Promise<Record<string, Uint8Array | string>> {
  const white = { width: 4000, height: 4000, channels: 3, background: 'white' } as const;
  const nest = (levels: number): Uint8Array =>
    levels === 0 ? strToU8(agreementText('Nested')) : zipSync({ 'inner.zip': nest(levels - 1) });
  return {
    'file-bytes.txt': agreementText('Long').repeat(9500),
    'pages.pdf': await (await makePdf(...Array.from({ length: 60 }, () => () => undefined))).save(),
    'page-pixels.png': await sharp({ create: white }).png({ compressionLevel: 9 }).toBuffer(),
    'ratio.zip': zipSync({ 'zeros.txt': ZEROS }, { level: 9 }),
    'inflated.zip': zipSync({ 'a.txt': Uint8Array.from({ length: 3_000_000 }, (_, i) => 97 + ((Math.imul(i, i) >>> 13) % 2)) }),
    'members.zip': zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, strToU8(`Letter ${i}`)]))),
    'nesting.zip': nest(8),
    'nesting.html': `${HTML}${'<div>'.repeat(15_000)}x`,
    'text-length.html': `${HTML}<p>${'Teachers teach. '.repeat(10_000)}</p>`,
    'ratio.docx': wordFile({ document: `<w:p><w:r><w:t>${' '.repeat(1_000_000)}</w:t></w:r></w:p>` }),
    'memory.html': `${HTML}${'<hr>'.repeat(1_450_000)}`,
    'forms.pdf': await formsInForms(9),
  };
}

/** A PDF of a page that draws a form ten times, which draws another one ten times, and so on. */
async function formsInForms(levels: number): Promise<Uint8Array> {
  const document = await makePdf(() => undefined);
  const { context } = document;
  let inner: PDFRef | null = null;
  for (let level = 0; level < levels; level++) {
    const content: string = inner ? '/F Do '.repeat(10) : '0 0 m 9 9 l S ';
    const resources = { XObject: inner ? { F: inner } : {} };
    inner = context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 600, 600], Resources: resources }));
  }
  const page = document.getPage(0);
  const name = page.node.newXObject('F', inner!);
  page.node.addContentStream(context.register(context.stream(`${name} Do`)));
  return document.save();
}

const LIMITS: Partial<Limits> = {
  file_bytes: 6_000_000,
  pages: 50,
  page_pixels: 10_000_000,
  inflated_bytes: 2_000_000,
  members: 200,
  text_length: 100_000,
  seconds: 60,
  memory_mb: 256,
};

it('ends every hostile file at the limit that it reaches, beside one that is sound', async () => {
  const config = configure({
    inputs: [folder.at('in')],
    out: folder.at('out'),
    quiet: true,
    concurrency: 2,
    ocr: 'never',
    formats: ['csv'],
  });
  const { ledger } = await run({ ...config, limits: { ...config.limits, ...LIMITS } });
  const ends = Object.fromEntries(ledger.inputs.map((row) => [row.source_path, row.code ?? row.status]));
  expect(ends).toEqual({
    'file-bytes.txt': 'limit-file-bytes',
    'good.txt': 'ok',
    'inflated.zip': 'ok',
    'inflated.zip!/a.txt': 'limit-inflated-bytes',
    'members.zip': 'limit-members',
    'memory.html': 'limit-memory',
    'nesting.html': 'limit-nesting',
    'nesting.zip': 'ok',
    ...Object.fromEntries([1, 2, 3, 4].map((depth) => [`nesting.zip${'!/inner.zip'.repeat(depth)}`, depth < 4 ? 'ok' : 'limit-nesting'])),
    'page-pixels.png': 'limit-pixels',
    'pages.pdf': 'limit-pages',
    'ratio.docx': 'limit-inflation-ratio',
    'ratio.zip': 'ok',
    'ratio.zip!/zeros.txt': 'limit-inflation-ratio',
    // Which of the two it reaches first is the machine's affair.
    'forms.pdf': expect.stringMatching(/^limit-(seconds|memory)$/),
    'text-length.html': 'limit-text-length',
  });
});
