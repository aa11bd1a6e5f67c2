import { afterEach, expect, it } from 'vitest';
import { killRuns } from '../../scripts/kill-runs.ts';
import { agreementText } from '../support/agreement-text.ts';
import { TestFolder } from '../support/folder.ts';

let folder: TestFolder;
afterEach(() => folder.remove());

/** Numbers from 0 to 1 that are the same in every test run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

it('comes to the same output after kills at any moment', async () => {
  folder = new TestFolder({ 'empty.txt': '' });
  for (let i = 0; i < 6; i++) folder.write(`${i}.txt`, agreementText(`Quill ${i}`));
  expect(await killRuns(folder.path, 10, generator(7))).toEqual([]);
}, 600_000);
