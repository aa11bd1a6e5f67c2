import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset, Files } from '../../export/exporter.ts';
import { exportersOf } from '../../export/index.ts';
import { type Row, tablesOf } from '../../export/tables.ts';
import { sha256 } from '../../ingest/hash.ts';
import type { Agreement, Config } from '../../model.ts';
import type { Environment } from '../environment.ts';
import { fileWriter } from '../files/file-writer.ts';
import { readLines } from '../files/lines.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { notWritable, writeWhole } from '../files/write.ts';

/** What the dataset is made of. */
export interface Contents {
  /** Documents in the order of their source paths, with the hash of their agreement file. */
  readonly documents: readonly { readonly documentId: string; readonly sha256: string }[];
  readonly manifestColumns: readonly string[];
}

/** Writes dataset/ beside the present one and swaps it in as a whole. Does nothing where it stands there already. */
export async function writeDataset(folder: OutputFolder, contents: Contents, config: Config, environment: Environment): Promise<void> {
  const key = sha256(JSON.stringify([contents, config.formats, environment('export')]));
  const mark = join(folder.cache, 'dataset.json');
  if (await stands(folder.dataset, mark, key)) return;
  const beside = `${folder.dataset}.new`;
  try {
    await rm(beside, { recursive: true, force: true });
    await makeFolder(beside);
    await fill(beside, folder, contents, config);
    await swap(folder.dataset, beside);
  } catch (error) {
    throw notWritable(error);
  }
  await writeWhole(mark, JSON.stringify({ key, files: await listing(folder.dataset) }));
}

/** Puts back the dataset that a run killed between two renames had set aside. */
export async function recoverDataset(folder: OutputFolder): Promise<void> {
  if (!(await folder.exists(folder.dataset)) && (await folder.exists(`${folder.dataset}.old`)))
    await rename(`${folder.dataset}.old`, folder.dataset);
  for (const left of [`${folder.dataset}.new`, `${folder.dataset}.old`]) await rm(left, { recursive: true, force: true });
}

async function swap(dataset: string, beside: string): Promise<void> {
  await rm(`${dataset}.old`, { recursive: true, force: true });
  await rename(dataset, `${dataset}.old`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(beside, dataset);
  await rm(`${dataset}.old`, { recursive: true, force: true });
}

async function fill(target: string, folder: OutputFolder, contents: Contents, config: Config): Promise<void> {
  const written: string[] = [];
  const files: Files = {
    open(name) {
      written.push(name);
      return fileWriter(join(target, name));
    },
  };
  const dataset: Dataset = {
    tables: tablesOf(contents.manifestColumns),
    written,
    documents: () => agreements(folder, contents),
    rows: (table) => parsedLines(join(target, `${table.name}.jsonl`)),
  };
  for (const exporter of exportersOf(config)) await exporter.export(dataset, files);
}

async function* agreements(folder: OutputFolder, contents: Contents): AsyncGenerator<Agreement> {
  for (const { documentId } of contents.documents) yield JSON.parse(await readFile(folder.agreement(documentId), 'utf8')) as Agreement;
}

async function* parsedLines(path: string): AsyncGenerator<Row> {
  for await (const line of readLines(path)) yield JSON.parse(line) as Row;
}

/** True where the dataset was made of exactly this and nobody touched its files since. */
async function stands(dataset: string, mark: string, key: string): Promise<boolean> {
  try {
    const made = JSON.parse(await readFile(mark, 'utf8')) as { key: string; files: unknown };
    return made.key === key && JSON.stringify(made.files) === JSON.stringify(await listing(dataset));
  } catch {
    return false;
  }
}

async function listing(folder: string): Promise<[name: string, size: number, modified: number][]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, number, number]> => {
      const facts = await stat(join(folder, name));
      return [name, facts.size, facts.mtimeMs];
    }),
  );
}
