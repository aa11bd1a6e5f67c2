import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../../errors.ts';
import type { Agreement, Config, LedgerRow } from '../../model.ts';
import { faultOf } from '../../schema.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { readLedger } from '../output/history.ts';
import { runOne } from './one.ts';

/** A document with its text of record. */
export interface NamedDocument {
  readonly agreement: Agreement;
  readonly text: string;
}

/**
 * The document that a reader names: a file to be read now, `agreements/<document_id>.json` of an output, or id, path or name of a
 * document in the output folder of the configuration. Throws a Failure.
 */
export async function namedDocument(name: string, config: Config): Promise<NamedDocument> {
  const facts = await stat(name).catch(() => null);
  if (!facts?.isFile()) return exported(new OutputFolder(resolve(config.out)), name);
  if (name.endsWith('.json')) return stored(resolve(name));
  const { agreement, text } = await runOne(name, config);
  return { agreement, text: text.text };
}

async function exported(folder: OutputFolder, name: string): Promise<NamedDocument> {
  const row = await rowNamed(folder, name);
  if (await folder.exists(folder.agreement(row.document_id))) return stored(folder.agreement(row.document_id));
  throw new Failure(
    row.stage ?? 'ingest',
    'bad-usage',
    `${row.source_path} is ${row.status}${row.code ? ` (${row.code})` : ''}: see ${folder.quarantined(row.document_id)}`,
    { found: row.status },
  );
}

/** Row of the ledger with this document id, path or file name. Throws `bad-usage` where there is none. */
export async function rowNamed(folder: OutputFolder, name: string): Promise<LedgerRow> {
  const rows = (await readLedger(folder))?.inputs ?? [];
  const row = rows.find((candidate) => [candidate.document_id, candidate.source_path, basename(candidate.source_path)].includes(name));
  if (row) return row;
  throw new Failure('ingest', 'bad-usage', `no such file, and no such document in ${folder.root}: ${name}`, { found: name });
}

async function stored(file: string): Promise<NamedDocument> {
  try {
    const agreement: unknown = JSON.parse(await readFile(file, 'utf8'));
    const fault = faultOf(agreement, 'agreement');
    if (fault) throw new Error(fault);
    const id = (agreement as Agreement).document.document_id;
    const text = await readFile(new OutputFolder(join(dirname(file), '..')).textOf(id), 'utf8');
    return { agreement: agreement as Agreement, text };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Failure('ingest', 'bad-usage', `not a document of an output: ${file}: ${found}`, {
      found,
      expected: 'agreements/<document_id>.json',
      cause: error,
    });
  }
}
