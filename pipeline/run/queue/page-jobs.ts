import type { Job, Queue } from 'bullmq';
import type { WorkerPool } from '../worker/pool.ts';
import { type DocumentJob, JOB_OPTIONS, type JobData, type JobResult } from './job.ts';

/** Pages from which on a scan is given to several workers. */
const LONG = 12;
/** Pages of one job: some ten seconds of recognition, so that opening the document anew for each weighs little. */
const PAGES = 6;
/** A file smaller than this holds no long scan. */
const SMALLEST = 100_000;

const SCANS = new Set(['application/pdf', 'image/tiff']);

/** Adds a job for each stretch of pages of a long scan, as children of its document's job. Returns how many there are: none for other documents. */
export async function splitScan(
  job: Job<JobData, JobResult>,
  data: DocumentJob,
  queue: Queue<JobData, JobResult>,
  pool: WorkerPool,
): Promise<number> {
  const { source } = data;
  if (!SCANS.has(source.media_type) || source.source_bytes < SMALLEST) return 0;
  const { pages } = await pool.run({ kind: 'probe', source });
  if (pages < LONG) return 0;
  const starts = Array.from({ length: Math.ceil(pages / PAGES) }, (_, i) => i * PAGES + 1);
  await queue.addBulk(
    starts.map((from) => ({
      name: 'pages',
      data: { kind: 'pages', software: data.software, config: data.config, source, from, to: Math.min(pages, from + PAGES - 1) },
      opts: {
        ...JOB_OPTIONS,
        jobId: `pages-${data.key}-${from}`,
        parent: { id: job.id!, queue: job.queueQualifiedName },
        // Pages that no worker could read are read, or fail, with the document.
        ignoreDependencyOnFailure: true,
        removeOnComplete: true,
        removeOnFail: true,
        // Before documents that nobody has begun: the fewer under way, the sooner each is done.
        lifo: true,
      },
    })),
  );
  return starts.length;
}
