import { readFile } from 'node:fs/promises';

const PAGE_BYTES = 4096;

/** Resident memory of a process in megabytes; null where the system does not tell (no /proc) or the process is gone. */
async function residentMegabytes(pid: number): Promise<number | null> {
  try {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]);
    return (pages * PAGE_BYTES) / 1e6;
  } catch {
    return null;
  }
}

/** Watches a process and tells once when it holds more than `megabytes`: images and wasm memory stand outside the heap that V8 limits. */
export function watchMemory(pid: number, megabytes: number, exceeded: () => void): () => void {
  const timer = setInterval(() => {
    residentMegabytes(pid).then(
      (resident) => {
        if (resident === null || resident <= megabytes) return;
        clearInterval(timer);
        exceeded();
      },
      () => {},
    );
  }, 500);
  return () => clearInterval(timer);
}
