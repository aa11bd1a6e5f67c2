import { symlinkSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { discover } from '../../pipeline/ingest/discover.ts';
import { TestFolder } from '../support/folder.ts';

let folder: TestFolder;
afterEach(() => folder.remove());

const paths = async (inputs: string[], excluded: string[] = []): Promise<string[]> =>
  (await discover(inputs, excluded)).map((file) => file.source_path);

it('reads folders recursively, in order, without dotfiles and truths', async () => {
  folder = new TestFolder({ 'b.txt': 'b', 'a/z.txt': 'z', 'a/B.txt': 'B', 'a/.hidden': 'x', '.git/config': 'x', 'b.truth.json': '{}' });
  expect(await paths([folder.path])).toEqual(['a/B.txt', 'a/z.txt', 'b.txt']);
});

it('gives paths relative to the folder that holds all arguments', async () => {
  folder = new TestFolder({ 'north/a.txt': 'a', 'south/deep/b.txt': 'b', 'south/c.md': 'c' });
  expect(await paths([folder.at('north/a.txt'), folder.at('south')])).toEqual(['north/a.txt', 'south/c.md', 'south/deep/b.txt']);
  expect(await paths([folder.at('north/a.txt')])).toEqual(['a.txt']);
});

it('expands globs and names each file once', async () => {
  folder = new TestFolder({ 'x/a.txt': 'a', 'x/b.md': 'b', 'x/y/c.txt': 'c' });
  expect(await paths([folder.at('x/**/*.txt'), folder.at('x/a.txt')])).toEqual(['a.txt', 'y/c.txt']);
});

it('leaves out what belongs to the run', async () => {
  folder = new TestFolder({ 'a.txt': 'a', 'output/run.json': '{}', 'sources.csv': 'source_path' });
  expect(await paths([folder.path], [folder.at('output'), folder.at('sources.csv')])).toEqual(['a.txt']);
});

it('follows links once and reports dangling ones and loops', async () => {
  folder = new TestFolder({ 'real/a.txt': 'a' });
  symlinkSync(folder.at('real'), folder.at('real/loop'));
  symlinkSync(folder.at('nowhere'), folder.at('real/gone.txt'));
  const files = await discover([folder.at('real')], []);
  expect(files.map((file) => [file.source_path, file.failure?.code ?? null])).toEqual([
    ['a.txt', null],
    ['gone.txt', 'unreadable-file'],
    ['loop', 'unreadable-file'],
  ]);
});

it('keeps a missing file as a row where others are there, and refuses to run on nothing', async () => {
  folder = new TestFolder({ 'a.txt': 'a' });
  const files = await discover([folder.at('a.txt'), folder.at('b.txt')], []);
  expect(files.map((file) => file.failure?.code ?? null)).toEqual([null, 'unreadable-file']);
  await expect(discover([folder.at('b.txt')], [])).rejects.toMatchObject({ code: 'bad-usage' });
});
