import { stacked, strayLabels, withLabels } from '../../extract/ocr/stray-labels.ts';
import type { PageImage, RecognisedLine } from '../../stage.ts';
import type { Reader } from './reader.ts';

/** Reads labels that the page's segmentation left out before their lines: all strips of a page in one small picture. */
export async function readLabels(read: Reader, image: PageImage, lines: readonly RecognisedLine[]): Promise<readonly RecognisedLine[]> {
  const strays = strayLabels(image, lines);
  if (strays.length === 0) return lines;
  const stack = stacked(image, strays);
  return withLabels(lines, strays, stack.tops, await read(stack.image, 'block'));
}
