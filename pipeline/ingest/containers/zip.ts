import { Inflate } from 'fflate';
import { Failure } from '../../errors.ts';
import type { Budget } from '../limits.ts';
import type { Container, Member } from './container.ts';
import { crc32 } from './crc32.ts';
import { memberPath } from './member-path.ts';
import { readZipDirectory, storedBytes, type ZipEntry } from './zip-directory.ts';

/** Zip files. Member names are names only: nothing is ever written under them. */
export const zip: Container = {
  mediaTypes: ['application/zip'],
  document: false,
  members(bytes, budget) {
    const entries = readZipDirectory(bytes);
    if (!entries)
      throw new Failure('ingest', 'broken-file', 'the zip file has no readable directory', {
        found: 'no central directory',
        expected: 'a complete zip file',
      });
    const files = entries.filter((entry) => !entry.name.endsWith('/'));
    budget.enter(files.length);
    return files.map((entry): Member => ({ path: memberPath(entry.name), read: () => inflate(bytes, entry, budget) }));
  },
};

function inflate(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array {
  if (entry.encrypted) throw new Failure('ingest', 'encrypted-file', 'the member is encrypted', { found: 'encrypted zip member' });
  const stored = storedBytes(bytes, entry);
  if (!stored)
    throw new Failure('ingest', 'broken-file', 'the member is cut off', { found: 'no data at the place that the zip directory gives' });
  const data = entry.method === 0 ? take(stored, budget) : entry.method === 8 ? deflated(stored, budget) : unsupported(entry);
  if (crc32(data) !== entry.crc)
    throw new Failure('ingest', 'broken-file', 'the member is damaged', { found: 'checksum differs from the zip directory' });
  return data;
}

function take(stored: Uint8Array, budget: Budget): Uint8Array {
  budget.spend(stored.length);
  return stored;
}

function deflated(stored: Uint8Array, budget: Budget): Uint8Array {
  const chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => {
    budget.spend(chunk.length);
    chunks.push(chunk);
  });
  try {
    // Small pushes, so that a bomb is noticed before it is large.
    for (let at = 0; at < stored.length || at === 0; at += 65536) stream.push(stored.subarray(at, at + 65536), at + 65536 >= stored.length);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('ingest', 'broken-file', 'the member cannot be inflated', {
      found: error instanceof Error ? error.message : String(error),
      cause: error,
    });
  }
  return concatenate(chunks);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function unsupported(entry: ZipEntry): never {
  throw new Failure('ingest', 'unsupported-type', `the member is packed with method ${entry.method}`, {
    found: `method ${entry.method}`,
    expected: 'stored or deflated',
  });
}
