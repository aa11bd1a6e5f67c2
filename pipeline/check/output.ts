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
  const present = await documentsIn(folder);
  return [...(await checkQuarantine(folder, ledger)), ...absent(ledger, present), ...(await checkDataset(folder, present))];
}

/** Checks what `consolidate` wrote, which is no run and has no ledger: the amended document, its tables and the table of changes. */
export async function checkConsolidation(dir: string): Promise<Problem[]> {
  const folder = new OutputFolder(resolve(dir));
  const problems = await checkDataset(folder, await documentsIn(folder));
  return [...problems, ...(await faultyRows(folder, 'dataset/changes.jsonl', 'ChangeRow')).problems];
}

async function documentsIn(folder: OutputFolder): Promise<Set<string>> {
  const present = new Set<string>();
  for await (const line of readLines(join(folder.dataset, 'documents.jsonl')))
    present.add((JSON.parse(line) as { document_id: string }).document_id);
  return present;
}

/** Documents that the ledger calls exported and the dataset does not have. */
function absent({ inputs }: Ledger, present: ReadonlySet<string>): Problem[] {
  return inputs
    .filter(({ status, document_id, pages }) => (status === 'ok' || status === 'partial') && pages > 0 && !present.has(document_id))
    .filter(({ source_path }) => !inputs.some(({ container }) => container === source_path))
    .map(({ source_path, status }) => ({ file: 'dataset/documents.jsonl', message: `${source_path} is ${status} but not in the dataset` }));
}

/** Every document with its text, and every table with as many rows as the documents have. */
async function checkDataset(folder: OutputFolder, present: ReadonlySet<string>): Promise<Problem[]> {
  const problems: Problem[] = [];
  const expected = new Map<string, number>();
  for (const id of present) problems.push(...(await checkDocument(folder, id, expected)));
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
  const { problems, count } = await faultyRows(folder, file, table.row);
  if (problems.length > 0 || count === expected) return problems;
  return [{ file, message: `${count} rows, the documents have ${expected}` }];
}

/** The first row of a table that is none of its schema, and how many there are up to there. */
async function faultyRows(folder: OutputFolder, file: string, row: string): Promise<{ problems: Problem[]; count: number }> {
  let count = 0;
  try {
    for await (const line of readLines(join(folder.root, file))) {
      count++;
      const fault = faultOf(JSON.parse(line), `dataset#${row}`);
      if (fault) return { problems: [{ file, message: `line ${count}: ${fault}` }], count };
    }
  } catch (error) {
    return { problems: [{ file, message: error instanceof Error ? error.message : String(error) }], count };
  }
  return { problems: [], count };
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
