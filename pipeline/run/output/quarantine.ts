import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FAILURES } from '../../errors.ts';
import type { Quarantine } from '../../model.ts';
import { SCHEMA_VERSION } from '../../version.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { writeWhole } from '../files/write.ts';
import type { Result } from '../result.ts';

/** Writes a file for each quarantined document and removes those of documents that are so no longer. */
export async function writeQuarantine(folder: OutputFolder, results: readonly Result[]): Promise<void> {
  const current = new Map<string, string>();
  for (const result of results) {
    const file = quarantineOf(result);
    if (file && !current.has(file.document_id)) current.set(file.document_id, `${JSON.stringify(file, null, 2)}\n`);
  }
  for (const name of await readdir(folder.quarantine).catch(() => [])) {
    if (!current.has(name.replace(/\.json$/, ''))) await rm(join(folder.quarantine, name), { recursive: true, force: true });
  }
  for (const [documentId, content] of current) await writeWhole(folder.quarantined(documentId), content);
}

function quarantineOf({ item, outcome }: Result): Quarantine | null {
  const { failure } = outcome;
  if (outcome.status !== 'quarantined' || !failure) return null;
  const { remedy, retryable } = FAILURES[failure.code];
  return {
    schema_version: SCHEMA_VERSION,
    document_id: item.document_id,
    source_path: item.source_path,
    source_sha256: item.sha256,
    stage: failure.stage,
    code: failure.code,
    message: failure.message,
    found: failure.found,
    expected: failure.expected,
    remedy,
    retryable,
  };
}
