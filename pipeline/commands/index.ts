import type { Register } from './command.ts';
import { run } from './run.ts';

export const COMMANDS: readonly Register[] = [run];
