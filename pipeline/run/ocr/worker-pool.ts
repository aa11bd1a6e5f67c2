import { Failure } from '../../errors.ts';
import type { PageImage, RecognisedLine } from '../../stage.ts';
import type { Engine, EngineWorker, PictureLayout } from './engine.ts';

export interface PoolLimits {
  /** Workers at once. */
  readonly workers: number;
  /** Pictures after which a worker is replaced: WebAssembly memory grows and never shrinks. */
  readonly picturesPerWorker: number;
  readonly startSeconds: number;
  readonly pictureSeconds: number;
}

interface Place {
  worker: EngineWorker | null;
  pictures: number;
}

/** Keeps workers alive for the whole batch, hands each one picture at a time, and replaces the ones that hang, die or grow old. */
export class WorkerPool {
  readonly engine: Engine;
  private readonly limits: PoolLimits;
  private readonly free: Place[];
  private readonly waiting: ((place: Place) => void)[] = [];
  private readonly places: readonly Place[];
  private closed = false;

  constructor(engine: Engine, limits: PoolLimits) {
    this.engine = engine;
    this.limits = limits;
    this.places = Array.from({ length: limits.workers }, () => ({ worker: null, pictures: 0 }));
    this.free = [...this.places];
  }

  /** Reads a picture, on a second worker if the first fails. Throws `ocr-failed`, or `missing-prerequisite` where no worker starts. */
  async read(image: PageImage, layout: PictureLayout): Promise<readonly RecognisedLine[]> {
    const place = await this.take();
    try {
      return await this.attempt(place, image, layout).catch((error: unknown) => {
        if (error instanceof Failure || this.closed) throw error;
        return this.attempt(place, image, layout);
      });
    } catch (error) {
      if (error instanceof Failure) throw error;
      const found = error instanceof Error ? error.message : String(error);
      throw new Failure('extract', 'ocr-failed', `${this.engine.name} could not read a page: ${found}`, { found, cause: error });
    } finally {
      this.release(place);
    }
  }

  /** Ends all workers, also in the middle of a page. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.places.map((place) => this.discard(place)));
  }

  private async attempt(place: Place, image: PageImage, layout: PictureLayout): Promise<readonly RecognisedLine[]> {
    place.worker ??= await this.start();
    try {
      const lines = await within(this.limits.pictureSeconds, 'reading a page', place.worker.read(image, layout));
      if (++place.pictures >= this.limits.picturesPerWorker) await this.discard(place);
      return lines;
    } catch (error) {
      await this.discard(place);
      throw error;
    }
  }

  private async start(): Promise<EngineWorker> {
    if (this.closed) throw new Error('the pool is closed');
    const starting = this.engine.start();
    try {
      return await within(this.limits.startSeconds, 'starting the engine', starting);
    } catch (error) {
      // A start that answers late must not leave a worker behind.
      starting.then((late) => late.stop()).catch(() => undefined);
      throw error;
    }
  }

  private async discard(place: Place): Promise<void> {
    const { worker } = place;
    place.worker = null;
    place.pictures = 0;
    await worker?.stop();
  }

  private take(): Promise<Place> {
    // The warmest worker first, so that a lone document does not start all of them.
    const place = this.free.pop();
    return place ? Promise.resolve(place) : new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(place: Place): void {
    const next = this.waiting.shift();
    if (next) next(place);
    else this.free.push(place);
  }
}

async function within<T>(seconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${seconds} seconds`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
