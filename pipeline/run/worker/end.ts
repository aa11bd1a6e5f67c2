import { Failure, type FailureCode } from '../../errors.ts';
import type { StageName } from '../../model.ts';
import type { TaskResult } from '../task.ts';

/** How a task ended: with a result, with a failure that is its own, or with a dead worker that may be no fault of the task. */
export type TaskEnd =
  | { readonly type: 'done'; readonly result: TaskResult }
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

/** Exit codes of workers whose surroundings fail, not their document: as sysexits.h has them, 73 EX_CANTCREAT and 69 EX_UNAVAILABLE. */
const SURROUNDINGS: readonly (readonly [exit: number, code: FailureCode])[] = [
  [73, 'output-not-writable'],
  [69, 'store-unreachable'],
];
const SOFTWARE = 70;

/** What a worker exits with where a task throws. */
export function exitCodeOf(error: unknown): number {
  return SURROUNDINGS.find(([, code]) => error instanceof Failure && error.code === code)?.[0] ?? SOFTWARE;
}

/** What a worker died of, by its exit code and its last words on stderr. */
export function causeOfDeath(
  code: number | null,
  signal: NodeJS.Signals | null,
  worker: { lastWords: string; stage: StageName },
  megabytes: number,
): TaskEnd {
  const { lastWords, stage } = worker;
  if (/heap out of memory|Allocation failed|Array buffer allocation failed/.test(lastWords)) return tooLarge(stage, megabytes);
  const surroundings = SURROUNDINGS.find(([exit]) => exit === code);
  if (surroundings) return { type: 'failed', failure: new Failure('export', surroundings[1], lastWords.trim().split('\n').at(-1) ?? '') };
  return { type: 'died', found: signal ? `signal ${signal}` : `exit code ${code}` };
}
