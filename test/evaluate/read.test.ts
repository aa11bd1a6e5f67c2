import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFound } from '../../pipeline/evaluate/read-found.ts';
import { readTruths } from '../../pipeline/evaluate/read-truth.ts';
import type { Ledger, LedgerRow } from '../../pipeline/model.ts';
import { OutputFolder } from '../../pipeline/run/files/output-folder.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterEach(() => rm(dir, { recursive: true }));

const row = (source_path: string, document_id: string, status: LedgerRow['status']) =>
  ({ source_path, document_id, status, source_sha256: document_id.repeat(4) }) as LedgerRow;

it('reads truths of a folder by name and passes other files over', async () => {
  await writeFile(join(dir, 'b.json'), '{"file":"b.txt"}');
  await writeFile(join(dir, 'a.json'), '{"file":"a.txt","units":[]}');
  await writeFile(join(dir, 'c.json'), '[1, 2]');
  await writeFile(join(dir, 'd.md'), '# no truth');
  expect((await readTruths([dir])).map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  await expect(readTruths([join(dir, 'c.json')])).rejects.toThrow('not a truth file');
  await expect(readTruths([join(dir, 'e.json')])).rejects.toThrow('no such file');
  await expect(readTruths([join(dir, 'd.md')])).rejects.toThrow('cannot be read');
});

it('finds the document of a truth by bytes, path or name, also within a container', async () => {
  const folder = new OutputFolder(dir);
  const inputs = [
    row('old/a.txt', '1111', 'removed'),
    row('new/a.txt', '2222', 'ok'),
    row('z.zip!/b.txt', '3333', 'partial'),
    row('c.txt', '4444', 'quarantined'),
  ];
  await mkdir(folder.agreements);
  for (const id of ['1111', '2222', '3333']) await writeFile(folder.agreement(id), JSON.stringify({ document: { document_id: id } }));
  const output = { folder, ledger: { inputs } as unknown as Ledger };
  const found = async (truth: { file: string; sha256?: string }) => (await readFound(output, truth)).document?.document_id ?? null;
  expect(await found({ file: 'a.txt' })).toBe('2222');
  expect(await found({ file: 'b.txt' })).toBe('3333');
  expect(await found({ file: 'renamed.txt', sha256: '3333'.repeat(4) })).toBe('3333');
  expect(await found({ file: 'c.txt' })).toBeNull();
});
