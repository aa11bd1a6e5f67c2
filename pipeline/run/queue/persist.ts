import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../errors.ts';

/** How long a server may be away. */
const PATIENCE_MS = 10 * 60_000;
const PAUSE_MS = 1000;

/** Asks the server again and again while it is away: it may be restarting. Throws `queue-unreachable` when patience or `wanted` ends. */
export async function persist<Value>(ask: () => Promise<Value>, wanted: () => boolean): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end || !wanted()) {
        const found = error instanceof Error ? error.message : String(error);
        throw new Failure('ingest', 'queue-unreachable', `the queue does not answer any more: ${found}`, { found, cause: error });
      }
      await setTimeout(PAUSE_MS);
    }
  }
}
