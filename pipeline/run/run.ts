import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import PQueue from 'p-queue';
import { EXIT } from '../errors.ts';
import type { FoundFile } from '../ingest/discover.ts';
import type { Manifest } from '../ingest/manifest.ts';
import type { Config, Ledger } from '../model.ts';
import { pipeline } from '../pipeline.ts';
import { processItems, type Workplace } from './documents.ts';
import { environmentOf } from './environment.ts';
import { OutputFolder } from './files/output-folder.ts';
import { writeWhole } from './files/write.ts';
import { FileIndex } from './inputs/file-index.ts';
import { foundFiles } from './inputs/found-files.ts';
import { takeStock } from './inputs/inventory.ts';
import { readManifest, unmatchedRows } from './inputs/manifest-file.ts';
import { sinceOf } from './inputs/selection.ts';
import type { Item } from './item.ts';
import { recoverDataset, writeDataset } from './output/dataset.ts';
import { History } from './output/history.ts';
import { Journal } from './output/journal.ts';
import { ledgerOf } from './output/ledger.ts';
import { lockOutput } from './output/lock.ts';
import { writeQuarantine } from './output/quarantine.ts';
import { Cluster } from './queue/cluster.ts';
import { renderMetrics } from './report/metrics.ts';
import { progressOf } from './report/progress.ts';
import { readSummary, type Summary, summaryOf, writeSummary } from './report/summary.ts';
import { traced } from './report/trace.ts';
import type { Result } from './result.ts';
import { Interrupted } from './stopped.ts';
import type { Expansion, Outcome } from './task.ts';
import { localExecutor } from './worker/executor.ts';
import { WorkerPool } from './worker/pool.ts';

/** How a run ended. */
export interface RunEnd {
  readonly ledger: Ledger;
  readonly summary: Summary;
  readonly exitCode: number;
}

/** Documents that a run keeps in a queue at once: enough for many workers, few enough for the server's memory. */
const QUEUED = 256;

/** How many rows of the manifest that match nothing are named. */
const NAMED = 5;

/** What a run needs: to read its inputs, and to take documents through their stages. */
type Premises = Workplace & Parameters<typeof takeStock>[1];

/**
 * Runs the pipeline over the configured inputs into the output folder. Documents that fail are quarantined and never stop the run.
 * Throws a Failure where the run as a whole cannot go on, Interrupted where `signal` stopped it, TooManyFailures where there were more
 * than the configuration bears.
 */
export async function run(config: Config, signal?: AbortSignal): Promise<RunEnd> {
  const started = new Date();
  const folder = new OutputFolder(resolve(config.out));
  const manifest = await readManifest(config.manifest);
  // Before anything is written, so that bad usage leaves no trace.
  const found = await foundFiles(config, folder, manifest);
  sinceOf(config);
  const halt = new AbortController();
  const release = await lockOutput(folder, () => halt.abort());
  const place = await furnish(config, folder, manifest).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  signal?.addEventListener('abort', () => halt.abort(), { once: true });
  if (signal?.aborted) halt.abort();
  try {
    const ledger = await unlessAborted(pipeline(config, runtimeOf(place, found, started)), halt.signal);
    const summary = (await readSummary(folder))!;
    return { ledger, summary, exitCode: ledger.totals.quarantined ? EXIT.quarantined : EXIT.ok };
  } finally {
    place.queue.clear();
    place.underWay.clear();
    place.pool.close();
    await place.executor.close();
    await release();
  }
}

async function furnish(config: Config, folder: OutputFolder, manifest: Manifest): Promise<Premises> {
  await folder.sweep();
  await recoverDataset(folder);
  const environment = environmentOf(config);
  const atOnce = config.concurrency || availableParallelism();
  const pool = new WorkerPool({ config: { ...config, out: folder.root } });
  return {
    config,
    folder,
    manifest,
    environment,
    journal: await Journal.load<Outcome>(folder, 'documents'),
    expansions: await Journal.load<Expansion>(folder, 'containers'),
    index: await FileIndex.load(folder),
    history: await History.load(folder),
    pool,
    executor: await traced(config.queue === null ? localExecutor(pool) : await Cluster.open(config, folder)),
    queue: new PQueue({ concurrency: config.queue === null ? atOnce : availableParallelism() }),
    underWay: new PQueue({ concurrency: config.queue === null ? atOnce : config.concurrency || QUEUED }),
    progress: progressOf(config),
  };
}

function runtimeOf(place: Premises, found: readonly FoundFile[], started: Date): Parameters<typeof pipeline<Item, Result>>[1] {
  return {
    discover: () => takeStock(found, place),
    process: (items) => processItems(items, place),
    export: async (results, config) => {
      const { folder, manifest, history } = place;
      await writeQuarantine(folder, results);
      await writeDataset(folder, { documents: exported(results), manifestColumns: manifest.columns }, config, place.environment);
      const items = results.map((result) => result.item);
      const ledger = ledgerOf(results, history.removed(items), config, started);
      await writeWhole(folder.ledger, `${JSON.stringify(ledger, null, 1)}\n`, { durable: true });
      const unmatched = unmatchedRows(manifest, items, config.shard);
      if (unmatched.length > 0)
        place.progress.warn({ rows: unmatched.length, first: unmatched.slice(0, NAMED) }, 'manifest rows without an input');
      const summary = summaryOf(results, ledger, unmatched.length);
      await writeSummary(folder, summary);
      if (config.metrics !== null) await writeWhole(resolve(config.metrics), renderMetrics(summary));
      await Promise.all([place.index.save(), place.journal.compact(), place.expansions.compact()]);
      return ledger;
    },
  };
}

/** Documents of the dataset, each once, in the order of their source paths. */
function exported(results: readonly Result[]): { documentId: string; sha256: string }[] {
  return results.flatMap(({ item, outcome, duplicate }) =>
    outcome.files && !duplicate ? [{ documentId: item.document_id, sha256: outcome.files.agreement.sha256 }] : [],
  );
}

async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolvePromise, reject) => {
    const abort = (): void => reject(new Interrupted('interrupted'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolvePromise, reject);
  });
}
