import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { PageImage, RecognisedLine } from '../../../stage.ts';
import { type Engine, type EngineWorker, type PictureLayout, SEGMENTATION } from '../engine.ts';
import type { LanguageData } from '../language-data.ts';
import { portableGraymap } from '../portable-graymap.ts';
import { linesOfTsv } from '../tab-separated.ts';

const LSTM_ONLY = 1;
const HEAP_MB = 512;

const require = createRequire(import.meta.url);

/** The packaged engine: Tesseract in WebAssembly, one thread each. */
export function tesseractJs(data: LanguageData): Engine {
  const { version } = require('tesseract.js-core/package.json') as { version: string };
  return { name: 'tesseract.js', id: `tesseract.js-core ${version} ${data.id}`, start: () => start(data) };
}

interface Answer {
  readonly status: 'resolve' | 'reject' | 'progress';
  readonly jobId: string;
  readonly data: unknown;
}

/**
 * The thread is driven here and not by the package's createWorker, which keeps it to itself until it is ready and leaves its
 * error event unheard: a start that fails would hang or take the whole process down.
 */
class Thread implements EngineWorker {
  private readonly worker = new Worker(require.resolve('tesseract.js/src/worker-script/node/index.js'), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // Kept from the process's own output; next to nothing is ever written.
    stdout: true,
    stderr: true,
  });
  private readonly open = new Map<string, { resolve: (data: unknown) => void; reject: (error: Error) => void }>();
  private jobs = 0;
  private dead: Error | null = null;

  constructor() {
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    this.worker.on('exit', (code) => this.fail(new Error(`the thread of tesseract.js ended with ${code}`)));
  }

  job(action: string, payload: unknown): Promise<unknown> {
    const jobId = String(this.jobs++);
    // Only a thread at work keeps the process alive.
    this.worker.ref();
    return new Promise((resolve, reject) => {
      if (this.dead) return reject(this.dead);
      this.open.set(jobId, { resolve, reject });
      this.worker.postMessage({ workerId: 'ocr', jobId, action, payload });
    });
  }

  async read(image: PageImage, layout: PictureLayout): Promise<readonly RecognisedLine[]> {
    const parameters = { user_defined_dpi: String(image.dpi), tessedit_pageseg_mode: SEGMENTATION[layout] };
    await this.job('setParameters', { params: parameters });
    const result = (await this.job('recognize', { image: portableGraymap(image), options: {}, output: { text: false, tsv: true } })) as {
      tsv: string;
    };
    return linesOfTsv(result.tsv);
  }

  async stop(): Promise<void> {
    this.worker.ref();
    await this.worker.terminate();
  }

  private settle({ status, jobId, data }: Answer): void {
    const waiting = status === 'progress' ? undefined : this.open.get(jobId);
    if (!waiting) return;
    this.open.delete(jobId);
    if (this.open.size === 0) this.worker.unref();
    if (status === 'resolve') waiting.resolve(data);
    else waiting.reject(new Error(String(data)));
  }

  private fail(error: Error): void {
    this.dead ??= error;
    for (const { reject } of this.open.values()) reject(error);
    this.open.clear();
  }
}

async function start(data: LanguageData): Promise<EngineWorker> {
  const thread = new Thread();
  try {
    await thread.job('load', { options: { lstmOnly: true, logging: false } });
    await thread.job('loadLanguage', { langs: data.files, options: { cacheMethod: 'none', gzip: true, lstmOnly: true } });
    await thread.job('initialize', { langs: data.languages.join('+'), oem: LSTM_ONLY, config: {} });
    return thread;
  } catch (error) {
    await thread.stop();
    throw error;
  }
}
