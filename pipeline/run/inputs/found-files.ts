import { realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Failure } from '../../errors.ts';
import { discover, type FoundFile, rootOf } from '../../ingest/discover.ts';
import type { Manifest } from '../../ingest/manifest.ts';
import type { Config } from '../../model.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { inputsOf } from './manifest-file.ts';
import { inShard } from './selection.ts';

/** Files that a run reads, without those of its own. Throws `bad-usage` where no input is there, or where the inputs lie in the output folder. */
export async function foundFiles(config: Config, folder: OutputFolder, manifest: Manifest): Promise<FoundFile[]> {
  const inputs = inputsOf(config, manifest);
  await refuseOwnFolder(inputs, folder);
  const own = [folder.root, ...(config.manifest ? [resolve(config.manifest)] : [])];
  return inShard(await discover(inputs, own), config.shard);
}

/**
 * Nothing in the output folder is read. An input that lies there is a mistake, unless others do not and a run wrote there before: shells
 * expand `uploads/*` to an output folder among the uploads.
 */
async function refuseOwnFolder(inputs: readonly string[], folder: OutputFolder): Promise<void> {
  const out = await realPath(folder.root);
  const within = await Promise.all(inputs.map(async (input) => `${await realPath(await rootOf(input))}${sep}`.startsWith(out + sep)));
  const first = inputs[within.indexOf(true)];
  if (first === undefined || (within.includes(false) && (await folder.exists(folder.cache)))) return;
  throw new Failure('ingest', 'bad-usage', `the output folder is, or holds, the input ${first}: give another --out`, {
    found: first,
    expected: 'an output folder apart from the inputs, or below them',
  });
}

/** Path without links, of which the end need not be there yet. */
async function realPath(path: string): Promise<string> {
  const above = dirname(path);
  return realpath(path).catch(async () => (above === path ? path : join(await realPath(above), path.slice(above.length))));
}
