import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, 'dist/cli.js');
const PROGRAM = existsSync(BUILT) ? BUILT : join(ROOT, 'pipeline/cli.ts');

/** Longer than anything that a test waits for, shorter than a test may take: what was said instead is in the error. */
const SAYS_MS = 120_000;

/** The program in a process of its own. */
export interface Started {
  readonly child: ChildProcess;
  /** All that it wrote to stderr so far. */
  readonly said: () => string;
  /** Waits until stderr matches. Throws where the program ends first or does not say it within two minutes. */
  readonly says: (pattern: RegExp) => Promise<void>;
  readonly exit: Promise<number | null>;
  /** Kills it as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** Starts the built program where there is one, else the source; or another. */
export function start(args: readonly string[], env: Record<string, string> = {}, program = PROGRAM): Started {
  const code = program.endsWith('.ts') ? ['--import', 'tsx', program] : [program];
  const child = spawn(process.execPath, [...code, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let text = '';
  child.stderr.on('data', (data: Buffer) => {
    text += data.toString('utf8');
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    said: () => text,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`does not say ${pattern}: ${text}`)), SAYS_MS);
        const look = (): void => {
          if (!pattern.test(text)) return;
          clearTimeout(timer);
          child.stderr.off('data', look);
          resolve();
        };
        child.stderr.on('data', look);
        void exit.then(() => {
          clearTimeout(timer);
          reject(new Error(`ended without saying ${pattern}: ${text}`));
        });
        look();
      }),
    exit,
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
