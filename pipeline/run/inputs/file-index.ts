import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFolder } from '../files/output-folder.ts';
import { writeWhole } from '../files/write.ts';

/** What the bytes of a file said when they were last read. */
export interface Fingerprint {
  readonly size: number;
  readonly modified: number;
  readonly sha256: string;
  readonly media_type: string;
}

/** A file changed within this time of being read may change again without its size or time showing it. */
const RACY_MS = 2000;

/** Remembers hashes of files, so that a file of the same size and time need not be read again. */
export class FileIndex {
  private readonly known: Map<string, Fingerprint>;
  private readonly seen = new Map<string, Fingerprint>();
  private readonly path: string;

  private constructor(path: string, known: Map<string, Fingerprint>) {
    this.path = path;
    this.known = known;
  }

  static async load(folder: OutputFolder): Promise<FileIndex> {
    const path = join(folder.cache, 'files.json');
    try {
      return new FileIndex(path, new Map(JSON.parse(await readFile(path, 'utf8')) as [string, Fingerprint][]));
    } catch {
      return new FileIndex(path, new Map());
    }
  }

  get(file: string, size: number, modified: number): Fingerprint | null {
    const print = this.known.get(file);
    if (print?.size !== size || print.modified !== modified) return null;
    this.seen.set(file, print);
    return print;
  }

  put(file: string, print: Fingerprint): void {
    if (Date.now() - print.modified > RACY_MS) this.seen.set(file, print);
  }

  /** Where a file of these bytes lies, if it has not changed since it was read. */
  async fileOf(sha256: string): Promise<string | null> {
    for (const [file, print] of this.known) {
      if (print.sha256 !== sha256) continue;
      const facts = await stat(file).catch(() => null);
      if (facts?.size === print.size && facts.mtimeMs === print.modified) return file;
    }
    return null;
  }

  /** Keeps the files of this run only. */
  async save(): Promise<void> {
    await writeWhole(this.path, JSON.stringify([...this.seen]));
  }
}
