import type { Queue, QueueEvents } from 'bullmq';
import { Failure, type FailureCode } from '../../errors.ts';
import type { Broker } from './broker.ts';
import { type DocumentJob, JOB_OPTIONS, type JobData, type JobResult } from './job.ts';
import { persist } from './persist.ts';
import { say } from './say.ts';

/** How a job ended; `lost` where the server forgot it. */
export type JobEnd = { readonly type: 'done'; readonly result: JobResult } | { readonly type: 'lost' };

interface Waiting {
  readonly settle: (end: JobEnd) => void;
  readonly fail: (error: unknown) => void;
  looking: boolean;
}

/** Events tell at once; jobs are looked at besides, since a server that was restarted has forgotten to tell. */
const LOOK_MS = 5000;
/** Without any end of a job for this long, the run says whether anybody works at all. */
const SILENCE_MS = 30_000;

/** Hands jobs in and waits for their ends. */
export class Desk {
  private readonly queue: Queue<JobData, JobResult>;
  private readonly events: QueueEvents;
  private readonly waiting = new Map<string, Waiting>();
  private readonly timer: NodeJS.Timeout;
  private heard = Date.now();
  private closed = false;

  private constructor(broker: Broker) {
    this.queue = broker.queue();
    this.events = broker.events();
    this.queue.on('error', (error) => say('warn', 'queue', { found: error.message }));
    this.events.on('error', (error) => say('warn', 'queue', { found: error.message }));
    this.events.on('completed', ({ jobId }) => this.hear(jobId));
    this.events.on('failed', ({ jobId }) => this.hear(jobId));
    this.events.on('progress', ({ data }) => {
      if (typeof data === 'object' && 'refusal' in data) say('warn', 'a worker refuses', { found: String(data.refusal) });
    });
    this.timer = setInterval(() => void this.lookAround(), LOOK_MS);
  }

  static async open(broker: Broker): Promise<Desk> {
    const desk = new Desk(broker);
    try {
      await Promise.all([desk.queue.waitUntilReady(), desk.events.waitUntilReady()]);
      return desk;
    } catch (error) {
      await desk.close();
      throw error;
    }
  }

  /** Hands a job in, or joins one that is there already, and waits for its end. Throws what the job failed of. */
  async end(id: string, data: DocumentJob): Promise<JobEnd> {
    const ended = new Promise<JobEnd>((settle, fail) => this.waiting.set(id, { settle, fail, looking: false }));
    ended.catch(() => {});
    try {
      await persist(
        () => this.submit(id, data),
        () => !this.closed,
      );
      return await ended;
    } finally {
      this.waiting.delete(id);
    }
  }

  /** Jobs in hand stay on the server: workers go on, and the next run finds what they made. */
  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    const away = new Promise<void>((resolve) => setTimeout(resolve, 3000).unref());
    await Promise.race([Promise.allSettled([this.events.close(), this.queue.close()]), away]);
  }

  private async submit(id: string, data: DocumentJob): Promise<void> {
    const old = await this.queue.getJob(id);
    const state = await old?.getState();
    // What an earlier run had of it is no result any more: the run would have found it.
    if (state === 'completed' || state === 'failed') await old?.remove();
    await this.queue.add(data.kind, data, { ...JOB_OPTIONS, jobId: id });
  }

  private hear(id: string): void {
    if (this.waiting.has(id)) void this.look(id);
  }

  private async look(id: string): Promise<void> {
    const waiting = this.waiting.get(id);
    if (!waiting || waiting.looking || this.closed) return;
    waiting.looking = true;
    try {
      const job = await this.queue.getJob(id);
      const state = job ? await job.getState() : 'unknown';
      if (state === 'completed' || state === 'failed' || state === 'unknown') this.heard = Date.now();
      if (state === 'completed') waiting.settle({ type: 'done', result: job!.returnvalue });
      if (state === 'failed') waiting.fail(failureOf(job!.failedReason));
      if (state === 'unknown') waiting.settle({ type: 'lost' });
      if (state === 'completed' || state === 'failed') await job!.remove().catch(() => {});
    } catch {
      // The server is away; the next look will tell.
    } finally {
      waiting.looking = false;
    }
  }

  private async lookAround(): Promise<void> {
    for (const id of [...this.waiting.keys()]) await this.look(id);
    if (this.waiting.size === 0 || this.closed || Date.now() - this.heard < SILENCE_MS) return;
    this.heard = Date.now();
    const active = await this.queue.getActiveCount().catch(() => null);
    if (active === 0) say('warn', 'no worker takes anything', { found: `${this.waiting.size} documents wait` });
  }
}

/** What a failed job says: `code: message` of a failure, or words of BullMQ. */
function failureOf(reason: string): Failure {
  const [, code, message] = /^(version-mismatch|store-unreachable|output-not-writable): (.*)$/s.exec(reason) ?? [];
  if (code !== undefined) return new Failure('ingest', code as FailureCode, message!, { found: message! });
  if (/stalled/.test(reason))
    return new Failure('ingest', 'worker-died', 'the workers that had the document in hand died, one after the other', { found: reason });
  return new Failure('ingest', 'job-failed', `no worker could finish the document: ${reason}`, { found: reason });
}
