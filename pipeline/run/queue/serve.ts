import { randomUUID } from 'node:crypto';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Job, Worker } from 'bullmq';
import type { Config } from '../../model.ts';
import { openStore, tryStore } from '../store/open-store.ts';
import { openBroker } from './broker.ts';
import { neededOptions } from './cluster.ts';
import { DEATHS, HOLD_MS, type JobData, type JobResult, LOOK_MS } from './job.ts';
import { Pools } from './pools.ts';
import { say } from './say.ts';
import { software } from './software.ts';
import { type Workshop, work } from './work.ts';

/** How long a worker waits for the server at its start: machines of a cluster start in any order. */
const START_SECONDS = 120;
/** How long documents in hand may take when the worker is to stop, before they are given back. */
const GRACE_MS = 20_000;
/** How long giving back and taking leave of the server may take. */
const LEAVE_MS = 5000;

/** Signals to a worker: `stop` finishes what is in hand, `hurry` gives it back at once. */
export interface Stopping {
  readonly stop: AbortSignal;
  readonly hurry: AbortSignal;
}

/**
 * Does the documents of a queue until it is told to stop. Throws `bad-usage`, `missing-prerequisite`, `queue-unreachable` or
 * `store-unreachable` at the start; later it waits for server and store to come back.
 */
export async function serve(config: Config, { stop, hurry }: Stopping): Promise<void> {
  const { queue: address, store } = neededOptions(config);
  const bytes = await openStore(config);
  await tryStore(bytes, store);
  const broker = await openBroker(address, START_SECONDS);
  const queue = broker.queue();
  queue.on('error', (error) => say('warn', 'queue', { found: error.message }));
  let gives = false;
  const shop: Workshop = {
    library: broker.library,
    queue,
    bytes,
    pools: new Pools({ ...config, out: join(tmpdir(), 'clausemill-worker') }, bytes),
    software: software(),
    name: `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`,
    givesBack: () => gives,
  };
  const worker = broker.worker((job, token) => work(job, token!, shop), {
    name: shop.name,
    concurrency: config.concurrency || availableParallelism(),
    lockDuration: HOLD_MS,
    stalledInterval: LOOK_MS,
    maxStalledCount: DEATHS,
    drainDelay: 2,
  });
  report(worker, config.quiet);
  await worker.waitUntilReady();
  say('info', 'ready', { worker: shop.name, software: shop.software });
  await aborted(stop);
  say('info', 'stopping', { worker: shop.name });
  const left = worker.close();
  await Promise.race([left, aborted(hurry), setTimeout(GRACE_MS)]);
  gives = true;
  shop.pools.close();
  await Promise.race([Promise.allSettled([left, queue.close()]), setTimeout(LEAVE_MS)]);
}

function report(worker: Worker<JobData, JobResult>, quiet: boolean): void {
  worker.on('error', (error) => say('warn', 'queue', { found: error.message }));
  worker.on('stalled', (id) => say('warn', 'taken back from a dead worker', { job: id }));
  worker.on('failed', (job, error) => say('warn', 'failed', { ...(job && factsOfJob(job)), found: error.message }));
  worker.on('completed', (job, result) => {
    if (result?.failure) say('warn', 'quarantined', { ...factsOfJob(job), code: result.failure.code, found: result.failure.found });
    else if (!quiet) say('info', result?.status ?? 'pages', { ...factsOfJob(job), ...(result && { seconds: result.seconds }) });
  });
}

function factsOfJob({ data, attemptsMade }: Job<JobData, JobResult>): Record<string, unknown> {
  const pages = data.kind === 'pages' ? { from: data.from, to: data.to } : {};
  return { source_path: data.source.source_path, document_id: data.source.document_id, ...pages, attempts: attemptsMade };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
