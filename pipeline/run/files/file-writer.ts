import { type FileHandle, open } from 'node:fs/promises';
import type { FileWriter } from '../../export/exporter.ts';

const BUFFER = 1 << 20;

/** Writes a file piece by piece through one buffer. */
export function fileWriter(path: string): FileWriter {
  let handle: FileHandle | undefined;
  let pending: Buffer[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    handle ??= await open(path, 'w');
    const data = Buffer.concat(pending);
    pending = [];
    size = 0;
    await handle.writeFile(data);
  };
  return {
    async write(data) {
      const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      pending.push(bytes);
      size += bytes.length;
      if (size >= BUFFER) await flush();
    },
    async close() {
      await flush();
      await handle?.close();
    },
  };
}
