import { expect, it } from 'vitest';
import { parseManifest } from '../../../pipeline/ingest/manifest.ts';
import { unmatchedRows } from '../../../pipeline/run/inputs/manifest-file.ts';

const manifest = parseManifest('source_path\na.txt\nup.zip!/b.txt\nup.zip!/c.txt\nd.txt\n', new Set());
const items = ['a.txt', 'up.zip', 'up.zip!/b.txt'].map((source_path) => ({ source_path }));

it('finds the rows that match no input', () => {
  expect(unmatchedRows(manifest, items, null)).toEqual(['up.zip!/c.txt', 'd.txt']);
});

it('leaves rows to the shard that their file is in', () => {
  const shards = ['1/2', '2/2'].map((shard) => unmatchedRows(manifest, items, shard));
  expect(shards.flat().sort()).toEqual(['d.txt', 'up.zip!/c.txt']);
  const none = ['1/2', '2/2'].map((shard) => unmatchedRows(manifest, [], shard).filter((path) => path.startsWith('up.zip')).length);
  expect(none.sort()).toEqual([0, 2]);
});
