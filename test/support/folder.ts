import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that lives as long as its test, filled with files by path. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'clausemill-'));

  constructor(files: Record<string, string | Uint8Array> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  at(...steps: string[]): string {
    return join(this.path, ...steps);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
