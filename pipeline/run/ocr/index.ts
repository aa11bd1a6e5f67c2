import type { Config } from '../../model.ts';
import type { Context } from '../../stage.ts';
import type { ArtifactStore } from '../../step.ts';
import { chooseEngine } from './choose-engine.ts';
import { keepingReader } from './reader.ts';
import { recogniser } from './recogniser.ts';
import { WorkerPool } from './worker-pool.ts';

const LIMITS = { workers: 1, picturesPerWorker: 200, startSeconds: 30, pictureSeconds: 60 };

/**
 * The capability to recognise pages: undefined with --ocr never. The engine starts with the first page and lives as long as the
 * process. `needMoreTime` is called before each reading, which may take a minute.
 */
export function recognition(config: Config, store: ArtifactStore, needMoreTime: () => void): Context['recognise'] {
  if (config.ocr === 'never') return undefined;
  let started: Promise<NonNullable<Context['recognise']>> | null = null;
  return async (image) => {
    started ??= chooseEngine(config).then((engine) => recogniser(keepingReader(new WorkerPool(engine, LIMITS), store, needMoreTime)));
    return (await started)(image);
  };
}
