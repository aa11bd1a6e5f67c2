import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { chooseEngine, chooseSecondEngine } from '../../../pipeline/run/ocr/choose-engine.ts';
import { installedVersion } from '../../../pipeline/run/ocr/engines/tesseract.ts';
import { rereadBy } from '../../../pipeline/run/ocr/second-reading.ts';
import type { PageImage } from '../../../pipeline/stage.ts';
import { TestFolder } from '../../support/folder.ts';
import { makePdf } from '../../support/pdf-files.ts';
import { rasterize } from '../../synth/render/raster.ts';

const DPI = 200;
const TEXT = 'Teachers of Larch Hollow are on duty for 185 days.';
const native = (await installedVersion()) !== null;

let folder: TestFolder;
let page: PageImage;
beforeAll(async () => {
  folder = new TestFolder();
  // The model of English under another name: what counts is that a second language is loaded and asked for.
  const root = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
  for (const code of ['eng', 'spa']) cpSync(join(root, '4.0.0_best_int/eng.traineddata.gz'), folder.at(`${code}.traineddata.gz`));
  const [raster] = await rasterize(await (await makePdf((pen) => void pen.text(TEXT, 72, 90))).save(), DPI);
  page = { width: raster!.width, height: raster!.height, gray: raster!.data, dpi: DPI };
});
afterAll(() => folder.remove());

describe.each(['tesseract.js', 'tesseract'] as const)('%s', (ocr_engine) => {
  const absent = ocr_engine === 'tesseract' && !native;

  it.skipIf(absent)('reads pictures one after the other, in all languages asked for', async () => {
    const engine = await chooseEngine(configure({ ocr_engine, ocr_data: folder.path, languages: ['eng', 'spa'] }));
    expect(engine.id).toContain('eng+spa');
    const worker = await engine.start();
    for (let picture = 0; picture < 2; picture++) {
      const [line] = await worker.read(page, 'page');
      expect(line!.text).toBe(TEXT);
      expect(line!.words.every(({ confidence }) => confidence > 0.8)).toBe(true);
    }
    await worker.stop();
  });

  it.skipIf(absent)('reads a doubtful line again with the second model', async () => {
    const root = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
    const config = configure({ ocr_engine, ocr_second_data: join(root, '4.0.0') });
    const [first, second] = [await chooseEngine(config), (await chooseSecondEngine(config))!];
    expect(second.id).not.toBe(first.id);
    const worker = await second.start();
    const [line] = await worker.read(page, 'page');
    const words = line!.words.map((word) => ({ ...word, confidence: 0.3 }));
    const doubtful = { ...line!, text: line!.text.replace('duty', 'dvty'), words };
    const [again] = await rereadBy((image, layout) => worker.read(image, layout))(page, [doubtful]);
    await worker.stop();
    expect(again!.text).toBe(TEXT);
    for (const [i, edge] of again!.box.entries()) expect(Math.abs(edge - line!.box[i]!)).toBeLessThan(4);
  });

  it.skipIf(absent)('ends in the middle of a page', async () => {
    const engine = await chooseEngine(configure({ ocr_engine }));
    const worker = await engine.start();
    const reading = worker.read(page, 'page');
    setTimeout(() => void worker.stop(), 20);
    await expect(reading).rejects.toThrow();
  });
});
