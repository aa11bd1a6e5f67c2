import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadLanguageData, unpackLanguageData } from '../../../pipeline/run/ocr/language-data.ts';
import { TestFolder } from '../../support/folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

it('takes English from the packages', async () => {
  const { id, files } = await loadLanguageData(['eng'], null);
  expect(id).toMatch(/^eng [0-9a-f]{12}$/);
  expect(gunzipSync(files[0]!.data).length).toBeGreaterThan(1_000_000);
});

it('says which package a language needs, or which file', async () => {
  const none = { code: 'missing-prerequisite' };
  await expect(loadLanguageData(['eng', 'deu'], null)).rejects.toMatchObject({ ...none, expected: 'npm install @tesseract.js-data/deu' });
  await expect(loadLanguageData(['spa'], folder.path)).rejects.toMatchObject({ ...none, expected: `spa.traineddata in ${folder.path}` });
});

it('reads models of a folder, packed or not, and knows them apart', async () => {
  folder.write('data/spa.traineddata', 'model of Spanish');
  folder.write('data/fra.traineddata.gz', gzipSync('model of French'));
  folder.write('other/spa.traineddata.gz', gzipSync('model of Spanish'));
  folder.write('other/fra.traineddata', 'another model of French');
  const both = await loadLanguageData(['spa', 'fra'], folder.at('data'));
  expect(both.id).toMatch(/^spa\+fra [0-9a-f]{12}$/);
  expect((await loadLanguageData(['spa', 'fra'], folder.at('other'))).id).not.toBe(both.id);
  expect((await loadLanguageData(['spa'], folder.at('other'))).id).toBe((await loadLanguageData(['spa'], folder.at('data'))).id);
  const unpacked = await unpackLanguageData(both, folder.at('scratch'));
  expect(['spa', 'fra'].map((code) => readFileSync(`${unpacked}/${code}.traineddata`, 'utf8'))).toEqual([
    'model of Spanish',
    'model of French',
  ]);
});
