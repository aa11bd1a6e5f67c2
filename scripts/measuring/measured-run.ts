import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childrenOf, residentMegabytes } from './processes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, 'dist/cli.js');
const PROGRAM = existsSync(BUILT) ? [BUILT] : ['--import', 'tsx', join(ROOT, 'pipeline/cli.ts')];

/** What the program used while it ran. */
export interface MeasuredRun {
  readonly seconds: number;
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  /** Megabytes of the parent, and of the largest worker, every half second. */
  readonly parent: readonly number[];
  readonly worker: readonly number[];
  /** What it wrote to standard error. */
  readonly log: string;
}

/** Runs the program with these arguments and measures its memory; the build is taken where there is one. */
export function measuredRun(args: readonly string[]): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [...PROGRAM, ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  const [parent, worker]: [number[], number[]] = [[], []];
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    log += piece;
  });
  const timer = setInterval(() => {
    parent.push(residentMegabytes(child.pid!));
    worker.push(Math.max(0, ...childrenOf(child.pid!).map(residentMegabytes)));
  }, 500);
  return new Promise((resolve) =>
    child.once('close', (exitCode) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - started) / 1000, exitCode, parent, worker, log });
    }),
  );
}

/** Largest sample of each quarter of a run: growth shows as a rising row. */
export function quarters(samples: readonly number[]): string {
  const size = Math.max(1, Math.floor(samples.length / 4));
  return [0, 1, 2, 3].map((quarter) => Math.round(Math.max(0, ...samples.slice(quarter * size, (quarter + 1) * size)))).join(' / ');
}
