/**
 * Character error rate and processor seconds of every engine on the same generated pages, in one run.
 *
 *   npm run bench:ocr -- [--pages 1] [--layouts serif-12,contents-serif] [--damage clean,heavy] [--data DIR] [--verbose]
 *
 * `bare` is the native command by itself on the same picture and model; the others are Context.recognise with each engine.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import sharp from 'sharp';
import { scaleToReading } from '../pipeline/extract/image/reading.ts';
import { resolutionOf } from '../pipeline/extract/image/resolution.ts';
import { recognisedPage } from '../pipeline/extract/ocr/recognised-page.ts';
import { installedVersion, tesseractCommand } from '../pipeline/run/ocr/engines/tesseract.ts';
import { tesseractJs } from '../pipeline/run/ocr/engines/tesseract-js.ts';
import { loadLanguageData, unpackLanguageData } from '../pipeline/run/ocr/language-data.ts';
import { recogniser } from '../pipeline/run/ocr/recogniser.ts';
import { WorkerPool } from '../pipeline/run/ocr/worker-pool.ts';
import type { Damage } from '../test/synth/pages/damage.ts';
import { errorsOf } from '../test/synth/pages/error-rate.ts';
import { LAYOUTS, type SynthPage, synthPage } from '../test/synth/pages/pages.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1' },
    layouts: { type: 'string', default: Object.keys(LAYOUTS).join(',') },
    damage: { type: 'string', default: 'clean,light,heavy' },
    data: { type: 'string' },
    seed: { type: 'string', default: '7' },
    engines: { type: 'string', default: 'bare,tesseract,tesseract.js' },
    verbose: { type: 'boolean', default: false },
  },
});

type Reader = (page: SynthPage) => Promise<string>;

interface Score {
  errors: number;
  characters: number;
  seconds: number;
  pages: number;
}

/** Processor seconds of this process and of the commands that it waited for. */
async function processorSeconds(): Promise<number> {
  const { user, system } = process.cpuUsage();
  // Fields 16 and 17 after the command's name: ticks of a hundredth second.
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (user + system) / 1e6 + (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100;
}

async function readers(scratch: string): Promise<{ readers: Map<string, Reader>; close: () => Promise<void> }> {
  const data = await loadLanguageData(['eng'], values.data ?? null);
  const wanted = new Set(values.engines.split(','));
  const found = new Map<string, Reader>();
  const pools: WorkerPool[] = [];
  const native = (await installedVersion()) !== null;
  if (native && wanted.has('bare')) found.set('bare', bareCommand(scratch, await unpackLanguageData(data, scratch)));
  const engines = [...(native ? [await tesseractCommand(data, scratch)] : []), tesseractJs(data)];
  for (const engine of engines.filter(({ name }) => wanted.has(name))) {
    const pool = new WorkerPool(engine, { workers: 1, picturesPerWorker: 200, startSeconds: 60, pictureSeconds: 120 });
    pools.push(pool);
    const recognise = recogniser((image, layout) => pool.read(image, layout));
    // The start of the engine is paid once a batch and not measured.
    await pool.read({ width: 64, height: 64, gray: new Uint8Array(64 * 64).fill(255), dpi: 200 }, 'page');
    found.set(engine.name, async ({ raster, dpi }) => {
      const image = await scaleToReading({
        width: raster.width,
        height: raster.height,
        gray: raster.data,
        dpi: resolutionOf(raster.width, raster.height, dpi ?? undefined),
      });
      return recognisedPage(await recognise(image), image.dpi, { page: 1, reason: 'no-text', page_label: null, firstTable: 0 })
        .page.lines.map((line) => line.text)
        .join('\n');
    });
  }
  return {
    readers: found,
    close: async () => {
      for (const pool of pools) await pool.close();
    },
  };
}

function bareCommand(scratch: string, model: string): Reader {
  return async (page) => {
    const path = join(scratch, 'page.png');
    const { stdout } = await promisify(execFile)('tesseract', [path, 'stdout', '--tessdata-dir', model], {
      maxBuffer: 1 << 26,
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    return page && stdout;
  };
}

async function savePicture(page: SynthPage, path: string): Promise<void> {
  const { width, height, data } = page.raster;
  const picture = sharp(data, { raw: { width, height, channels: 1 } }).toColourspace('b-w');
  const stated = page.dpi === null ? picture : picture.withMetadata({ density: page.dpi });
  await writeFile(path, await stated.png({ compressionLevel: 1 }).toBuffer());
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd(16) : cell.padStart(9))).join(' ');
}

function print(scores: Map<string, Score>): void {
  console.log(row(['damage', 'engine', 'CER %', 's/page', 'CER:bare', 's:bare']));
  for (const [key, score] of scores) {
    const [damage, engine] = key.split(' ') as [string, string];
    const bare = scores.get(`${damage} bare`);
    const rate = (100 * score.errors) / score.characters;
    const seconds = score.seconds / score.pages;
    const ratios = bare
      ? [(rate / ((100 * bare.errors) / bare.characters)).toFixed(3), (seconds / (bare.seconds / bare.pages)).toFixed(2)]
      : ['', ''];
    console.log(row([damage, engine, rate.toFixed(3), seconds.toFixed(2), ...ratios]));
  }
}

const scratch = await mkdtemp(join(tmpdir(), 'bench-ocr-'));
const bench = await readers(scratch);
const scores = new Map<string, Score>();
for (const damage of values.damage.split(',') as Damage[]) {
  for (const layout of values.layouts.split(',')) {
    for (let i = 0; i < Number(values.pages); i++) {
      const page = await synthPage(layout, Number(values.seed) + 100 * i, damage);
      await savePicture(page, join(scratch, 'page.png'));
      for (const [name, read] of bench.readers) {
        const before = await processorSeconds();
        const text = await read(page);
        const seconds = (await processorSeconds()) - before;
        const { errors, characters } = errorsOf(text, page.truth.join('\n'));
        const key = `${damage} ${name}`;
        const score = scores.get(key) ?? { errors: 0, characters: 0, seconds: 0, pages: 0 };
        scores.set(key, {
          errors: score.errors + errors,
          characters: score.characters + characters,
          seconds: score.seconds + seconds,
          pages: score.pages + 1,
        });
        if (values.verbose) console.log(row([damage, name, layout, `${errors}/${characters}`, seconds.toFixed(2)]));
      }
    }
  }
}
await bench.close();
await rm(scratch, { recursive: true });
print(scores);
