import { readFile } from 'node:fs/promises';
import { unreadable } from '../../ingest/discover.ts';

/** Bytes of a file, as a plain array: stages know no Buffer. Throws `unreadable-file`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const buffer = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error.code ?? 'unknown error');
  });
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
