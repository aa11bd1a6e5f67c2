import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import PQueue from 'p-queue';
import { EXIT } from '../errors.ts';
import { discover, type FoundFile } from '../ingest/discover.ts';
import type { Manifest } from '../ingest/manifest.ts';
import type { Config, Ledger } from '../model.ts';
import { pipeline } from '../pipeline.ts';
import { recoverDataset, writeDataset } from './dataset.ts';
import { processItems, type Workplace } from './documents.ts';
import { environmentOf } from './environment.ts';
import { FileIndex } from './file-index.ts';
import { History } from './history.ts';
import { takeStock } from './inventory.ts';
import type { Item } from './item.ts';
import { Journal } from './journal.ts';
import { ledgerOf } from './ledger.ts';
import { lockOutput } from './lock.ts';
import { inputsOf, readManifest } from './manifest-file.ts';
import { renderMetrics } from './metrics.ts';
import { OutputFolder } from './output-folder.ts';
import { progressOf } from './progress.ts';
import { writeQuarantine } from './quarantine.ts';
import type { Result } from './result.ts';
import { inShard, sinceOf } from './selection.ts';
import { Interrupted } from './stopped.ts';
import { readSummary, type Summary, summaryOf, writeSummary } from './summary.ts';
import type { Expansion, Outcome } from './task.ts';
import { WorkerPool } from './worker-pool.ts';
import { writeWhole } from './write.ts';

/** How a run ended. */
export interface RunEnd {
  readonly ledger: Ledger;
  readonly summary: Summary;
  readonly exitCode: number;
}

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
  const found = inShard(
    await discover(inputsOf(config, manifest), [folder.root, ...(config.manifest ? [resolve(config.manifest)] : [])]),
    config.shard,
  );
  sinceOf(config);
  const halt = new AbortController();
  const release = await lockOutput(folder, () => halt.abort());
  const place = await furnish(config, folder, manifest);
  signal?.addEventListener('abort', () => halt.abort(), { once: true });
  if (signal?.aborted) halt.abort();
  try {
    const ledger = await unlessAborted(pipeline(config, runtimeOf(place, found, started)), halt.signal);
    const summary = (await readSummary(folder))!;
    return { ledger, summary, exitCode: ledger.totals.quarantined ? EXIT.quarantined : EXIT.ok };
  } finally {
    place.queue.clear();
    place.pool.close();
    await release();
  }
}

async function furnish(config: Config, folder: OutputFolder, manifest: Manifest): Promise<Workplace> {
  await folder.sweep();
  await recoverDataset(folder);
  return {
    config,
    folder,
    manifest,
    environment: environmentOf(config),
    journal: await Journal.load<Outcome>(folder, 'documents'),
    expansions: await Journal.load<Expansion>(folder, 'containers'),
    index: await FileIndex.load(folder),
    history: await History.load(folder),
    pool: new WorkerPool({ config, out: folder.root }),
    queue: new PQueue({ concurrency: config.concurrency || availableParallelism() }),
    progress: progressOf(config),
  };
}

function runtimeOf(place: Workplace, found: readonly FoundFile[], started: Date): Parameters<typeof pipeline<Item, Result>>[1] {
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
      const summary = summaryOf(results, ledger);
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
