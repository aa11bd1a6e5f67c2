import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { drawObject, popGraphicsState, pushGraphicsState, scale } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { Config, Pages } from '../../pipeline/model.ts';
import { makePdf, type Pen } from '../support/pdf-files.ts';
import { tiffFile } from '../support/tiff-file.ts';

const PDF = 'application/pdf';

async function read(mediaType: string, bytes: Uint8Array, limits: Partial<Config['limits']> = {}): Promise<Pages> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const identity = { document_id: sha256.slice(0, 16), source_sha256: sha256, source_bytes: bytes.length, media_type: mediaType };
  const source = { source_path: 'made', name: 'made', container: null, manifest: {}, ...identity };
  const config = configure({ ocr: 'never' });
  return extract.run({ source, bytes }, { config: { ...config, limits: { ...config.limits, ...limits } } });
}

const ruled = (pen: Pen): void => pen.line(72, 100, 300, 100);
const written = (pen: Pen): void => void pen.text('4.1 Teachers are on duty for 185 days.', 72, 90);

/** A PDF of these pages in which the pages named (0-based) show an image of 1.2 thousand million pixels in one byte. */
async function withHugeImage(on: readonly number[], ...drawings: ((pen: Pen) => void)[]): Promise<Uint8Array> {
  const document = await makePdf(...drawings);
  const size = { Width: 40_000, Height: 30_000, ColorSpace: 'DeviceGray', BitsPerComponent: 1 };
  const image = document.context.register(document.context.stream(new Uint8Array([0]), { Type: 'XObject', Subtype: 'Image', ...size }));
  for (const index of on) {
    const page = document.getPage(index);
    page.pushOperators(pushGraphicsState(), scale(600, 450), drawObject(page.node.newXObject('Im', image)), popGraphicsState());
  }
  return document.save();
}

describe('limit-pixels', () => {
  it('fails a PDF whose pages hold nothing but images beyond it', async () => {
    await expect(read(PDF, await withHugeImage([0], ruled))).rejects.toMatchObject({ code: 'limit-pixels', stage: 'extract' });
  });

  it('costs only the page that reaches it', async () => {
    const pages = await read(PDF, await withHugeImage([1], written, ruled, ruled));
    expect(pages.pages.map(({ reason }) => reason)).toEqual(['text-layer', 'unreadable', 'blank']);
    expect(pages.notes).toMatchObject([{ code: 'page-unreadable', page: 2, message: 'page 2 could not be read (limit-pixels)' }]);
    expect(pages.partial).toBe(true);
  });

  it('keeps the text beside the image', async () => {
    const pages = await read(PDF, await withHugeImage([0], written, written));
    expect(pages.pages.map(({ lines }) => lines.length)).toEqual([1, 1]);
    expect(pages.notes).toMatchObject([{ code: 'image-left-out', page: 1, severity: 'warning' }]);
    expect(pages.partial).toBe(true);
  });

  it('holds for a page of a TIFF and for a picture', async () => {
    const pages = await read('image/tiff', tiffFile([90, 90], [200, 200], [90, 90]), { page_pixels: 10_000 });
    expect(pages.pages.map(({ reason }) => reason)).toEqual(['no-text', 'unreadable', 'no-text']);
    expect(pages.notes).toMatchObject([{ page: 1 }, { code: 'page-unreadable', page: 2, found: '200 x 200' }, { page: 3 }]);
    const picture = await sharp({ create: { width: 200, height: 200, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    await expect(read('image/png', picture, { page_pixels: 10_000 })).rejects.toMatchObject({ code: 'limit-pixels', found: '200 x 200' });
  });
});

describe('limits of a document', () => {
  it('counts pages before reading them', async () => {
    const pages = Array.from({ length: 3 }, () => written);
    await expect(read(PDF, await (await makePdf(...pages)).save(), { pages: 2 })).rejects.toMatchObject({
      code: 'limit-pages',
      found: '3',
    });
  });

  it('counts the pages of a text by its form feeds', async () => {
    await expect(read('text/plain', strToU8('4.1 Duty\f'.repeat(6)), { pages: 5 })).rejects.toMatchObject({
      code: 'limit-pages',
      found: '6',
    });
  });

  it('reads what is long in one way only in the time that its length asks for', async () => {
    const started = performance.now();
    for (const run of ['\n', ' ', '\t', '|', '-', '<hr>', '<br>']) {
      const filled = `<!doctype html><html><body>1.1 Duty${run.repeat(150_000)}1.2 Pay`;
      expect((await read('text/html', strToU8(filled))).pages).toHaveLength(1);
      expect((await read('text/plain', strToU8(`1.1 Duty${run.repeat(30_000)}1.2 Pay`))).pages).toHaveLength(1);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('stops at the page where the text grows too long', async () => {
    const bytes = await (await makePdf(written, written, written)).save();
    await expect(read(PDF, bytes, { text_length: 50 })).rejects.toMatchObject({ code: 'limit-text-length' });
  });
});
