import { stat } from 'node:fs/promises';
import type PQueue from 'p-queue';
import { Failure } from '../errors.ts';
import { sha256 } from '../ingest/hash.ts';
import type { Manifest } from '../ingest/manifest.ts';
import type { Config, Source } from '../model.ts';
import { STAGES } from '../pipeline.ts';
import { PIPELINE_VERSION } from '../version.ts';
import type { Environment } from './environment.ts';
import type { OutputFolder } from './files/output-folder.ts';
import type { FileIndex } from './inputs/file-index.ts';
import { bearable } from './inputs/selection.ts';
import type { Item } from './item.ts';
import type { History } from './output/history.ts';
import type { Journal } from './output/journal.ts';
import { stageVersions } from './output/ledger.ts';
import type { Progress } from './report/progress.ts';
import type { Result } from './result.ts';
import { TooManyFailures } from './stopped.ts';
import { type Expansion, type FileMark, factsOf, type Outcome, quarantined } from './task.ts';
import type { Executor } from './worker/executor.ts';

/** What is needed to take documents through their stages. */
export interface Workplace {
  readonly config: Config;
  readonly folder: OutputFolder;
  readonly journal: Journal<Outcome>;
  readonly expansions: Journal<Expansion>;
  readonly index: FileIndex;
  readonly history: History;
  readonly manifest: Manifest;
  readonly environment: Environment;
  readonly executor: Executor;
  /** Decides how many documents are under way. */
  readonly underWay: PQueue;
  readonly progress: Progress;
}

/** Takes each document once through its stages, or takes over what an earlier run made of it. Results stand in the order of the items. */
export async function processItems(items: readonly Item[], place: Workplace): Promise<Result[]> {
  place.progress.begin(items.length);
  let failures = 0;
  const first = new Map<string, Promise<{ outcome: Outcome; reused: boolean }>>();
  const results = items.map((item) => {
    const supersedes = place.history.supersededBy(item);
    const duplicate = first.has(item.document_id);
    let pending = first.get(item.document_id);
    if (!pending) {
      pending = place.underWay.add(() => outcomeOf(item, place));
      first.set(item.document_id, pending);
    }
    return pending.then(({ outcome, reused }) => {
      if (outcome.status === 'quarantined' && ++failures > bearable(place.config.max_failures, items.length)) {
        throw new TooManyFailures(`stopped at ${failures} quarantined documents (--max-failures ${place.config.max_failures})`);
      }
      const result: Result = { item, outcome, change: place.history.changeOf(item), supersedes, duplicate, reused };
      place.progress.done(result);
      return result;
    });
  });
  try {
    return await Promise.all(results);
  } finally {
    place.progress.end();
  }
}

async function outcomeOf(item: Item, place: Workplace): Promise<{ outcome: Outcome; reused: boolean }> {
  if (item.failure) return { outcome: quarantined(item.failure), reused: false };
  if (item.deferred || item.sha256 === null)
    return { outcome: { ...quarantined(STILL_WRITTEN), status: 'deferred', failure: null }, reused: false };
  if (!item.document) return { outcome: { ...quarantined(STILL_WRITTEN), status: 'ok', failure: null }, reused: false };
  const { outcome: known, source, keys } = await knownOutcome(item, place);
  if (known) return { outcome: known, reused: true };
  const outcome = await place.executor.process({ source, file: item.file, key: keys.done });
  if (outcome.status !== 'deferred') await place.journal.put(outcome.status === 'quarantined' ? keys.failed : keys.done, outcome);
  return { outcome, reused: false };
}

const STILL_WRITTEN = factsOf(new Failure('ingest', 'unreadable-file', 'the file is still being written'));

type Books = Pick<Workplace, 'config' | 'folder' | 'manifest' | 'environment' | 'journal' | 'history'>;

/** What an earlier run made of a document, if all that decides about it is the same and its files are still what they were. */
export async function knownOutcome(
  item: Item,
  books: Books,
): Promise<{ outcome: Outcome | null; source: Source; keys: { done: string; failed: string } }> {
  const source = sourceOf(item, books.history.supersededBy(item), books.manifest);
  const keys = keysOf(source, books);
  const known = books.journal.get(keys.done) ?? (books.config.retry_quarantined ? undefined : books.journal.get(keys.failed));
  return { outcome: known && (await isSound(known, item, books.folder)) ? known : null, source, keys };
}

function sourceOf(item: Item, supersedes: string | null, manifest: Manifest): Source {
  return {
    source_path: item.source_path,
    name: item.name,
    container: item.container,
    document_id: item.document_id,
    source_sha256: item.sha256!,
    source_bytes: item.size,
    media_type: item.media_type!,
    manifest: { ...manifest.rows.get(item.source_path) },
    supersedes,
  };
}

/** Under what a finished document and a failed one are remembered: failures also depend on the limits of time and memory. */
function keysOf(source: Source, { config, environment }: Books): { done: string; failed: string } {
  const done = sha256(
    JSON.stringify([source, PIPELINE_VERSION, stageVersions(), [...STAGES.map((stage) => stage.name), 'export' as const].map(environment)]),
  );
  return { done, failed: sha256(JSON.stringify([done, config.limits])) };
}

async function isSound(outcome: Outcome, item: Item, folder: OutputFolder): Promise<boolean> {
  if (!outcome.files) return true;
  const { agreement, text } = outcome.files;
  return (await untouched(folder.agreement(item.document_id), agreement)) && (await untouched(folder.textOf(item.document_id), text));
}

async function untouched(path: string, mark: FileMark): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts?.size === mark.size && facts.mtimeMs === mark.modified;
}
