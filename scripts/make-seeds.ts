// Writes the sample documents of seeds/ and their truth files anew: `npx tsx scripts/make-seeds.ts [folder]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from '../test/synth/seeds.ts';
import { truthJson } from '../test/synth/truth.ts';

const folder = process.argv[2] ?? 'seeds';
mkdirSync(join(folder, 'truth'), { recursive: true });
for (const seed of SEEDS) {
  const { bytes, truths } = await seed.make();
  writeFileSync(join(folder, seed.file), bytes);
  for (const truth of truths) writeFileSync(join(folder, 'truth', `${truth.file}.truth.json`), truthJson(truth));
  process.stdout.write(`${seed.file}\t${bytes.length} bytes\t${truths.map(({ units }) => units.length).join(', ')} units\n`);
}
