import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEEDS } from './seeds.ts';
import { truthJson } from './truth.ts';

// The scans are checked by seeds.slow.test.ts.
describe('seeds', () => {
  it.each(SEEDS.filter(({ slow }) => !slow).map((seed) => [seed.file, seed] as const))('%s is current', async (file, seed) => {
    const made = await seed.make();
    expect(Buffer.compare(readFileSync(`seeds/${file}`), made.bytes), 'run npx tsx scripts/make-seeds.ts').toBe(0);
    for (const truth of made.truths) expect(readFileSync(`seeds/truth/${truth.file}.truth.json`, 'utf8')).toBe(truthJson(truth));
  });
});
