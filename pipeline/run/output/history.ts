import { readFile } from 'node:fs/promises';
import type { Ledger, LedgerRow } from '../../model.ts';
import { faultOf } from '../../schema.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import type { Item } from '../item.ts';

/** What the run before this one left in the output folder, by source path. */
export class History {
  readonly rows: ReadonlyMap<string, LedgerRow>;

  constructor(rows: readonly LedgerRow[]) {
    this.rows = new Map(rows.map((row) => [row.source_path, row]));
  }

  static async load(folder: OutputFolder): Promise<History> {
    return new History((await readLedger(folder))?.inputs ?? []);
  }

  changeOf(item: Item): LedgerRow['change'] {
    const before = this.rows.get(item.source_path);
    if (!before || before.status === 'removed') return 'new';
    return before.source_sha256 === item.sha256 ? 'unchanged' : 'changed';
  }

  /** The document that this one replaces at its path; publishers overwrite in place. */
  supersededBy(item: Item): string | null {
    const before = this.rows.get(item.source_path);
    if (!before || before.source_sha256 === null || item.sha256 === null) return before?.supersedes ?? null;
    return before.document_id === item.document_id ? before.supersedes : before.document_id;
  }

  /** Rows of sources that are no longer there. */
  removed(items: readonly Item[]): LedgerRow[] {
    const present = new Set(items.map((item) => item.source_path));
    return [...this.rows.values()]
      .filter((row) => !present.has(row.source_path))
      .map((row) => ({ ...row, status: 'removed', change: row.status === 'removed' ? 'unchanged' : 'changed' }));
  }
}

/** The ledger of the last run that ended, or null. */
export async function readLedger(folder: OutputFolder): Promise<Ledger | null> {
  try {
    const ledger = JSON.parse(await readFile(folder.ledger, 'utf8')) as Ledger;
    return faultOf(ledger, 'run') === null ? ledger : null;
  } catch {
    return null;
  }
}
