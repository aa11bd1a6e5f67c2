import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Failure } from '../errors.ts';
import type { Agreement, Config } from '../model.ts';
import { readLedger } from '../run/history.ts';
import { runOne } from '../run/one.ts';
import { OutputFolder } from '../run/output-folder.ts';
import type { Register } from './command.ts';
import { explanation } from './explanation.ts';
import { addOptions, configFrom } from './options.ts';

export const explain: Register = (program) => {
  addOptions(
    program
      .command('explain')
      .description('Shows what was made of one document: outline, notes, pages, account.')
      .argument('<document>', 'a file, or id, path or name of a document in --out'),
  ).action(async (document: string, flags: Record<string, unknown>) => {
    const config = await configFrom([], flags);
    const isFile = await stat(document).then(
      (facts) => facts.isFile(),
      () => false,
    );
    const agreement = isFile ? (await runOne(document, config)).agreement : await exported(document, config);
    console.log(explanation(agreement));
  });
};

async function exported(document: string, config: Config): Promise<Agreement> {
  const folder = new OutputFolder(resolve(config.out));
  const rows = (await readLedger(folder))?.inputs ?? [];
  const row = rows.find((candidate) => [candidate.document_id, candidate.source_path, basename(candidate.source_path)].includes(document));
  if (!row)
    throw new Failure('ingest', 'bad-usage', `no such file, and no such document in ${config.out}: ${document}`, { found: document });
  const file = await readFile(folder.agreement(row.document_id), 'utf8').catch(() => null);
  if (file !== null) return JSON.parse(file) as Agreement;
  throw new Failure(
    row.stage ?? 'ingest',
    'bad-usage',
    `${row.source_path} is ${row.status}${row.code ? ` (${row.code})` : ''}: see ${folder.quarantined(row.document_id)}`,
  );
}
