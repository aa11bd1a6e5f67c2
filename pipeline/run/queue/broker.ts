import { setTimeout } from 'node:timers/promises';
import type { Processor, Queue, QueueEvents, Worker, WorkerOptions } from 'bullmq';
import { Failure } from '../../errors.ts';
import { optionalPackage } from '../optional-package.ts';
import { type JobData, type JobResult, QUEUE } from './job.ts';

type Library = typeof import('bullmq');
type Serving = Pick<WorkerOptions, 'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'drainDelay' | 'name'>;

/** The queue on its server: BullMQ on Redis or PostgreSQL, which differ in nothing but how they are connected to. */
export interface Broker {
  readonly library: Library;
  queue(): Queue<JobData, JobResult>;
  events(): QueueEvents;
  worker(processor: Processor<JobData, JobResult>, options: Serving): Worker<JobData, JobResult>;
}

/** Connections of one client to PostgreSQL, besides the one that listens. */
const CONNECTIONS = 4;
const RECONNECT_MS = 1000;

/** Connects to a server once it answers. Throws `queue-unreachable` where it does not within `seconds`, `missing-prerequisite` without its packages. */
export async function openBroker(address: string, seconds: number): Promise<Broker> {
  const library = await optionalPackage(() => import('bullmq'), 'bullmq', '--queue');
  const redis = /^rediss?:/.test(address);
  await answer(address, redis ? await redisGreeting(address) : await postgresGreeting(address), seconds);
  if (redis) {
    const connection = { url: address, maxRetriesPerRequest: null, retryStrategy: () => RECONNECT_MS };
    return {
      library,
      queue: () => new library.Queue(QUEUE, { connection }),
      events: () => new library.QueueEvents(QUEUE, { connection }),
      worker: (processor, options) => new library.Worker(QUEUE, processor, { connection, ...options }),
    };
  }
  const connection = { connectionString: address, migrate: true, max: CONNECTIONS };
  const on = library.withBackend(library.createPostgresBackend);
  return {
    library,
    // The backend is part of the types of BullMQ; what is used here is the same on all.
    queue: () => new on.Queue<JobData, JobResult>(QUEUE, { connection }) as unknown as Queue<JobData, JobResult>,
    events: () => new on.QueueEvents(QUEUE, { connection }) as unknown as QueueEvents,
    worker: (processor, options) =>
      new on.Worker<JobData, JobResult>(QUEUE, processor as never, { connection, ...options }) as unknown as Worker<JobData, JobResult>,
  };
}

async function redisGreeting(url: string): Promise<() => Promise<void>> {
  const { Redis } = await optionalPackage(() => import('ioredis'), 'ioredis', '--queue redis://…');
  return async () => {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.ping();
    } finally {
      client.disconnect();
    }
  };
}

async function postgresGreeting(connectionString: string): Promise<() => Promise<void>> {
  const { default: pg } = await optionalPackage(() => import('pg'), 'pg', '--queue postgres://…');
  return async () => {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('SELECT 1');
    } finally {
      await client.end().catch(() => {});
    }
  };
}

async function answer(address: string, greet: () => Promise<void>, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      await greet();
      return;
    } catch (error) {
      if (Date.now() < end) {
        await setTimeout(RECONNECT_MS);
        continue;
      }
      const found = error instanceof Error ? error.message || error.name : String(error);
      const server = address.replace(/\/\/[^/]*@/, '//');
      throw new Failure('ingest', 'queue-unreachable', `no answer from the queue ${server}: ${found}`, {
        found,
        expected: server,
        cause: error,
      });
    }
  }
}
