import { renderSummary } from '../run/report/summary.ts';
import { run as runPipeline } from '../run/run.ts';
import type { Register } from './command.ts';
import { addOptions, configFrom } from './options.ts';

export const run: Register = (program, exit) => {
  addOptions(
    program
      .command('run')
      .description('Runs the pipeline over files, folders and globs.')
      .argument('[inputs...]', 'files, folders (read recursively), globs'),
  ).action(async (inputs: string[], flags: Record<string, unknown>) => {
    const config = await configFrom(inputs, flags);
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
    const { summary, exitCode } = await runPipeline(config, stop.signal);
    if (!config.quiet) console.error(`${renderSummary(summary)}\noutput     ${config.out}`);
    exit(exitCode);
  });
};
