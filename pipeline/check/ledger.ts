import type { Ledger } from '../model.ts';
import { faultOf } from '../schema.ts';

/** What is wrong with the ledger by itself. */
export function ledgerFaults(ledger: Ledger): string[] {
  const fault = faultOf(ledger, 'run');
  if (fault) return [`schema: ${fault}`];
  const faults: string[] = [];
  ledger.inputs.forEach((row, i) => {
    const before = ledger.inputs[i - 1];
    if (before && before.source_path >= row.source_path) faults.push(`${row.source_path} is out of order, or twice`);
    if (row.source_sha256 !== null && row.document_id !== row.source_sha256.slice(0, 16))
      faults.push(`${row.source_path} has another id than its content`);
    if ((row.status === 'quarantined') !== (row.code !== null) && row.status !== 'removed')
      faults.push(`${row.source_path} is ${row.status} with code ${row.code}`);
  });
  if (ledger.totals.inputs !== ledger.inputs.length) faults.push(`${ledger.inputs.length} rows, ${ledger.totals.inputs} stated`);
  return faults;
}
