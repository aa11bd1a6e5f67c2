import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { Failure } from '../../errors.ts';
import { sha256 } from '../../ingest/hash.ts';
import type { Config } from '../../model.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { readBytes } from '../files/read.ts';
import { PackedStore } from '../store/artifact-store.ts';
import type { ByteStore } from '../store/byte-store.ts';
import { RESULTS, type StoredResult, sourceName } from '../store/names.ts';
import { openStore, tryStore } from '../store/open-store.ts';
import type { Outcome } from '../task.ts';
import { saveDocument } from '../worker/document-task.ts';
import { type Executor, type Order, quarantinedBy } from '../worker/executor.ts';
import { openBroker } from './broker.ts';
import { shareConfig } from './config-blob.ts';
import { Desk, type JobEnd } from './desk.ts';
import { jobId } from './job.ts';
import { software } from './software.ts';

/** How long a run waits for its queue server to answer at the start. */
const START_SECONDS = 15;
/** Times that a document is handed in whose job, or whose result, got lost. */
const TRIES = 5;

/** Documents on the machines that serve a queue. Their files come back through the store, so that the export is the same as ever. */
export class Cluster implements Executor {
  private readonly desk: Desk;
  private readonly bytes: ByteStore;
  private readonly results: PackedStore;
  private readonly folder: OutputFolder;
  private readonly terms: { readonly software: string; readonly config: string };
  /** Bounds how many documents' bytes are in this process at once. */
  private readonly transfers = new PQueue({ concurrency: 2 * availableParallelism() });

  private constructor(desk: Desk, bytes: ByteStore, folder: OutputFolder, terms: Cluster['terms']) {
    this.desk = desk;
    this.bytes = bytes;
    this.results = new PackedStore(bytes);
    this.folder = folder;
    this.terms = terms;
  }

  /** Throws `bad-usage` without a store, `missing-prerequisite`, `queue-unreachable` or `store-unreachable`. */
  static async open(config: Config, folder: OutputFolder): Promise<Cluster> {
    const { queue, store } = neededOptions(config);
    const bytes = await openStore(config);
    await tryStore(bytes, store);
    const terms = { software: software(), config: await shareConfig(config, bytes) };
    return new Cluster(await Desk.open(await openBroker(queue, START_SECONDS)), bytes, folder, terms);
  }

  async process(order: Order): Promise<Outcome> {
    try {
      for (let left = TRIES; left > 0; left--) {
        const outcome = (await this.fetch(order)) ?? (await this.upload(order)) ?? (await this.outcomeOf(await this.handIn(order), order));
        if (outcome) return outcome;
      }
      throw new Failure('ingest', 'job-failed', 'job or result of the document got lost again and again', { found: `${TRIES} times` });
    } catch (error) {
      return quarantinedBy(error);
    }
  }

  async close(): Promise<void> {
    this.transfers.clear();
    await this.desk.close();
  }

  private handIn({ source, key }: Order): Promise<JobEnd> {
    return this.desk.end(jobId(key), { kind: 'document', key, source, ...this.terms });
  }

  /** Failures come with the job, finished documents through the store. */
  private async outcomeOf(end: JobEnd, order: Order): Promise<Outcome | null> {
    if (end.type === 'done' && end.result && end.result.status === 'quarantined') return end.result;
    return this.fetch(order);
  }

  /** Takes a finished document from the store, if it is there. */
  private fetch({ source, key }: Order): Promise<Outcome | null> {
    return this.transfers.add(async () => {
      const result = (await this.results.get(RESULTS, key)) as StoredResult | null;
      if (!result) return null;
      return { ...result.outcome, files: await saveDocument(this.folder, source.document_id, result.agreement, result.text) };
    });
  }

  /** Puts the bytes of a document where workers find them; gives an outcome only where the file has changed under the run's hands. */
  private upload({ source, file }: Order): Promise<Outcome | null> {
    return this.transfers.add(async () => {
      const name = sourceName(source.source_sha256);
      if (await this.bytes.has(name)) return null;
      const content = await readBytes(file);
      if (sha256(content) !== source.source_sha256)
        return { status: 'deferred', failure: null, pages: 0, ocr_pages: 0, notes: {}, files: null, seconds: 0 };
      await this.bytes.put(name, content);
      return null;
    });
  }
}

/** Queue and store of the options. Throws `bad-usage` where one is missing. */
export function neededOptions({ queue, store }: Config): { readonly queue: string; readonly store: string } {
  if (queue !== null && store !== null) return { queue, store };
  throw new Failure('ingest', 'bad-usage', 'a queue needs a store that all machines reach: --queue and --store belong together', {
    found: queue === null ? 'no --queue' : 'no --store',
    expected: '--queue redis://… or postgres://…, --store DIR or s3://bucket/prefix',
  });
}
