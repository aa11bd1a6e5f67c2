import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of what stands in an output folder. */
export class OutputFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  get ledger(): string {
    return join(this.root, 'run.json');
  }

  get agreements(): string {
    return join(this.root, 'agreements');
  }

  get text(): string {
    return join(this.root, 'text');
  }

  get quarantine(): string {
    return join(this.root, 'quarantine');
  }

  get dataset(): string {
    return join(this.root, 'dataset');
  }

  get cache(): string {
    return join(this.root, '.cache');
  }

  get lock(): string {
    return join(this.root, '.lock');
  }

  agreement(documentId: string): string {
    return join(this.agreements, `${documentId}.json`);
  }

  textOf(documentId: string): string {
    return join(this.text, `${documentId}.txt`);
  }

  quarantined(documentId: string): string {
    return join(this.quarantine, `${documentId}.json`);
  }

  blob(sha: string): string {
    return join(this.cache, 'members', sha.slice(0, 2), sha);
  }

  /** Removes what a killed run left half-written: the temporary files of atomic writes bear a number behind the name. */
  async sweep(): Promise<void> {
    for (const folder of [this.root, this.agreements, this.text, this.quarantine]) {
      for (const name of await readdir(folder).catch(() => [])) {
        if (/\.(json|txt)\.\d+$/.test(name)) await rm(join(folder, name), { force: true });
      }
    }
  }

  async exists(path: string): Promise<boolean> {
    return stat(path).then(
      () => true,
      () => false,
    );
  }
}
