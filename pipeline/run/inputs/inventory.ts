import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type PQueue from 'p-queue';
import { Failure } from '../../errors.ts';
import { containerOf } from '../../ingest/containers/index.ts';
import { type FoundFile, unreadable } from '../../ingest/discover.ts';
import { documentIdOf, pathIdOf, sha256 } from '../../ingest/hash.ts';
import { sizeFailure } from '../../ingest/limits.ts';
import { sniff } from '../../ingest/sniff.ts';
import type { Config } from '../../model.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import type { Item } from '../item.ts';
import type { Journal } from '../output/journal.ts';
import { type Expansion, factsOf } from '../task.ts';
import type { WorkerPool } from '../worker/pool.ts';
import type { FileIndex, Fingerprint } from './file-index.ts';
import { sinceOf } from './selection.ts';

/** What is needed to read the inputs. */
interface Stockroom {
  readonly config: Config;
  readonly folder: OutputFolder;
  readonly index: FileIndex;
  readonly expansions: Journal<Expansion>;
  readonly pool: WorkerPool;
  readonly queue: PQueue;
}

/** A file changed so lately may still be being written. */
const FRESH_MS = 3000;
const SETTLE_MS = 300;

/** All inputs, members of containers among them, in the order of their source paths. */
export async function takeStock(found: readonly FoundFile[], room: Stockroom): Promise<Item[]> {
  if (found.some((file) => Date.now() - file.modified < FRESH_MS)) await setTimeout(SETTLE_MS);
  const items = await Promise.all(found.map((file) => room.queue.add(() => inspect(file, room))));
  return items.flat().sort((a, b) => (a.source_path < b.source_path ? -1 : 1));
}

/** Reads, hashes and sniffs one file, or takes what is known of it, and lists the members where it is a container. */
async function inspect(found: FoundFile, room: Stockroom): Promise<Item[]> {
  const { folder } = room;
  const item = await fileItem(found, room.index, room.config);
  const container = item.media_type === null ? undefined : containerOf(item.media_type);
  if (!container || item.failure || item.deferred || item.sha256 === null) return [item];
  const { members, failure } = await expansionOf(item, room);
  const items = members.map((member): Item => {
    const { source_path, container: holder, media_type, size } = member;
    return {
      source_path,
      container: holder,
      name: basename(source_path),
      document_id: member.sha256 === null ? pathIdOf(source_path) : documentIdOf(member.sha256),
      sha256: member.sha256,
      size,
      media_type,
      file: member.sha256 === null ? '' : folder.blob(member.sha256),
      failure: member.failure,
      deferred: false,
      document: containerOf(media_type)?.document ?? true,
    };
  });
  return [{ ...item, failure, document: container.document }, ...items];
}

/** Opens a container in a process of its own, or takes over what an earlier run found in it, if the members' bytes are still there. */
async function expansionOf(item: Item, { config, folder, expansions, pool }: Stockroom): Promise<Expansion> {
  const key = sha256(JSON.stringify([item.source_path, item.sha256, config.limits]));
  const known = expansions.get(key);
  const present = known
    ? await Promise.all(known.members.map((member) => member.sha256 === null || folder.exists(folder.blob(member.sha256))))
    : [];
  if (known && present.every(Boolean)) return known;
  const expansion = await pool
    .run({ kind: 'expand', sourcePath: item.source_path, mediaType: item.media_type!, file: item.file })
    .catch((error: unknown): Expansion => {
      const failure = Failure.from('ingest', error);
      if (failure.code === 'output-not-writable' || failure.code === 'internal-error') throw failure;
      return { members: [], failure: factsOf(failure) };
    });
  await expansions.put(key, expansion);
  return expansion;
}

/** What is known of a file from its bytes, without opening it as a container. */
export async function fileItem(found: FoundFile, index: FileIndex, config: Config): Promise<Item> {
  const { source_path, name, file, size, modified } = found;
  const unread = {
    source_path,
    container: null,
    name,
    document_id: pathIdOf(source_path),
    sha256: null,
    size,
    media_type: null,
    file,
    document: true,
  };
  const failed = (failure: Failure): Item => ({ ...unread, failure: factsOf(failure), deferred: false });
  if (found.failure) return failed(found.failure);
  const failure = sizeFailure(size, config.limits);
  const known = index.get(file, size, modified);
  const since = sinceOf(config);
  if (!known && since !== null && modified < since) return { ...unread, failure: null, deferred: true };
  const print = known ?? (await read(file, name, failure === null));
  if (print instanceof Failure) return failed(print);
  const now = await stat(file).catch(() => null);
  if (now?.size !== size || now.mtimeMs !== modified) return { ...unread, failure: null, deferred: true };
  index.put(file, { ...print, size, modified });
  return {
    ...unread,
    document_id: documentIdOf(print.sha256),
    sha256: print.sha256,
    media_type: print.media_type,
    failure: failure && factsOf(failure),
    deferred: false,
  };
}

/** Hash and type of a file. One that is not going to be processed is hashed piece by piece, however large it is. */
async function read(file: string, name: string, whole: boolean): Promise<Pick<Fingerprint, 'sha256' | 'media_type'> | Failure> {
  try {
    if (!whole) return { sha256: await hashFile(file), media_type: 'application/octet-stream' };
    const bytes = await readFile(file);
    return { sha256: sha256(bytes), media_type: sniff(bytes, name) };
  } catch (error) {
    return unreadable(error instanceof Error && 'code' in error ? String(error.code) : 'unknown error');
  }
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
