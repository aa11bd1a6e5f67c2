import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { OutputFolder } from '../../../pipeline/run/files/output-folder.ts';
import { writeWhole } from '../../../pipeline/run/files/write.ts';
import { lockOutput } from '../../../pipeline/run/output/lock.ts';
import { TestFolder } from '../../support/folder.ts';

let folder: TestFolder;
afterEach(() => folder.remove());

it('writes a file as a whole, into folders that need not be there', async () => {
  folder = new TestFolder();
  await writeWhole(folder.at('a/b/c.json'), 'one');
  await writeWhole(folder.at('a/b/c.json'), Uint8Array.from([0x74, 0x77, 0x6f]));
  expect(readFileSync(folder.at('a/b/c.json'), 'utf8')).toBe('two');
  expect(readdirSync(folder.at('a/b'))).toEqual(['c.json']);
});

it('says that the output is a file', async () => {
  folder = new TestFolder({ file: 'x' });
  await expect(writeWhole(folder.at('file/a.json'), 'x')).rejects.toMatchObject({ code: 'bad-usage' });
  await expect(lockOutput(new OutputFolder(folder.at('file')), () => {})).rejects.toMatchObject({ code: 'bad-usage' });
});

it('sweeps away what killed runs have left half-written', async () => {
  folder = new TestFolder({ 'agreements/a.json': '{}', 'agreements/a.json.123456': '{', 'run.json.99': '{', 'text/a.txt.7': 'x' });
  await new OutputFolder(folder.path).sweep();
  expect([readdirSync(folder.path).sort(), readdirSync(folder.at('agreements')), readdirSync(folder.at('text'))]).toEqual([
    ['agreements', 'text'],
    ['a.json'],
    [],
  ]);
});
