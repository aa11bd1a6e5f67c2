import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../errors.ts';
import { documentColumns } from '../../export/tables.ts';
import { type Manifest, parseManifest } from '../../ingest/manifest.ts';
import type { Config } from '../../model.ts';
import type { Item } from '../item.ts';
import { ofShard } from './selection.ts';

/** The manifest that the configuration names; an empty one where it names none. */
export async function readManifest(path: string | null): Promise<Manifest> {
  if (path === null) return { columns: [], rows: new Map() };
  const csv = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Failure('ingest', 'bad-manifest', `the manifest cannot be read: ${path}`, { found: error.code ?? error.message });
  });
  return parseManifest(csv, documentColumns());
}

/** Inputs of the run: those given, else the files that the manifest lists, which then lie beside it. */
export function inputsOf(config: Config, manifest: Manifest): string[] {
  if (config.inputs.length > 0 || config.manifest === null) return config.inputs;
  const folder = dirname(config.manifest);
  return [...manifest.rows.keys()].map((path) => join(folder, path));
}

/** Paths of the manifest that lead to no input; rows of other shards are not asked for. */
export function unmatchedRows(manifest: Manifest, items: readonly Pick<Item, 'source_path'>[], shard: string | null): string[] {
  const present = new Set(items.map((item) => item.source_path));
  return [...manifest.rows.keys()].filter((path) => !present.has(path) && ofShard(path, shard));
}
