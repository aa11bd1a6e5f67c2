import type { Register } from './command.ts';
import { explain } from './explain.ts';
import { plan } from './plan.ts';
import { run } from './run.ts';
import { validate } from './validate.ts';

export const COMMANDS: readonly Register[] = [run, plan, explain, validate];
