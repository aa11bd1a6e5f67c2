import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEEDS } from './seeds.ts';

describe('scanned seeds', () => {
  it.each(SEEDS.filter(({ slow }) => slow).map((seed) => [seed.file, seed] as const))('%s is current', async (file, seed) => {
    const made = await seed.make();
    expect(Buffer.compare(readFileSync(`seeds/${file}`), made.bytes), 'run npx tsx scripts/make-seeds.ts').toBe(0);
  });
});
