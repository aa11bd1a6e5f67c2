import type { Outcome } from '../task.ts';

/** What a worker leaves in the store for the run to fetch. */
export interface StoredResult {
  readonly outcome: Outcome;
  /** The agreement's file as it is exported. */
  readonly agreement: string;
  readonly text: string;
}

/** Part of the store that holds results by the key of the document. */
export const RESULTS = 'results';

/** Where the bytes of a document lie. */
export function sourceName(sha: string): string {
  return `sources/${sha.slice(0, 2)}/${sha}`;
}

/** Where a configuration lies, by its hash. */
export function configName(hash: string): string {
  return `configs/${hash}.json`;
}
