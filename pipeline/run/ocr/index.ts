import type { Config } from '../../model.ts';
import type { Context } from '../../stage.ts';
import type { ArtifactStore } from '../../step.ts';
import { chooseEngine, chooseSecondEngine } from './choose-engine.ts';
import type { Engine } from './engine.ts';
import { keepingRecogniser } from './keeping-recogniser.ts';
import { keepingReader } from './reader.ts';
import { recogniser } from './recogniser.ts';
import { rereadBy } from './second-reading.ts';
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
  const readerOf = (engine: Engine) => keepingReader(new WorkerPool(engine, LIMITS), kept.store, needMoreTime);
  const start = async (): Promise<NonNullable<Context['recognise']>> => {
    const [first, second] = [await chooseEngine(config), await chooseSecondEngine(config)];
    const recognise = recogniser(readerOf(first), second ? rereadBy(readerOf(second)) : undefined);
    if (config.store === null) return recognise;
    return keepingRecogniser(recognise, second ? `${first.id}, then ${second.id}` : first.id, kept);
  };
  return async (image) => {
    started ??= start();
    return (await started)(image);
  };
}
