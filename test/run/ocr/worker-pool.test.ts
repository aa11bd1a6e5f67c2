import { expect, it } from 'vitest';
import { lineOfWords } from '../../../pipeline/extract/ocr/line-of-words.ts';
import type { Engine, EngineWorker } from '../../../pipeline/run/ocr/engine.ts';
import { WorkerPool } from '../../../pipeline/run/ocr/worker-pool.ts';
import type { PageImage, RecognisedLine } from '../../../pipeline/stage.ts';

const PAGE: PageImage = { width: 1, height: 1, gray: new Uint8Array([255]), dpi: 200 };
const LINES: readonly RecognisedLine[] = [lineOfWords([{ text: 'read', box: [0, 0, 1, 1], confidence: 1 }], 1)];

const forever = (): Promise<never> => new Promise(() => undefined);
const later = <T>(milliseconds: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

/** An engine whose n-th reading and n-th start, from 0 over all its workers, go as told; it counts workers that live and were started. */
class ScriptedEngine implements Engine {
  readonly name = 'scripted';
  readonly id = 'scripted 1';
  started = 0;
  alive = 0;
  atOnce = 0;
  private readings = 0;
  private reading = 0;

  constructor(
    private readonly read: (reading: number) => Promise<readonly RecognisedLine[]>,
    private readonly starting: (start: number) => Promise<unknown> = async () => undefined,
  ) {}

  async start(): Promise<EngineWorker> {
    await this.starting(this.started++);
    this.alive++;
    return {
      read: async () => {
        this.atOnce = Math.max(this.atOnce, ++this.reading);
        return this.read(this.readings++).finally(() => this.reading--);
      },
      stop: async () => {
        this.alive--;
      },
    };
  }
}

const pool = (engine: Engine, over: Partial<ConstructorParameters<typeof WorkerPool>[1]> = {}) =>
  new WorkerPool(engine, { workers: 1, picturesPerWorker: 200, startSeconds: 0.05, pictureSeconds: 0.05, ...over });

it('keeps a worker over many pictures and replaces it when it has read its share', async () => {
  const engine = new ScriptedEngine(async () => LINES);
  const three = pool(engine, { picturesPerWorker: 3 });
  for (let picture = 0; picture < 7; picture++) expect(await three.read(PAGE, 'page')).toBe(LINES);
  expect([engine.started, engine.alive]).toEqual([3, 1]);
  await three.close();
  expect(engine.alive).toBe(0);
});

it('gives a picture that hangs to a second worker, once', async () => {
  const engine = new ScriptedEngine((reading) => (reading === 0 ? forever() : Promise.resolve(LINES)));
  expect(await pool(engine).read(PAGE, 'page')).toBe(LINES);
  expect([engine.started, engine.alive]).toEqual([2, 1]);
});

it('gives up a picture that hangs twice, and reads the next', async () => {
  const engine = new ScriptedEngine((reading) => (reading < 2 ? forever() : Promise.resolve(LINES)));
  const one = pool(engine);
  await expect(one.read(PAGE, 'page')).rejects.toMatchObject({ code: 'ocr-failed', found: 'reading a page took longer than 0.05 seconds' });
  expect(engine.alive).toBe(0);
  expect(await one.read(PAGE, 'page')).toBe(LINES);
});

it('replaces a worker that died', async () => {
  const engine = new ScriptedEngine(async (reading) => {
    if (reading === 1) throw new Error('out of memory');
    return LINES;
  });
  const one = pool(engine);
  for (let picture = 0; picture < 3; picture++) expect(await one.read(PAGE, 'page')).toBe(LINES);
  expect([engine.started, engine.alive]).toEqual([2, 1]);
});

it('leaves no worker behind that starts too late', async () => {
  const engine = new ScriptedEngine(
    async () => LINES,
    () => later(120, undefined),
  );
  await expect(pool(engine).read(PAGE, 'page')).rejects.toMatchObject({ code: 'ocr-failed' });
  await later(200, undefined);
  expect([engine.started, engine.alive]).toEqual([2, 0]);
});

it('reads no more pictures at once than it has workers', async () => {
  const engine = new ScriptedEngine(() => later(5, LINES));
  const two = pool(engine, { workers: 2 });
  await Promise.all(Array.from({ length: 8 }, () => two.read(PAGE, 'page')));
  expect([engine.started, engine.atOnce]).toEqual([2, 2]);
});
