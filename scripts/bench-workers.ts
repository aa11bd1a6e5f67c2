/**
 * Time of a scan-heavy batch with one cluster worker and with two, each held to one thread, in one run; prints the ratio of each round
 * and their median. `tsx scripts/bench-workers.ts [--rounds 3] [--scans 8] [--pages 4]`
 *
 * Besides the short scans there is one long scan, whose pages become jobs of their own. Workers are pinned to a processor each where
 * taskset is installed.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Started, start } from '../test/support/command-line.ts';
import { TestFolder } from '../test/support/folder.ts';
import { postgresServer } from '../test/support/postgres-server.ts';
import { redisInstalled, redisServer } from '../test/support/redis-server.ts';
import { scan } from '../test/support/scan.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    scans: { type: 'string', default: '8' },
    pages: { type: 'string', default: '4' },
  },
});

/** Libraries that would use more threads than one. */
const ONE_THREAD = { UV_THREADPOOL_SIZE: '1', VIPS_CONCURRENCY: '1', OMP_THREAD_LIMIT: '1' };
const LINES = 20;

function pin(pid: number, processor: number): boolean {
  try {
    execFileSync('taskset', ['-p', '-c', String(processor), String(pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Seconds from the start of a run to its end, with workers that wait for it. */
async function batch(folder: TestFolder, url: string, workers: number, name: string): Promise<number> {
  const cluster = ['--queue', url, '--store', folder.at(name, 'store')];
  const serving: Started[] = [];
  for (let i = 0; i < workers; i++) {
    const one = start(['worker', ...cluster, '--concurrency', '1'], ONE_THREAD);
    pin(one.child.pid!, i);
    serving.push(one);
  }
  await Promise.all(serving.map((one) => one.says(/"ready"/)));
  const began = performance.now();
  const code = await start(['run', folder.at('in'), '--out', folder.at(name, 'out'), '--quiet', ...cluster]).exit;
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(serving.map((one) => one.kill()));
  if (code !== 0) throw new Error(`the run ended with ${code}`);
  return seconds;
}

const folder = new TestFolder();
const server = await (redisInstalled() ? redisServer : postgresServer)(folder.at('server'));
try {
  const pages = Number(values.pages);
  for (let i = 0; i < Number(values.scans); i++) folder.write(`in/${i}.pdf`, await scan(`Weir ${i}`, pages, LINES));
  folder.write('in/long.pdf', await scan('Weir long', 3 * pages, LINES));
  const ratios: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const one = await batch(folder, server.url, 1, `${round}-1`);
    const two = await batch(folder, server.url, 2, `${round}-2`);
    ratios.push(one / two);
    console.log(`round ${round + 1}: one worker ${one.toFixed(1)} s, two workers ${two.toFixed(1)} s, ratio ${(one / two).toFixed(2)}`);
  }
  const sorted = ratios.sort((a, b) => a - b);
  console.log(`median ratio ${sorted[sorted.length >> 1]!.toFixed(2)} over ${(Number(values.scans) + 3) * pages} scanned pages`);
} finally {
  await server.kill();
  folder.remove();
}
