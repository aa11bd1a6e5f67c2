import { basename } from 'node:path';
import { sizeFailure } from '../../ingest/limits.ts';
import { loneSource } from '../../ingest/lone-source.ts';
import type { Config } from '../../model.ts';
import { processDocument } from '../../pipeline.ts';
import type { Artifacts } from '../../stage.ts';
import { readBytes } from '../files/read.ts';
import { NO_STORE } from '../store/artifact-store.ts';
import { contextFor } from '../worker/capabilities.ts';

/** Takes one file, read under the name of `path`, through its stages in this process and keeps nothing. Throws a Failure. */
export async function runOne(file: string, config: Config, path: string = file): Promise<Artifacts> {
  const bytes = await readBytes(file);
  const failure = sizeFailure(bytes.length, config.limits);
  if (failure) throw failure;
  const source = loneSource(bytes, basename(path));
  const context = await contextFor(config, { store: NO_STORE, code: '' }, () => {});
  return processDocument(source, bytes, context, { store: NO_STORE, environment: () => '' });
}
