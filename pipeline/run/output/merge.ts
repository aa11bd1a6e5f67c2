import { copyFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../errors.ts';
import { sha256 } from '../../ingest/hash.ts';
import type { Config, Ledger, LedgerRow } from '../../model.ts';
import { environmentOf } from '../environment.ts';
import { makeFolder } from '../files/make-folder.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { writeWhole } from '../files/write.ts';
import { writeDataset } from './dataset.ts';
import { totalsOf } from './ledger.ts';
import { lockOutput } from './lock.ts';
import { manifestColumnsOf, type Output, openOutput } from './outputs.ts';

/** A row of the merged ledger with the output that it comes from. */
interface MergedRow {
  readonly row: LedgerRow;
  readonly from: OutputFolder;
}

/**
 * Puts outputs of several runs (shards, districts) together into one, the same bytes as one run over all their inputs would have written.
 * Throws `bad-usage` where they were made by different versions or options, or disagree about a source.
 */
export async function merge(dirs: readonly string[], config: Config): Promise<Ledger> {
  const outputs = await Promise.all(dirs.map(openOutput));
  const rows = mergeRows(outputs);
  const folder = new OutputFolder(resolve(config.out));
  const release = await lockOutput(folder, () => {});
  try {
    const documents = await copyDocuments(rows, folder);
    const columns = await Promise.all(outputs.map((output) => manifestColumnsOf(output.folder)));
    await writeDataset(folder, { documents, manifestColumns: [...new Set(columns.flat())] }, config, environmentOf(config));
    const ledger = mergedLedger(outputs, rows);
    await writeWhole(folder.ledger, `${JSON.stringify(ledger, null, 1)}\n`, { durable: true });
    return ledger;
  } finally {
    await release();
  }
}

function mergeRows(outputs: readonly Output[]): MergedRow[] {
  const [first] = outputs;
  const rows = new Map<string, MergedRow>();
  for (const { folder, ledger } of outputs) {
    const differs = (['pipeline_version', 'config_hash', 'schema_version'] as const).find((name) => ledger[name] !== first!.ledger[name]);
    if (differs)
      throw new Failure('export', 'bad-usage', `the outputs differ in ${differs}`, {
        found: `${first!.ledger[differs]} and ${ledger[differs]}`,
        expected: 'outputs of one version and configuration',
      });
    for (const row of ledger.inputs) {
      const other = rows.get(row.source_path)?.row;
      if (other && other.source_sha256 !== row.source_sha256)
        throw new Failure('export', 'bad-usage', `two outputs disagree about ${row.source_path}`, { found: row.source_path });
      if (!other || other.status === 'removed') rows.set(row.source_path, { row, from: folder });
    }
  }
  const sorted = [...rows.values()].sort((a, b) => (a.row.source_path < b.row.source_path ? -1 : 1));
  const seen = new Set<string>();
  return sorted.map((merged) => {
    const { row } = merged;
    if (row.status !== 'ok' && row.status !== 'partial' && row.status !== 'duplicate') return merged;
    const again = seen.has(row.document_id);
    seen.add(row.document_id);
    return again ? { ...merged, row: { ...row, status: 'duplicate' } } : merged;
  });
}

async function copyDocuments(rows: readonly MergedRow[], folder: OutputFolder): Promise<{ documentId: string; sha256: string }[]> {
  const documents: { documentId: string; sha256: string }[] = [];
  const quarantined = new Set<string>();
  await Promise.all([folder.agreements, folder.text, folder.quarantine].map(makeFolder));
  for (const { row, from } of rows) {
    const { document_id: id, status } = row;
    if (status === 'quarantined' && !quarantined.has(id)) await copyFile(from.quarantined(id), folder.quarantined(id));
    if (status === 'quarantined') quarantined.add(id);
    if ((status !== 'ok' && status !== 'partial') || !(await from.exists(from.agreement(id)))) continue;
    await copyFile(from.textOf(id), folder.textOf(id));
    await copyFile(from.agreement(id), folder.agreement(id));
    documents.push({ documentId: id, sha256: sha256(await readFile(folder.agreement(id))) });
  }
  return documents;
}

function mergedLedger(outputs: readonly Output[], rows: readonly MergedRow[]): Ledger {
  const inputs = rows.map((merged) => merged.row);
  const times = outputs.map((output) => output.ledger.times);
  return {
    ...outputs[0]!.ledger,
    inputs,
    totals: totalsOf(inputs),
    times: {
      started: times.map((time) => time.started).sort()[0]!,
      finished: times
        .map((time) => time.finished)
        .sort()
        .at(-1)!,
      seconds: Math.max(...times.map((time) => time.seconds)),
    },
  };
}
