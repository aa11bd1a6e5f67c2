import { sha256 } from '../../ingest/hash.ts';
import type { PageImage, RecognisedLine } from '../../stage.ts';
import type { ArtifactStore } from '../../step.ts';
import type { PictureLayout } from './engine.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Reads a prepared picture. */
export type Reader = (image: PageImage, layout: PictureLayout) => Promise<readonly RecognisedLine[]>;

/** Part of the cache that holds what was read. */
const PART = 'ocr';

/**
 * Reads with a pool, and keeps what was read under the hash of the picture, the engine and the model: a long scan that was stopped
 * at its last page resumes there, and a page that was not changed by a better preparation is not read again.
 */
export function keepingReader(pool: WorkerPool, store: ArtifactStore, needMoreTime: () => void): Reader {
  return async (image, layout) => {
    const { width, height, dpi, gray } = image;
    const key = sha256(JSON.stringify([pool.engine.id, layout, width, height, dpi, sha256(gray)]));
    const kept = (await store.get(PART, key)) as readonly RecognisedLine[] | null;
    if (kept) return kept;
    needMoreTime();
    const lines = await pool.read(image, layout);
    await store.put(PART, key, lines);
    return lines;
  };
}
