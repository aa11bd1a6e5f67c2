import { createHash } from 'node:crypto';

/** SHA-256 as 64 hex digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Identity of a document: content alone, so that a renamed or moved file keeps it. */
export function documentIdOf(sha: string): string {
  return sha.slice(0, 16);
}

/** Identity of a file that cannot be read: its path's hash. */
export function pathIdOf(sourcePath: string): string {
  return `path-${sha256(sourcePath).slice(0, 16)}`;
}
