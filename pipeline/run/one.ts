import { basename } from 'node:path';
import { documentIdOf, sha256 } from '../ingest/hash.ts';
import { sizeFailure } from '../ingest/limits.ts';
import { sniff } from '../ingest/sniff.ts';
import type { Config, Source } from '../model.ts';
import { processDocument } from '../pipeline.ts';
import type { Artifacts } from '../stage.ts';
import { contextFor } from './capabilities.ts';
import { readBytes } from './read.ts';
import { NO_STORE } from './store/artifact-store.ts';

/** Takes one file, read under the name of `path`, through its stages in this process and keeps nothing. Throws a Failure. */
export async function runOne(file: string, config: Config, path: string = file): Promise<Artifacts> {
  const bytes = await readBytes(file);
  const failure = sizeFailure(bytes.length, config.limits);
  if (failure) throw failure;
  const name = basename(path);
  const sha = sha256(bytes);
  const source: Source = {
    source_path: name,
    name,
    container: null,
    document_id: documentIdOf(sha),
    source_sha256: sha,
    source_bytes: bytes.length,
    media_type: sniff(bytes, name),
    manifest: {},
    supersedes: null,
  };
  const context = await contextFor(config, { store: NO_STORE, code: '' }, () => {});
  return processDocument(source, bytes, context, { store: NO_STORE, environment: () => '' });
}
