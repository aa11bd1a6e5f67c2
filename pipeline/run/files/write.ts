import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Failure } from '../../errors.ts';
import { makeFolder } from './make-folder.ts';

/** Writes a file as a whole or not at all. Throws `output-not-writable` where the disk is full or the folder is read-only. */
export async function writeWhole(path: string, data: string | Uint8Array, options: { durable?: boolean } = {}): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFileAtomic(path, typeof data === 'string' ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
      fsync: options.durable ?? false,
    });
  } catch (error) {
    throw notWritable(error);
  }
}

const DISK = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EFBIG', 'EIO', 'EEXIST', 'ENOENT', 'ENAMETOOLONG']);

/** A write error as the failure that stops the run, or the error itself where it says something else. */
export function notWritable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!DISK.has(code)) return error;
  return new Failure('export', 'output-not-writable', `the output folder cannot be written: ${code}`, {
    found: code,
    expected: 'a writable folder with free space',
    cause: error,
  });
}
