import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rowsOf, type Table, tablesOf } from '../export/tables.ts';
import type { Agreement, Ledger } from '../model.ts';
import { readLines } from '../run/files/lines.ts';
import { OutputFolder } from '../run/files/output-folder.ts';
import { faultOf } from '../schema.ts';
import { agreementFaults } from './agreement.ts';
import { ledgerFaults } from './ledger.ts';
import type { Problem } from './problem.ts';

/** Checks an output folder against its contract: schemas, offsets, sums, ids, and that ledger, files and tables tell the same. */
export async function checkOutput(dir: string): Promise<Problem[]> {
  const folder = new OutputFolder(resolve(dir));
  const ledger = await readJson<Ledger>(folder.ledger);
  if (!ledger) return [{ file: 'run.json', message: 'is missing or no JSON' }];
  const problems = ledgerFaults(ledger).map((message): Problem => ({ file: 'run.json', message }));
  if (problems.length > 0) return problems;
  problems.push(...(await checkQuarantine(folder, ledger)));
  const documents = ledger.inputs.filter((row) => row.status === 'ok' || row.status === 'partial');
  const expected = new Map<string, number>();
  const present = new Set<string>();
  for await (const line of readLines(join(folder.dataset, 'documents.jsonl')))
    present.add((JSON.parse(line) as { document_id: string }).document_id);
  for (const id of present) problems.push(...(await checkDocument(folder, id, expected)));
  for (const row of documents) {
    const container = ledger.inputs.some((other) => other.container === row.source_path);
    if (!present.has(row.document_id) && !container && row.pages > 0)
      problems.push({ file: 'dataset/documents.jsonl', message: `${row.source_path} is ${row.status} but not in the dataset` });
  }
  for (const table of tablesOf([])) problems.push(...(await checkTable(folder, table, expected.get(table.name) ?? 0)));
  return problems;
}

async function checkDocument(folder: OutputFolder, id: string, expected: Map<string, number>): Promise<Problem[]> {
  const file = `agreements/${id}.json`;
  const agreement = await readJson<Agreement>(folder.agreement(id));
  const text = await readFile(folder.textOf(id), 'utf8').catch(() => null);
  if (!agreement || text === null) return [{ file, message: 'is missing, or its text is' }];
  const faults = agreementFaults(agreement, text);
  if (faults.length === 0)
    for (const { name } of tablesOf([])) expected.set(name, (expected.get(name) ?? 0) + rowsOf(agreement, name).length);
  return faults.map((message) => ({ file, message }));
}

async function checkTable(folder: OutputFolder, table: Table, expected: number): Promise<Problem[]> {
  const file = `dataset/${table.name}.jsonl`;
  let count = 0;
  try {
    for await (const line of readLines(join(folder.root, file))) {
      count++;
      const fault = faultOf(JSON.parse(line), `dataset#${table.row}`);
      if (fault) return [{ file, message: `line ${count}: ${fault}` }];
    }
  } catch (error) {
    return [{ file, message: error instanceof Error ? error.message : String(error) }];
  }
  return count === expected ? [] : [{ file, message: `${count} rows, the documents have ${expected}` }];
}

async function checkQuarantine(folder: OutputFolder, ledger: Ledger): Promise<Problem[]> {
  const wanted = new Set(ledger.inputs.filter((row) => row.status === 'quarantined').map((row) => `${row.document_id}.json`));
  const names = await readdir(folder.quarantine).catch(() => []);
  const problems: Problem[] = names
    .filter((name) => !wanted.has(name))
    .map((name) => ({ file: `quarantine/${name}`, message: 'is of no row of the ledger' }));
  for (const name of wanted) {
    const fault = faultOf(await readJson(join(folder.quarantine, name)), 'quarantine');
    if (fault) problems.push({ file: `quarantine/${name}`, message: fault });
  }
  return problems;
}

async function readJson<Value>(path: string): Promise<Value | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value;
  } catch {
    return null;
  }
}
