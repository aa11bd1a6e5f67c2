import { Failure } from '../../errors.ts';
import type { Source, StageName } from '../../model.ts';
import { factsOf, type Outcome, quarantined } from '../task.ts';
import type { WorkerPool } from './pool.ts';

/** A document to be taken through its stages. */
export interface Order {
  readonly source: Source;
  /** Holds its bytes. */
  readonly file: string;
  /** Hash of all that decides about the result. */
  readonly key: string;
  /** Is told of each stage as it begins, where the document is on this machine. */
  readonly begins?: (stage: StageName) => void;
}

/** Takes documents through their stages, in processes of this machine or of others, and leaves their files in the output folder. */
export interface Executor {
  /** Throws where the run as a whole cannot go on. */
  process(order: Order): Promise<Outcome>;
  close(): Promise<void>;
}

/** Documents in worker processes of this machine. */
export function localExecutor(pool: WorkerPool): Executor {
  return {
    async process({ source, file, begins }) {
      try {
        return await pool.run({ kind: 'document', source, file }, begins);
      } catch (error) {
        return quarantinedBy(error);
      }
    },
    close: async () => {},
  };
}

/** Failures that are no document's: they stop the run. */
const OF_THE_RUN = new Set<string>(['output-not-writable', 'store-unreachable', 'queue-unreachable', 'version-mismatch', 'internal-error']);

/** A failure of one document as its outcome; throws any other. */
export function quarantinedBy(error: unknown): Outcome {
  const failure = Failure.from('ingest', error);
  if (OF_THE_RUN.has(failure.code)) throw failure;
  return quarantined(factsOf(failure));
}
