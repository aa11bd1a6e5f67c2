/**
 * Runs over many synthesized documents twice and measures: memory of the parent and its workers over time, time of the second run
 * (nothing changed), rows of the ledger. `tsx scripts/scale-run.ts [DOCUMENTS]` (10,000 unless told).
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreementText } from '../test/support/agreement-text.ts';
import { measuredRun, quarters } from './measuring/measured-run.ts';

const documents = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'clausemill-scale-'));
try {
  for (let i = 0; i < documents; i++) {
    const group = join(folder, 'in', String(i % 100));
    mkdirSync(group, { recursive: true });
    writeFileSync(join(group, `${i}.txt`), agreementText(`District ${i}`));
  }
  const first = await measuredRun(['run', join(folder, 'in'), '--out', join(folder, 'out'), '--quiet']);
  const second = await measuredRun(['run', join(folder, 'in'), '--out', join(folder, 'out'), '--quiet']);
  const { inputs } = JSON.parse(readFileSync(join(folder, 'out/run.json'), 'utf8')) as { inputs: unknown[] };
  console.log(
    `documents            ${documents}, rows of the ledger ${inputs.length}, agreements ${readdirSync(join(folder, 'out/agreements')).length}`,
  );
  console.log(`first run            ${first.seconds.toFixed(1)} s, ${(documents / first.seconds).toFixed(1)} documents a second`);
  console.log(`second run           ${second.seconds.toFixed(2)} s, ${((100 * second.seconds) / first.seconds).toFixed(2)} % of the first`);
  console.log(`parent MB by quarter ${quarters(first.parent)}`);
  console.log(`worker MB by quarter ${quarters(first.worker)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
