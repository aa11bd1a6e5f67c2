import { cache } from './cache.ts';
import type { Register } from './command.ts';
import { compare } from './compare.ts';
import { consolidate } from './consolidate.ts';
import { diff } from './diff.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { merge } from './merge.ts';
import { plan } from './plan.ts';
import { run } from './run.ts';
import { status } from './status.ts';
import { validate } from './validate.ts';
import { worker } from './worker.ts';

export const COMMANDS: readonly Register[] = [
  run,
  plan,
  explain,
  validate,
  evaluate,
  status,
  diff,
  compare,
  consolidate,
  merge,
  worker,
  cache,
];
