import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { containerOf } from '../ingest/containers/index.ts';
import { expand } from '../ingest/expand.ts';
import { documentIdOf, pathIdOf, sha256 } from '../ingest/hash.ts';
import type { Config } from '../model.ts';
import { knownOutcome } from './documents.ts';
import { environmentOf } from './environment.ts';
import { OutputFolder } from './files/output-folder.ts';
import { FileIndex } from './inputs/file-index.ts';
import { foundFiles } from './inputs/found-files.ts';
import { fileItem } from './inputs/inventory.ts';
import { readManifest } from './inputs/manifest-file.ts';
import type { Item } from './item.ts';
import { History } from './output/history.ts';
import { Journal } from './output/journal.ts';
import { factsOf, type Outcome } from './task.ts';

/** What a run would do with an input. */
export interface PlannedStep {
  readonly item: Pick<Item, 'source_path' | 'media_type' | 'failure'>;
  /** `removed`: an earlier run read it, and it is no longer there. */
  readonly action: 'process' | 'reuse' | 'duplicate' | 'quarantine' | 'defer' | 'expand' | 'removed';
}

/** What a run with this configuration would do, input by input, members of containers among them. Writes nothing. */
export async function plan(config: Config): Promise<PlannedStep[]> {
  const folder = new OutputFolder(resolve(config.out));
  const manifest = await readManifest(config.manifest);
  const found = await foundFiles(config, folder, manifest);
  const index = await FileIndex.load(folder);
  const items: Item[] = [];
  for (const file of found) {
    const item = await fileItem(file, index, config);
    items.push(item, ...(await membersOf(item, config)));
  }
  const books = {
    config,
    folder,
    manifest,
    environment: environmentOf(config),
    journal: await Journal.load<Outcome>(folder, 'documents'),
    history: await History.load(folder),
  };
  const seen = new Set<string>();
  const steps: PlannedStep[] = [];
  for (const item of items.sort((a, b) => (a.source_path < b.source_path ? -1 : 1))) {
    steps.push({ item, action: seen.has(item.document_id) ? 'duplicate' : await actionOf(item, books) });
    seen.add(item.document_id);
  }
  const removed = books.history.removed(items).map(({ source_path }) => ({ source_path, media_type: null, failure: null }));
  return [...steps, ...removed.map((item): PlannedStep => ({ item, action: 'removed' }))];
}

async function actionOf(item: Item, books: Parameters<typeof knownOutcome>[1]): Promise<PlannedStep['action']> {
  if (item.failure) return 'quarantine';
  if (item.deferred) return 'defer';
  if (!item.document) return 'expand';
  const { outcome } = await knownOutcome(item, books);
  return outcome ? 'reuse' : 'process';
}

async function membersOf(item: Item, config: Config): Promise<Item[]> {
  if (item.failure || item.deferred || item.media_type === null || !containerOf(item.media_type)) return [];
  const bytes = await readFile(item.file);
  const members: Item[] = [];
  for await (const { bytes: content, failure, ...member } of expand(item.source_path, item.media_type, bytes, config.limits)) {
    const sha = content && sha256(content);
    members.push({
      ...member,
      name: basename(member.source_path),
      document_id: sha ? documentIdOf(sha) : pathIdOf(member.source_path),
      sha256: sha,
      size: content?.length ?? 0,
      file: '',
      failure: failure && factsOf(failure),
      deferred: false,
      document: containerOf(member.media_type)?.document ?? true,
    });
  }
  return members;
}
