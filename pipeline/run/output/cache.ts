import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFolder } from '../files/output-folder.ts';

/** What one part of the cache takes up. */
interface CachePart {
  /** A stage, or `members` of containers. */
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

/** Sizes of the cache by stage. */
export async function cacheContents(folder: OutputFolder): Promise<CachePart[]> {
  const parts: CachePart[] = [];
  for (const name of await partNames(folder)) {
    let files = 0;
    let bytes = 0;
    for await (const entry of entries(join(folder.cache, name))) {
      files++;
      bytes += entry.size;
    }
    parts.push({ name, files, bytes });
  }
  return parts;
}

/** Removes entries written at least so many days ago; returns the bytes freed. Results, and what is known of files, stay. */
export async function pruneCache(folder: OutputFolder, days: number): Promise<number> {
  const before = Date.now() - days * 86_400_000;
  let freed = 0;
  for (const name of await partNames(folder)) {
    for await (const entry of entries(join(folder.cache, name))) {
      if (entry.modified > before) continue;
      await rm(entry.path, { force: true });
      freed += entry.size;
    }
  }
  return freed;
}

async function partNames(folder: OutputFolder): Promise<string[]> {
  const found = await readdir(folder.cache, { withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function* entries(part: string): AsyncGenerator<{ path: string; size: number; modified: number }> {
  for (const group of await readdir(part, { withFileTypes: true })) {
    const path = join(part, group.name);
    if (group.isDirectory()) yield* entries(path);
    else {
      const facts = await stat(path);
      yield { path, size: facts.size, modified: facts.mtimeMs };
    }
  }
}
