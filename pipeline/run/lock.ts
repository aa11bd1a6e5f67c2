import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { Failure } from '../errors.ts';
import type { OutputFolder } from './output-folder.ts';
import { notWritable } from './write.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** A lock not renewed for this long is abandoned. Generous, for a machine that sleeps or swaps. */
const STALE_MS = 60_000;

/** Takes the output folder for this run. Throws `output-locked` with the name of the holder. Returns what gives it back. */
export async function lockOutput(folder: OutputFolder, onLost: () => void): Promise<() => Promise<void>> {
  const holderFile = join(folder.root, '.lock-holder.json');
  try {
    await mkdir(folder.root, { recursive: true });
    const release = await take(folder, holderFile, onLost);
    await writeFile(holderFile, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Holder));
    return async () => {
      await rm(holderFile, { force: true });
      await release();
    };
  } catch (error) {
    throw notWritable(error);
  }
}

async function take(folder: OutputFolder, holderFile: string, onLost: () => void): Promise<() => Promise<void>> {
  const attempt = (): Promise<() => Promise<void>> =>
    lock(folder.root, { lockfilePath: folder.lock, stale: STALE_MS, update: 5000, onCompromised: onLost, realpath: false });
  try {
    return await attempt();
  } catch (error) {
    if (!isLocked(error)) throw error;
    const holder = await readHolder(holderFile);
    if (!holder || !isDead(holder)) throw locked(holder);
    // Its run was killed: nobody is there to renew the lock or to give it back.
    await rm(folder.lock, { recursive: true, force: true });
    return await attempt().catch(() => {
      throw locked(holder);
    });
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}

function isDead(holder: Holder): boolean {
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function locked(holder: Holder | null): Failure {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another run';
  return new Failure('export', 'output-locked', `the output folder is locked by ${who}`, { found: who });
}
