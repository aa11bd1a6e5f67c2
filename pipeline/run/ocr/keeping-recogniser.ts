import { sha256 } from '../../ingest/hash.ts';
import type { PageImage, Recognition } from '../../stage.ts';
import type { Kept } from './index.ts';

type Recognise = (image: PageImage) => Promise<Recognition>;

/** Part of the store that holds recognitions of unprepared pictures. */
const PART = 'recognition';

/**
 * Keeps recognitions by the picture as it stands in the document, so that one process can read the pages of another's document: with
 * a shared store the second need not even prepare the picture.
 */
export function keepingRecogniser(recognise: Recognise, engine: string, { store, code }: Kept): Recognise {
  return async (image) => {
    const { width, height, dpi, gray } = image;
    const key = sha256(JSON.stringify([code, engine, width, height, dpi, sha256(gray)]));
    const kept = (await store.get(PART, key)) as Recognition | null;
    if (kept) return kept;
    const made = await recognise(image);
    await store.put(PART, key, made);
    return made;
  };
}
