import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../errors.ts';
import type { Config } from '../../model.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { FileIndex } from './file-index.ts';
import { rowNamed } from './named-document.ts';

/** Bytes that a document was made of. */
export interface NamedSource {
  readonly file: string;
  /** Name under which the run read it; the file of a container member has none. */
  readonly name: string;
}

/**
 * The file that a reader names: itself, or by id, path or name in the ledger of the configuration's output, if what the run read is
 * still there unchanged. Throws `bad-usage`.
 */
export async function namedSource(name: string, config: Config): Promise<NamedSource> {
  const facts = await stat(name).catch(() => null);
  if (facts?.isFile()) return { file: name, name };
  const folder = new OutputFolder(resolve(config.out));
  const row = await rowNamed(folder, name);
  const sha = row.source_sha256;
  const member = sha !== null && (await folder.exists(folder.blob(sha))) ? folder.blob(sha) : null;
  const file = member ?? (sha === null ? null : await (await FileIndex.load(folder)).fileOf(sha));
  if (file !== null) return { file, name: row.source_path };
  throw new Failure('ingest', 'bad-usage', `it is not known where the file of ${row.source_path} lies now: give its path`, {
    found: name,
    expected: 'the path of the file',
  });
}
