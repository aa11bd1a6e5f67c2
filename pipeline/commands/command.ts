import type { Command } from 'commander';

/** Adds one command to the program; `exit` sets the exit code. A command a file, each with its line in index.ts. */
export type Register = (program: Command, exit: (code: number) => void) => void;
