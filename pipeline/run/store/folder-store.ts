import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files/write.ts';
import type { ByteStore } from './byte-store.ts';

const ABSENT = new Set(['ENOENT', 'ENOTDIR']);

/** A store in a folder; several machines may write to it at once. */
export class FolderStore implements ByteStore {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async get(name: string): Promise<Uint8Array | null> {
    try {
      const { buffer, byteOffset, byteLength } = await readFile(join(this.folder, name));
      return new Uint8Array(buffer, byteOffset, byteLength);
    } catch (error) {
      return absent(error);
    }
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    await writeWhole(join(this.folder, name), bytes);
  }

  async has(name: string): Promise<boolean> {
    return (await stat(join(this.folder, name)).catch(absent)) !== null;
  }
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return null;
  throw error;
}
