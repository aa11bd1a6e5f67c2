/**
 * Character error rate and processor seconds of every engine on the same generated pages, in one run.
 *
 *   npm run bench:ocr -- [--pages 1] [--layouts serif-12,contents-serif] [--damage clean,heavy] [--engines bare,tesseract.js]
 *                        [--ocr-data DIR] [--ocr-second-data DIR] [--differences]
 *
 * `bare` is the native command by itself and `ocrmypdf` that program with --deskew --rotate-pages, both on the packaged model where
 * they are installed; `tesseract` and `tesseract.js` are Context.recognise with each engine. With --ocr-data the native command and
 * both engines read all pages with the model of that folder too (`…@data`); with --ocr-second-data `tesseract.js twice` reads doubtful
 * lines again with the model of that folder. Seconds a page are those of a batch that runs already;
 * in the columns `with start`, the start of the engine is shared by the pages of this run. The commands start with every page.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Engine } from '../pipeline/run/ocr/engine.ts';
import { installedVersion, tesseractCommand } from '../pipeline/run/ocr/engines/tesseract.ts';
import { tesseractJs } from '../pipeline/run/ocr/engines/tesseract-js.ts';
import { loadLanguageData, unpackLanguageData } from '../pipeline/run/ocr/language-data.ts';
import { errorsOf } from '../test/synth/pages/error-rate.ts';
import { LAYOUTS, type SynthPage, synthPage } from '../test/synth/pages/pages.ts';
import type { Damage } from '../test/synth/render/damage.ts';
import { bareCommand, type CommandReader, ocrmypdf } from './recognition/commands.ts';
import { differences } from './recognition/differences.ts';
import { type OwnReader, ownReader, readingImage } from './recognition/own-engines.ts';
import { processorSeconds } from './recognition/processor-seconds.ts';
import { Scores } from './recognition/scores.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1' },
    layouts: { type: 'string', default: Object.keys(LAYOUTS).join(',') },
    damage: { type: 'string', default: 'clean,light,heavy' },
    'ocr-data': { type: 'string' },
    'ocr-second-data': { type: 'string' },
    seed: { type: 'string', default: '7' },
    engines: { type: 'string' },
    differences: { type: 'boolean', default: false },
  },
});

const scratch = await mkdtemp(join(tmpdir(), 'bench-ocr-'));
const commands = new Map<string, CommandReader>();
const own = new Map<string, OwnReader>();
const closing: (() => Promise<void>)[] = [];
const scores = new Scores();

async function addEngines(folder: string | null, suffix: string): Promise<void> {
  const wanted = (name: string) => !values.engines || values.engines.split(',').includes(name);
  const data = await loadLanguageData(['eng'], folder);
  const model = await unpackLanguageData(data, scratch);
  const native = (await installedVersion()) !== null;
  if (native && wanted('bare')) commands.set(`bare${suffix}`, bareCommand(model));
  if (wanted('ocrmypdf') && suffix === '') {
    const place = join(scratch, 'ocrmypdf');
    await mkdir(place);
    const read = await ocrmypdf(model, place);
    if (read) commands.set('ocrmypdf', read);
  }
  for (const engine of [...(native ? [await tesseractCommand(data, scratch)] : []), tesseractJs(data)]) {
    if (!wanted(engine.name)) continue;
    await addOwn(`${engine.name}${suffix}`, engine, null);
  }
}

async function addOwn(name: string, engine: Engine, second: Engine | null): Promise<void> {
  const { read, seconds, close } = await ownReader(engine, second);
  own.set(name, read);
  scores.addStart(name, seconds);
  closing.push(close);
}

async function savePicture({ raster, dpi }: SynthPage, path: string): Promise<void> {
  const { width, height, data } = raster;
  const picture = sharp(data, { raw: { width, height, channels: 1 } }).toColourspace('b-w');
  const stated = dpi === null ? picture : picture.withMetadata({ density: dpi });
  await writeFile(path, await stated.png({ compressionLevel: 1 }).toBuffer());
}

async function measure(page: SynthPage, damage: Damage): Promise<void> {
  const path = join(scratch, 'page.png');
  await savePicture(page, path);
  const truth = page.truth.join('\n');
  const note = async (engine: string, read: () => Promise<string>): Promise<void> => {
    const before = await processorSeconds();
    const text = await read();
    const seconds = (await processorSeconds()) - before;
    scores.add(damage, engine, page.layout, errorsOf(text, truth), seconds);
    if (values.differences) for (const place of differences(text, truth)) console.log(`${damage} ${engine} ${page.layout}: ${place}`);
  };
  for (const [engine, read] of commands) await note(engine, () => read(path, page.dpi));
  for (const [engine, read] of own) await note(engine, async () => read(await readingImage(page.raster, page.dpi)));
}

await addEngines(null, '');
if (values['ocr-data']) await addEngines(values['ocr-data'], '@data');
if (values['ocr-second-data']) {
  const [data, larger] = [await loadLanguageData(['eng'], null), await loadLanguageData(['eng'], values['ocr-second-data'])];
  await addOwn('tesseract.js twice', tesseractJs(data), tesseractJs(larger));
}
for (const damage of values.damage.split(',') as Damage[]) {
  for (const layout of values.layouts.split(',')) {
    for (let i = 0; i < Number(values.pages); i++) await measure(await synthPage(layout, Number(values.seed) + 100 * i, damage), damage);
  }
}
for (const close of closing) await close();
await rm(scratch, { recursive: true });
console.log(`${scores.summary()}\n\n${scores.byLayout()}`);
