import { expect, it } from 'vitest';
import type { FoundFile } from '../../../pipeline/ingest/discover.ts';
import { bearable, inShard } from '../../../pipeline/run/inputs/selection.ts';

const file = (path: string): FoundFile => ({ source_path: path, name: path, file: path, size: 1, modified: 0, failure: null });

it('gives each file to exactly one shard, whatever the others are', () => {
  const all = Array.from({ length: 200 }, (_, i) => file(`${i}.pdf`));
  const shards = ['1/3', '2/3', '3/3'].map((shard) => inShard(all, shard));
  expect(
    shards
      .flat()
      .map((found) => found.source_path)
      .sort(),
  ).toEqual(all.map((found) => found.source_path).sort());
  expect(Math.min(...shards.map((shard) => shard.length))).toBeGreaterThan(40);
  expect(inShard(all.slice(50), '1/3')).toEqual(shards[0]!.filter((found) => all.indexOf(found) >= 50));
});

it('bears failures by number or share', () => {
  expect([bearable(null, 10), bearable('3', 10), bearable('25%', 10)]).toEqual([Number.POSITIVE_INFINITY, 3, 2.5]);
});
