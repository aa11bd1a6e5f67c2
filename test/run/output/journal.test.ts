import { appendFileSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { OutputFolder } from '../../../pipeline/run/files/output-folder.ts';
import { Journal } from '../../../pipeline/run/output/journal.ts';
import { TestFolder } from '../../support/folder.ts';

const folder = new TestFolder();
afterEach(() => folder.remove());

it('keeps results over a line torn by a crash, and forgets what nobody asks for', async () => {
  const output = new OutputFolder(folder.path);
  const first = await Journal.load<number>(output, 'documents');
  await first.put('a', 1);
  appendFileSync(folder.at('.cache/documents.jsonl'), '["b",2');
  const second = await Journal.load<number>(output, 'documents');
  expect([second.get('a'), second.get('b')]).toEqual([1, undefined]);
  await second.put('b', 3);
  for (let i = 0; i < 1500; i++) await second.put(`old ${i}`, i);
  const third = await Journal.load<number>(output, 'documents');
  expect([third.get('a'), third.get('b')]).toEqual([1, 3]);
  await third.compact();
  expect(readFileSync(folder.at('.cache/documents.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1002);
});
