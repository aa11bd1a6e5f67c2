#!/usr/bin/env node
import { Command } from 'commander';
import { complain } from './commands/complain.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT } from './errors.ts';
import { PIPELINE_VERSION } from './version.ts';

const program = new Command('clausemill')
  .description('Turns raw labor agreements into validated data.')
  .version(PIPELINE_VERSION)
  .exitOverride();
const exit = (code: number): void => {
  process.exitCode = code;
};
for (const register of COMMANDS) register(program, exit);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = complain(error);
}
if (process.exitCode === EXIT.interrupted) process.exit();
