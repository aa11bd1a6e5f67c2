import type { LedgerRow } from '../../pipeline/model.ts';

/** The row of a document that a run has just read without fault; `change` is what is different about it. */
export function ledgerRow(source_path: string, change: Partial<LedgerRow> = {}): LedgerRow {
  return {
    source_path,
    container: null,
    source_sha256: 'ab'.repeat(32),
    document_id: 'ab'.repeat(8),
    status: 'ok',
    change: 'new',
    stage: null,
    code: null,
    retryable: false,
    pages: 1,
    ocr_pages: 0,
    supersedes: null,
    ...change,
  };
}
