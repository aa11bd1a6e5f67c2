import { expect, it } from 'vitest';
import { ledgerFaults } from '../../pipeline/check/ledger.ts';
import type { Ledger, LedgerRow } from '../../pipeline/model.ts';
import { ledgerRow } from '../support/ledger-row.ts';

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
  ['a sound one', ledger([ledgerRow('a'), ledgerRow('b')]), null],
  ['rows out of order', ledger([ledgerRow('b'), ledgerRow('a')]), /out of order/],
  ['an id that is not of the content', ledger([ledgerRow('a', { document_id: '0'.repeat(16) })]), /another id/],
  ['quarantine without a code', ledger([ledgerRow('a', { status: 'quarantined' })]), /with code null/],
  ['a wrong total', ledger([ledgerRow('a')], 2), /2 stated/],
  ['a fault of its schema', ledger([ledgerRow('a', { pages: -1 })]), /^schema/],
])('judges %s', (_, given, fault) => {
  const faults = ledgerFaults(given).join('\n');
  if (fault) expect(faults).toMatch(fault);
  else expect(faults).toBe('');
});
