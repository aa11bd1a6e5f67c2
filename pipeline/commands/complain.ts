import { CommanderError } from 'commander';
import { EXIT, Failure, type FailureCode } from '../errors.ts';
import { Interrupted, TooManyFailures } from '../run/stopped.ts';

const CODES: Partial<Record<FailureCode, number>> = {
  'bad-usage': EXIT.usage,
  'bad-manifest': EXIT.usage,
  'missing-prerequisite': EXIT.prerequisite,
  'queue-unreachable': EXIT.prerequisite,
  'store-unreachable': EXIT.prerequisite,
  'version-mismatch': EXIT.prerequisite,
  'output-locked': EXIT.locked,
};

/** Says on stderr why the command ended, and gives its exit code. */
export function complain(error: unknown): number {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Interrupted) {
    console.error('interrupted: finished documents are kept for the next run');
    return EXIT.interrupted;
  }
  if (error instanceof TooManyFailures) {
    console.error(`${error.message}: finished documents are kept for the next run`);
    return EXIT.maxFailures;
  }
  const failure = Failure.from('ingest', error);
  console.error(`${failure.code}: ${failure.message}\n${failure.remedy}`);
  if (failure.code === 'internal-error' && error instanceof Error) console.error(error.stack);
  return CODES[failure.code] ?? EXIT.internal;
}
