import { statSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { makeFolder } from '../../../pipeline/run/files/make-folder.ts';
import { TestFolder } from '../../support/folder.ts';

let folder: TestFolder;
afterEach(() => folder.remove());

it('makes folders at any depth, though others make the same at the same time', async () => {
  folder = new TestFolder();
  for (let round = 0; round < 20; round++) {
    const paths = Array.from({ length: 30 }, (_, i) => folder.at(`${round}`, 'a', 'b', `${i % 3}`));
    await Promise.all(paths.map(makeFolder));
    for (const path of paths) expect(statSync(path).isDirectory()).toBe(true);
  }
});

it('says which part of the path is a file, and where none can be made', async () => {
  folder = new TestFolder({ file: 'x' });
  await expect(makeFolder(folder.at('file', 'a', 'b'))).rejects.toMatchObject({
    code: 'bad-usage',
    message: expect.stringContaining(`${folder.at('file')} is a file`) as string,
  });
  await expect(makeFolder(folder.at('file'))).rejects.toMatchObject({ code: 'bad-usage' });
  if (process.platform === 'linux') await expect(makeFolder('/proc/none/a/b')).rejects.toMatchObject({ code: 'ENOENT' });
});
