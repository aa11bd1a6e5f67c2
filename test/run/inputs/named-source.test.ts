import { statSync, utimesSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import type { Ledger, LedgerRow } from '../../../pipeline/model.ts';
import { OutputFolder } from '../../../pipeline/run/files/output-folder.ts';
import { namedSource } from '../../../pipeline/run/inputs/named-source.ts';
import { faultOf } from '../../../pipeline/schema.ts';
import { TestFolder } from '../../support/folder.ts';
import { ledgerRow } from '../../support/ledger-row.ts';

const SHA = { a: 'a'.repeat(64), b: 'b'.repeat(64) };

let folder: TestFolder;
afterEach(() => folder.remove());

const row = (source_path: string, sha: string): LedgerRow => ledgerRow(source_path, { source_sha256: sha, document_id: sha.slice(0, 16) });

function output(): void {
  folder = new TestFolder({ 'in/north/a.pdf': 'a' });
  const ledger: Ledger = {
    schema_version: '1.0',
    pipeline_version: '0.1.0',
    config_hash: '0123456789abcdef',
    stages: {},
    inputs: [row('north/a.pdf', SHA.a), row('up.zip!/b.pdf', SHA.b)],
    totals: {},
    times: { started: '2025-01-01T00:00:00.000Z', finished: '2025-01-01T00:00:01.000Z', seconds: 1 },
  };
  expect(faultOf(ledger, 'run')).toBeNull();
  const { size, mtimeMs } = statSync(folder.at('in/north/a.pdf'));
  folder.write('out/run.json', JSON.stringify(ledger));
  const print = { size, modified: mtimeMs, sha256: SHA.a, media_type: 'application/pdf' };
  folder.write('out/.cache/files.json', JSON.stringify([[folder.at('in/north/a.pdf'), print]]));
}

it('finds files and members that a run has read', async () => {
  output();
  const config = configure({ out: folder.at('out') });
  const member = new OutputFolder(folder.at('out')).blob(SHA.b);
  folder.write(member.slice(folder.path.length), 'b');
  for (const name of ['a.pdf', 'north/a.pdf', SHA.a.slice(0, 16)])
    expect(await namedSource(name, config)).toEqual({ file: folder.at('in/north/a.pdf'), name: 'north/a.pdf' });
  expect(await namedSource('b.pdf', config)).toEqual({ file: member, name: 'up.zip!/b.pdf' });
});

it('asks for the path where the file has changed or is not there, and names what no ledger knows', async () => {
  output();
  const config = configure({ out: folder.at('out') });
  utimesSync(folder.at('in/north/a.pdf'), 1, 1);
  for (const name of ['a.pdf', 'b.pdf']) await expect(namedSource(name, config)).rejects.toThrow(/give its path/);
  await expect(namedSource('c.pdf', config)).rejects.toThrow(/no such document/);
});
