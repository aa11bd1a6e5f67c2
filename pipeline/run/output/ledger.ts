import { configHash } from '../../config.ts';
import { FAILURES } from '../../errors.ts';
import type { Config, Ledger, LedgerRow } from '../../model.ts';
import { STAGES } from '../../pipeline.ts';
import { PIPELINE_VERSION, SCHEMA_VERSION } from '../../version.ts';
import type { Result } from '../result.ts';

/** The ledger of a run: a row for every input file and container member, in the order of their paths, removed ones among them. */
export function ledgerOf(results: readonly Result[], removed: readonly LedgerRow[], config: Config, started: Date): Ledger {
  const inputs = [...results.map(rowOf), ...removed].sort((a, b) => (a.source_path < b.source_path ? -1 : 1));
  const finished = new Date();
  return {
    schema_version: SCHEMA_VERSION,
    pipeline_version: PIPELINE_VERSION,
    config_hash: configHash(config),
    stages: stageVersions(),
    inputs,
    totals: totalsOf(inputs),
    times: { started: started.toISOString(), finished: finished.toISOString(), seconds: (finished.getTime() - started.getTime()) / 1000 },
  };
}

export function stageVersions(): Record<string, number> {
  return Object.fromEntries(STAGES.map((stage) => [stage.name, stage.version]));
}

function rowOf({ item, outcome, change, supersedes, duplicate }: Result): LedgerRow {
  const { failure } = outcome;
  return {
    source_path: item.source_path,
    container: item.container,
    source_sha256: item.sha256,
    document_id: item.document_id,
    status: duplicate && outcome.status !== 'quarantined' && outcome.status !== 'deferred' ? 'duplicate' : outcome.status,
    change,
    stage: failure?.stage ?? null,
    code: failure?.code ?? null,
    retryable: failure ? FAILURES[failure.code].retryable : false,
    pages: outcome.pages,
    ocr_pages: outcome.ocr_pages,
    supersedes,
  };
}

export function totalsOf(rows: readonly LedgerRow[]): Record<string, number> {
  const count = (status: LedgerRow['status']): number => rows.filter((row) => row.status === status).length;
  const documents = rows.filter((row) => row.status === 'ok' || row.status === 'partial');
  return {
    inputs: rows.length,
    ok: count('ok'),
    partial: count('partial'),
    quarantined: count('quarantined'),
    duplicate: count('duplicate'),
    deferred: count('deferred'),
    removed: count('removed'),
    pages: documents.reduce((sum, row) => sum + row.pages, 0),
    ocr_pages: documents.reduce((sum, row) => sum + row.ocr_pages, 0),
  };
}
