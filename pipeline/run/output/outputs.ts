import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from '../../errors.ts';
import { documentColumns } from '../../export/tables.ts';
import type { Agreement, Ledger } from '../../model.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { readLedger } from './history.ts';

/** An output folder that a run has left. */
export interface Output {
  readonly folder: OutputFolder;
  readonly ledger: Ledger;
}

/** Opens an output folder for reading. Throws `bad-usage` where no run has ended in it. */
export async function openOutput(dir: string): Promise<Output> {
  const folder = new OutputFolder(resolve(dir));
  const ledger = await readLedger(folder);
  if (!ledger)
    throw new Failure('export', 'bad-usage', `no run has ended in ${dir}`, { found: dir, expected: 'an output folder with run.json' });
  return { folder, ledger };
}

export async function readAgreement(folder: OutputFolder, documentId: string): Promise<Agreement> {
  return JSON.parse(await readFile(folder.agreement(documentId), 'utf8')) as Agreement;
}

/** Columns that the manifest added to the documents table. */
export async function manifestColumnsOf(folder: OutputFolder): Promise<string[]> {
  interface Package {
    readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly { readonly name: string }[] } }[];
  }
  const { resources } = JSON.parse(await readFile(join(folder.dataset, 'datapackage.json'), 'utf8')) as Package;
  const own = documentColumns();
  const fields = resources.find((resource) => resource.name === 'documents')?.schema.fields ?? [];
  return fields.map((field) => field.name).filter((name) => !own.has(name));
}
