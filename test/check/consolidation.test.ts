import { readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkConsolidation } from '../../pipeline/check/output.ts';
import { consolidate } from '../../pipeline/consolidate/consolidate.ts';
import { writeChanges } from '../../pipeline/run/output/changes-folder.ts';
import { writeDocument } from '../../pipeline/run/output/consolidation-folder.ts';
import { amendment, base } from '../consolidate/documents.ts';
import { TestFolder } from '../support/folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

it('checks an amended agreement as a document of a run, without a ledger', async () => {
  const letter = await amendment('ARTICLE 4 KILNS\n\n4.2 The office buys the clay ~~now~~ **and the glaze**.\n');
  const { agreement, text, changes } = await consolidate(await base(), [letter]);
  await writeDocument(folder.path, agreement, text);
  await writeChanges(folder.path, changes, '<!doctype html>');
  expect(await checkConsolidation(folder.path)).toEqual([]);

  writeFileSync(folder.at(`text/${readdirSync(folder.at('text'))[0]}`), text.slice(1));
  writeFileSync(folder.at('dataset/changes.jsonl'), '{"change":"none"}\n');
  const files = (await checkConsolidation(folder.path)).map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining([expect.stringContaining('agreements/'), 'dataset/changes.jsonl']));
});
