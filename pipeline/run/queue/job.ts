import type { JobsOptions } from 'bullmq';
import type { Source } from '../../model.ts';
import type { Outcome } from '../task.ts';

/** Name of the queue on its server. */
export const QUEUE = 'clausemill';

/** What every job says, so that a worker can tell whether it may do it. Bytes and results travel through the store. */
interface JobBase {
  /** Version and code of the run that asks. */
  readonly software: string;
  /** Hash of the configuration, which lies in the store. */
  readonly config: string;
  readonly source: Source;
  /** Milliseconds since the epoch when a worker of other software first had it in hand. */
  readonly refused?: number;
}

/** A document; `key` is the name of its result. */
export interface DocumentJob extends JobBase {
  readonly kind: 'document';
  readonly key: string;
  /** True once its pages have been given to jobs of their own, or need not be. */
  readonly split?: boolean;
}

/** Pages of a long scan to be recognised: a child of the document's job. */
export interface PagesJob extends JobBase {
  readonly kind: 'pages';
  readonly from: number;
  readonly to: number;
}

export type JobData = DocumentJob | PagesJob;

/** Return value: the outcome of a document, null of pages. */
export type JobResult = Outcome | null;

/** Times that a job is tried where not the document but store or server fails. */
const ATTEMPTS = 6;

/** A worker that does not renew its hold on a job within this time is taken for dead. */
export const HOLD_MS = 6000;
/** Pause between looks for jobs of dead workers. */
export const LOOK_MS = 2000;
/** Workers that may die of a job before it counts as poison. */
export const DEATHS = 2;

/** Job ids hold no colon: BullMQ joins its keys with it. */
export function jobId(key: string): string {
  return `document-${key}`;
}

export const JOB_OPTIONS: JobsOptions = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: 1000 },
  // Who waits for a job takes it away; these bound what nobody waits for any more.
  removeOnComplete: { age: 24 * 3600, count: 10_000 },
  removeOnFail: { age: 7 * 24 * 3600, count: 10_000 },
};
