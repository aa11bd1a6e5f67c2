import { expect, it } from 'vitest';
import { ledgerFaults } from '../../pipeline/check/ledger.ts';
import type { Ledger, LedgerRow } from '../../pipeline/model.ts';

const row = (path: string, change: Partial<LedgerRow> = {}): LedgerRow => ({
  source_path: path,
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
});

const ledger = (inputs: LedgerRow[], stated = inputs.length): Ledger => ({
  schema_version: '1.0.0',
  pipeline_version: '0.1.0',
  config_hash: '0',
  stages: {},
  inputs,
  totals: { inputs: stated },
  times: { started: '2026-01-01T00:00:00Z', finished: '2026-01-01T00:00:01Z', seconds: 1 },
});

it.each<[string, Ledger, RegExp | null]>([
  ['a sound one', ledger([row('a'), row('b')]), null],
  ['rows out of order', ledger([row('b'), row('a')]), /out of order/],
  ['an id that is not of the content', ledger([row('a', { document_id: '0'.repeat(16) })]), /another id/],
  ['quarantine without a code', ledger([row('a', { status: 'quarantined' })]), /with code null/],
  ['a wrong total', ledger([row('a')], 2), /2 stated/],
  ['a fault of its schema', ledger([row('a', { pages: -1 })]), /^schema/],
])('judges %s', (_, given, fault) => {
  const faults = ledgerFaults(given).join('\n');
  if (fault) expect(faults).toMatch(fault);
  else expect(faults).toBe('');
});
