import { serve } from '../run/queue/serve.ts';
import type { Register } from './command.ts';
import { addOptions, configFrom } from './options.ts';

export const worker: Register = (program, exit) => {
  addOptions(
    program.command('worker').description('Does the documents that runs put into a queue, until SIGTERM or SIGINT; a second one hurries.'),
    ['queue', 'store', 'store_endpoint', 'concurrency', 'quiet'],
  ).action(async (flags: Record<string, unknown>) => {
    const config = await configFrom([], flags);
    const stop = new AbortController();
    const hurry = new AbortController();
    const signalled = (): void => (stop.signal.aborted ? hurry : stop).abort();
    process.on('SIGINT', signalled).on('SIGTERM', signalled);
    await serve(config, { stop: stop.signal, hurry: hurry.signal });
    exit(0);
    // A server that is away would hold the process for as long as it is.
    process.exit();
  });
};
