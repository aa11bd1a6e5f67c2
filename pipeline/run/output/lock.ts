import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { Failure } from '../../errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { notWritable } from '../files/write.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

const SIGNATURE = '.lock-holder-';

/** A lock not renewed for this long is abandoned. Generous, for a machine that sleeps or swaps. */
const STALE_MS = 60_000;

/** Takes the output folder for this run. Throws `output-locked` with the name of the holder. Returns what gives it back. */
export async function lockOutput(folder: OutputFolder, onLost: () => void): Promise<() => Promise<void>> {
  const name = `${SIGNATURE}${hostname()}-${process.pid}-${randomUUID()}.json`;
  const signature = join(folder.root, name);
  try {
    await makeFolder(folder.root);
    // Signed before it is taken, so that no kill leaves a lock of which nobody knows whether its holder lives.
    await writeFile(signature, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Holder));
    const release = await take(folder, name, onLost);
    return async () => {
      await release();
      await rm(signature, { force: true });
    };
  } catch (error) {
    await rm(signature, { force: true }).catch(() => {});
    throw notWritable(error);
  }
}

async function take(folder: OutputFolder, own: string, onLost: () => void): Promise<() => Promise<void>> {
  const attempt = (): Promise<() => Promise<void>> =>
    lock(folder.root, { lockfilePath: folder.lock, stale: STALE_MS, update: 5000, onCompromised: onLost, realpath: false });
  try {
    return await attempt();
  } catch (error) {
    if (!isLocked(error)) throw error;
    const holder = await readHolder(folder, own);
    if (holder) throw locked(holder);
    // Its run was killed: nobody is there to renew the lock or to give it back.
    await rm(folder.lock, { recursive: true, force: true });
    return await attempt().catch(() => {
      throw locked(null);
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

/** Who else writes to the output folder, if anybody does. Signatures of dead processes are removed. */
export async function readHolder(folder: OutputFolder, own?: string): Promise<Holder | null> {
  const names = await readdir(folder.root).catch(() => []);
  for (const name of names.filter((entry) => entry.startsWith(SIGNATURE) && entry !== own)) {
    const holder = await readSignature(join(folder.root, name));
    if (holder && !isDead(holder)) return holder;
    await rm(join(folder.root, name), { force: true });
  }
  return null;
}

async function readSignature(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function locked(holder: Holder | null): Failure {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another run';
  return new Failure('export', 'output-locked', `the output folder is locked by ${who}`, { found: who });
}
