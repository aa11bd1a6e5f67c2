import type { Job, Queue } from 'bullmq';
import { Failure } from '../../errors.ts';
import { PackedStore } from '../store/artifact-store.ts';
import type { ByteStore } from '../store/byte-store.ts';
import { RESULTS, type StoredResult } from '../store/names.ts';
import { quarantinedBy } from '../worker/executor.ts';
import type { WorkerPool } from '../worker/pool.ts';
import type { Broker } from './broker.ts';
import type { DocumentJob, JobData, JobResult } from './job.ts';
import { splitScan } from './page-jobs.ts';
import type { Pools } from './pools.ts';

/** What a worker works with. */
export interface Workshop {
  readonly library: Broker['library'];
  readonly queue: Queue<JobData, JobResult>;
  readonly pools: Pools;
  readonly bytes: ByteStore;
  readonly software: string;
  /** Who this is, for those who read logs elsewhere. */
  readonly name: string;
  /** True once the worker must go and gives back what it has in hand. */
  givesBack(): boolean;
}

/** How long a job of other software is left to the right workers before it fails. */
const REFUSED_MS = 10 * 60_000;
const REFUSAL_PAUSE_MS = 3000;

/** Does one job. What is wrong with the document is its result; throws where surroundings fail, and BullMQ's errors for jobs that move on. */
export async function work(job: Job<JobData, JobResult>, token: string, shop: Workshop): Promise<JobResult> {
  const { data } = job;
  if (data.software !== shop.software) return refuse(job, token, shop);
  try {
    return await shop.pools.with(data.config, (pool) => perform(job, token, pool, shop));
  } catch (error) {
    if (error instanceof shop.library.WaitingChildrenError) throw error;
    if (shop.givesBack()) {
      await job.moveToWait(token);
      throw new shop.library.WaitingError();
    }
    return outcomeOf(error);
  }
}

async function perform(job: Job<JobData, JobResult>, token: string, pool: WorkerPool, shop: Workshop): Promise<JobResult> {
  const { data } = job;
  if (data.kind === 'pages') {
    await pool.run({ kind: 'pages', source: data.source, from: data.from, to: data.to });
    return null;
  }
  // A job that comes a second time, since its worker or the server died after the work was done.
  const known = (await new PackedStore(shop.bytes).get(RESULTS, data.key)) as StoredResult | null;
  if (known) return known.outcome;
  if (!data.split && (await shareOut(job, data, token, pool, shop))) throw new shop.library.WaitingChildrenError();
  return pool.run({ kind: 'stored', source: data.source, key: data.key });
}

/** Gives the pages of a long scan to jobs of their own; true where the document must wait for them. */
async function shareOut(
  job: Job<JobData, JobResult>,
  data: DocumentJob,
  token: string,
  pool: WorkerPool,
  { queue }: Workshop,
): Promise<boolean> {
  if ((await splitScan(job, data, queue, pool)) === 0) return false;
  await job.updateData({ ...data, split: true });
  return job.moveToWaitingChildren(token);
}

function outcomeOf(error: unknown): JobResult {
  try {
    return quarantinedBy(error);
  } catch {
    const failure = Failure.from('ingest', error);
    throw new Error(`${failure.code}: ${failure.message}`, { cause: error });
  }
}

/** Leaves a job to workers of its own software, and says so to the run that waits for it. */
async function refuse(job: Job<JobData, JobResult>, token: string, shop: Workshop): Promise<never> {
  const { data } = job;
  const reason = `the run has clausemill ${data.software}, the worker ${shop.name} has ${shop.software}`;
  const refused = data.refused ?? Date.now();
  if (Date.now() - refused > REFUSED_MS) throw new shop.library.UnrecoverableError(`version-mismatch: ${reason}`);
  await job.updateData({ ...data, refused });
  await job.updateProgress({ refusal: reason });
  await job.moveToDelayed(Date.now() + REFUSAL_PAUSE_MS, token);
  throw new shop.library.DelayedError(reason);
}
