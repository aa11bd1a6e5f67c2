import type { PageImage, PixelBox, RecognisedLine } from '../../stage.ts';
import { confidenceOf } from './confidence.ts';
import type { Reader } from './reader.ts';

/** Confidence of a line below which it is read again. */
const DOUBTFUL = 0.85;
/** Share of the characters that a second reading must have at least: surer ones of a part of the line lose the rest. */
const WHOLE = 0.8;
/** Inches around a line that are handed over with it. */
const MARGIN = 0.03;

/** Lines of an upright page as they are kept. */
export type Reread = (image: PageImage, lines: readonly RecognisedLine[]) => Promise<readonly RecognisedLine[]>;

/** Reads the lines that the first model is unsure of again with a second one, and keeps of each the whole reading with more confidence. */
export function rereadBy(second: Reader): Reread {
  return async (image, lines) => {
    const kept: RecognisedLine[] = [];
    for (const line of lines) kept.push(confidenceOf([line]) < DOUBTFUL ? await surer(image, line, second) : line);
    return kept;
  };
}

async function surer(image: PageImage, line: RecognisedLine, second: Reader): Promise<RecognisedLine> {
  const { picture, left, top } = cutOut(image, line.box);
  const again = await second(picture, 'line');
  const [only] = again;
  if (again.length !== 1 || !only || only.text.length < WHOLE * line.text.length) return line;
  if (confidenceOf(again) <= confidenceOf([line])) return line;
  const placed = ([x0, y0, x1, y1]: PixelBox): PixelBox => [x0 + left, y0 + top, x1 + left, y1 + top];
  const words = only.words.map((word) => ({ ...word, box: placed(word.box) }));
  return { ...only, words, box: placed(only.box), block: line.block };
}

function cutOut({ width, height, gray, dpi }: PageImage, box: PixelBox): { picture: PageImage; left: number; top: number } {
  const margin = Math.round(MARGIN * dpi);
  const [left, top] = [Math.max(0, box[0] - margin), Math.max(0, box[1] - margin)];
  const [right, bottom] = [Math.min(width, box[2] + margin), Math.min(height, box[3] + margin)];
  const out = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++) out.set(gray.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  return { picture: { width: right - left, height: bottom - top, gray: out, dpi }, left, top };
}
