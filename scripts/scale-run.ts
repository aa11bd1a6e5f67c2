/**
 * Runs over many synthesized documents twice and measures: memory of the parent and its workers over time, time of the second run
 * (nothing changed), rows of the ledger. `tsx scripts/scale-run.ts [DOCUMENTS]` (10,000 unless told).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agreementText } from '../test/support/agreement-text.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'dist/cli.js');
const PROGRAM = existsSync(BUILT) ? [BUILT] : ['--import', 'tsx', join(ROOT, 'pipeline/cli.ts')];

/** Resident megabytes of a process, 0 where the system does not tell. */
function resident(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6;
  } catch {
    return 0;
  }
}

function children(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter((part) => part !== '')
      .map(Number);
  } catch {
    return [];
  }
}

interface Measured {
  readonly seconds: number;
  /** Megabytes of the parent, and of the largest worker, every half second. */
  readonly parent: readonly number[];
  readonly worker: readonly number[];
}

function measuredRun(inputs: string, out: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [...PROGRAM, 'run', inputs, '--out', out, '--quiet'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const parent: number[] = [];
  const worker: number[] = [];
  const timer = setInterval(() => {
    parent.push(resident(child.pid!));
    worker.push(Math.max(0, ...children(child.pid!).map(resident)));
  }, 500);
  return new Promise((resolve) =>
    child.once('exit', () => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - started) / 1000, parent, worker });
    }),
  );
}

function quarters(samples: readonly number[]): string {
  const size = Math.max(1, Math.floor(samples.length / 4));
  return [0, 1, 2, 3].map((quarter) => Math.round(Math.max(0, ...samples.slice(quarter * size, (quarter + 1) * size)))).join(' / ');
}

const documents = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'clausemill-scale-'));
try {
  for (let i = 0; i < documents; i++) {
    const group = join(folder, 'in', String(i % 100));
    mkdirSync(group, { recursive: true });
    writeFileSync(join(group, `${i}.txt`), agreementText(`District ${i}`));
  }
  const first = await measuredRun(join(folder, 'in'), join(folder, 'out'));
  const second = await measuredRun(join(folder, 'in'), join(folder, 'out'));
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
