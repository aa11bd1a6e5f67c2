/**
 * Kills runs at random moments and runs again: the output must be that of an undisturbed run.
 * `tsx scripts/kill-runs.ts FOLDER [MOMENTS]` (100 moments unless told).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childrenOf } from './measuring/processes.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'dist/cli.js');
/** The built program where there is one, else the source. */
const PROGRAM = existsSync(BUILT) ? [BUILT] : ['--import', 'tsx', join(ROOT, 'pipeline/cli.ts')];

/** Kills `moments` runs over a folder one after the other, each after a random part of the time that a run takes; returns what differs in the end. */
export async function killRuns(inputs: string, moments: number, random: () => number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clausemill-kill-'));
  try {
    const started = performance.now();
    await ended(start(inputs, join(folder, 'undisturbed')));
    const whole = performance.now() - started;
    const faults: string[] = [];
    for (let moment = 0; moment < moments; moment++) {
      // Now and then from nothing, else on top of what the killed runs before have left.
      if (random() < 0.2) rmSync(join(folder, 'killed'), { recursive: true, force: true });
      const child = start(inputs, join(folder, 'killed'));
      const end = ended(child);
      await setTimeout(random() * whole);
      // The parent alone (its workers notice), or a worker, or the whole group at once.
      kill(child, random());
      if (random() < 0.5) child.kill('SIGKILL');
      await end;
      faults.push(...halfFiles(join(folder, 'killed')).map((file) => `half file after kill ${moment}: ${file}`));
    }
    await ended(start(inputs, join(folder, 'killed')));
    return [...faults, ...differences(snapshot(join(folder, 'undisturbed')), snapshot(join(folder, 'killed')))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(inputs: string, out: string): ChildProcess {
  return spawn(process.execPath, [...PROGRAM, 'run', inputs, '--out', out, '--quiet', '--ocr', 'never', '--concurrency', '2'], {
    cwd: ROOT,
    stdio: 'ignore',
    detached: true,
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function kill(child: ChildProcess, chance: number): void {
  if (child.pid === undefined) return;
  try {
    if (chance < 0.4) process.kill(child.pid, 'SIGKILL');
    else if (chance < 0.7) process.kill(-child.pid, 'SIGKILL');
    else for (const worker of childrenOf(child.pid).slice(0, 1)) process.kill(worker, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Files under their final names that are not whole. */
function halfFiles(out: string): string[] {
  return [...walk(out)]
    .filter((file) => /(agreements|quarantine)\/[^/]+\.json$|run\.json$|datapackage\.json$/.test(file))
    .filter((file) => {
      try {
        JSON.parse(readFileSync(join(out, file), 'utf8'));
        return false;
      } catch {
        return true;
      }
    });
}

function snapshot(out: string): Map<string, string> {
  return new Map(
    [...walk(out)].map((file) => [file, readFileSync(join(out, file), 'utf8').replace(/"times": \{[^}]*\}|"change": "\w+"/g, '')]),
  );
}

function* walk(root: string, folder = root): Generator<string> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(root, path);
    else yield relative(root, path);
  }
}

function differences(wanted: Map<string, string>, found: Map<string, string>): string[] {
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((file) => wanted.get(file) !== found.get(file))
    .map((file) => `differs: ${file}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'seeds', moments = '100'] = process.argv.slice(2);
  const faults = await killRuns(folder, Number(moments), Math.random);
  console.log(faults.length === 0 ? `${moments} kills, output identical` : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
