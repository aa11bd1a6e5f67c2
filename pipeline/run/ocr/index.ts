import type { Config } from '../../model.ts';
import type { Context } from '../../stage.ts';
import type { ArtifactStore } from '../../step.ts';
import { chooseEngine } from './choose-engine.ts';
import { keepingRecogniser } from './keeping-recogniser.ts';
import { keepingReader } from './reader.ts';
import { recogniser } from './recogniser.ts';
import { WorkerPool } from './worker-pool.ts';

const LIMITS = { workers: 1, picturesPerWorker: 200, startSeconds: 30, pictureSeconds: 60 };

/** Where recognitions are kept; `code` is the hash of the code that prepares pictures and reads them. */
export interface Kept {
  readonly store: ArtifactStore;
  readonly code: string;
}

/**
 * The capability to recognise pages: undefined with --ocr never. The engine starts with the first page and lives as long as the
 * process. `needMoreTime` is called before each reading, which may take a minute.
 */
export function recognition(config: Config, kept: Kept, needMoreTime: () => void): Context['recognise'] {
  if (config.ocr === 'never') return undefined;
  let started: Promise<NonNullable<Context['recognise']>> | null = null;
  return async (image) => {
    started ??= chooseEngine(config).then((engine) => {
      const recognise = recogniser(keepingReader(new WorkerPool(engine, LIMITS), kept.store, needMoreTime));
      return config.store === null ? recognise : keepingRecogniser(recognise, engine.id, kept);
    });
    return (await started)(image);
  };
}
