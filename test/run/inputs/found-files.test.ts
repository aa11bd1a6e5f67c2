import { symlinkSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { OutputFolder } from '../../../pipeline/run/files/output-folder.ts';
import { foundFiles } from '../../../pipeline/run/inputs/found-files.ts';
import { TestFolder } from '../../support/folder.ts';

let folder: TestFolder;
afterEach(() => folder.remove());

const found = async (inputs: string[], out: string): Promise<string[]> => {
  const config = configure({ inputs: inputs.map((input) => folder.at(input)), out: folder.at(out) });
  return (await foundFiles(config, new OutputFolder(config.out), { columns: [], rows: new Map() })).map((file) => file.source_path);
};

it('refuses inputs that lie in the output folder', async () => {
  folder = new TestFolder({ 'in/a.txt': 'a', 'in/deep/b.txt': 'b', 'other/c.txt': 'c' });
  symlinkSync(folder.at('in'), folder.at('link'));
  for (const [inputs, out] of [
    [['in'], 'in'],
    [['in'], 'link'],
    [['in/a.txt'], 'in'],
    [['in/*.txt'], 'in'],
    [['in/deep'], 'in'],
    [['other', 'in'], 'in'],
  ] as const)
    await expect(found([...inputs], out)).rejects.toMatchObject({ code: 'bad-usage' });
});

it('lets the output folder lie below or beside the inputs, and be named with them once a run wrote there', async () => {
  folder = new TestFolder({ 'in/a.txt': 'a', 'in/out/.cache/x.json': '{}', 'in/out/run.json': '{}' });
  expect(await found(['in'], 'in/out')).toEqual(['a.txt']);
  expect(await found(['in/a.txt', 'in/out'], 'in/out')).toEqual(['a.txt']);
  expect(await found(['in/a.txt'], 'out/new')).toEqual(['a.txt']);
});
