import type { FailureFacts } from './task.ts';

/** One row of the ledger to be: a file or a container member, with what is known of it before any stage runs. */
export interface Item {
  readonly source_path: string;
  readonly container: string | null;
  readonly name: string;
  readonly document_id: string;
  readonly sha256: string | null;
  readonly size: number;
  readonly media_type: string | null;
  /** Where its bytes lie; for a member, in the cache. */
  readonly file: string;
  readonly failure: FailureFacts | null;
  /** True for a file that is still being written, or that --since leaves for another run. */
  readonly deferred: boolean;
  /** False for a container that is nothing but a container. */
  readonly document: boolean;
}
