import { Failure } from '../errors.ts';
import type { StageName } from '../model.ts';
import type { Expansion, Outcome } from './task.ts';

/** How a task ended: with a result, with a failure that is its own, or with a dead worker that may be no fault of the task. */
export type TaskEnd =
  | { readonly type: 'done'; readonly result: Outcome | Expansion }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'died' | 'stillborn'; readonly found: string };

export function tooSlow(stage: StageName, seconds: number): TaskEnd {
  const facts = { found: `more than ${seconds} s`, expected: `at most ${seconds} s` };
  return { type: 'failed', failure: new Failure(stage, 'limit-seconds', 'the document took longer than limits.seconds', facts) };
}

export function tooLarge(stage: StageName, megabytes: number): TaskEnd {
  const facts = { found: `more than ${megabytes} MB`, expected: `at most ${megabytes} MB` };
  return { type: 'failed', failure: new Failure(stage, 'limit-memory', 'the document needed more than limits.memory_mb', facts) };
}

/** Exit code of a worker that cannot write its results (EX_CANTCREAT). */
export const CANNOT_WRITE = 73;

/** What a worker died of, by its exit code and its last words on stderr. */
export function causeOfDeath(
  code: number | null,
  signal: NodeJS.Signals | null,
  worker: { lastWords: string; stage: StageName },
  megabytes: number,
): TaskEnd {
  const { lastWords, stage } = worker;
  if (/heap out of memory|Allocation failed|Array buffer allocation failed/.test(lastWords)) return tooLarge(stage, megabytes);
  if (code === CANNOT_WRITE)
    return { type: 'failed', failure: new Failure('export', 'output-not-writable', lastWords.trim().split('\n').at(-1) ?? '') };
  return { type: 'died', found: signal ? `signal ${signal}` : `exit code ${code}` };
}
