import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { image } from '../../../pipeline/extract/formats/image.ts';
import { READING_PIXELS, scaleToReading } from '../../../pipeline/extract/image/reading.ts';
import { ImageFinder } from '../../../pipeline/extract/pdf/images/cover.ts';
import type { Context } from '../../../pipeline/stage.ts';

const picture = (width: number, height: number, dpi: number) => ({ width, height, gray: new Uint8Array(width * height).fill(255), dpi });

it('reads pictures of 150 to 310 dots as they are, enlarges coarser ones and reduces finer ones', async () => {
  expect(await scaleToReading(picture(170, 220, 200))).toMatchObject({ width: 170, height: 220, dpi: 200, usual: 200 });
  expect(await scaleToReading(picture(100, 60, 100))).toMatchObject({ width: 200, height: 120, dpi: 200, usual: 200 });
  expect(await scaleToReading(picture(1200, 600, 600))).toMatchObject({ width: 600, height: 300, dpi: 300, usual: 300 });
});

it('brings a picture down that would be too large, whatever its resolution', async () => {
  for (const [given, usual] of [
    [picture(8000, 6000, 300), 300],
    [picture(5000, 4000, 100), 200],
    [picture(40_000, 1200, 200), 200],
  ] as const) {
    const read = await scaleToReading(given);
    expect(read.usual).toBe(usual);
    expect(read.dpi).toBeLessThan(usual);
    expect(read.width * read.height).toBeLessThanOrEqual(READING_PIXELS);
    expect(read.width * read.height).toBeGreaterThan(0.95 * READING_PIXELS);
    expect(read.width / read.dpi / (given.width / given.dpi)).toBeCloseTo(1, 2);
  }
});

it('paints a poster of 4 by 3 feet at a resolution that fits', async () => {
  const document = await PDFDocument.create();
  document.addPage([3456, 2592]).drawRectangle({ x: 300, y: 300, width: 400, height: 400 });
  const finder = new ImageFinder(await document.save(), 120_000_000);
  const { width, height, dpi, usual } = await finder.picture(1);
  await finder.close();
  expect(width * height).toBeLessThanOrEqual(READING_PIXELS);
  expect([dpi, usual]).toEqual([144, 300]);
});

it('says so in a note that makes the document no partial one', async () => {
  const gray = Buffer.alloc(6600 * 6000, 255);
  const raw = { width: 6600, height: 6000, channels: 1 as const };
  const bytes = await sharp(gray, { raw }).withMetadata({ density: 300 }).png({ compressionLevel: 1 }).toBuffer();
  const nothing = { lines: [], confidence: 0, rotation: 0, skew: 0, blank: false, rules: [] };
  const context: Context = { config: configure({}), recognise: async ({ width, height }) => ({ width, height, ...nothing }) };
  const identity = { document_id: '0'.repeat(16), source_sha256: '0'.repeat(64), source_bytes: bytes.length, media_type: 'image/png' };
  const { pages, notes, partial } = await image.read(
    { source: { source_path: 'made', name: 'made', container: null, manifest: {}, ...identity }, bytes },
    context,
  );
  expect(pages[0]).toMatchObject({ method: 'ocr', reason: 'no-text' });
  expect(pages[0]!.width).toBeCloseTo(1584, -1);
  expect(notes).toMatchObject([{ code: 'page-read-coarser', severity: 'info', page: 1, found: '286', expected: '300' }]);
  expect(partial).toBe(false);
});
