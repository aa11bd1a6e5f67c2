import type { PixelBox, RecognisedLine } from '../../stage.ts';
import type { Moved } from './picture/drawn/leaders.ts';

/** Puts words that were read in another place back to where the page has them. */
export function movedBack(lines: readonly RecognisedLine[], moved: readonly Moved[]): readonly RecognisedLine[] {
  if (moved.length === 0) return lines;
  return lines.map((line) => {
    const words = line.words.map((word) => {
      const from = moved.find(({ box }) => isInside(word.box, box));
      return from ? { ...word, box: shifted(word.box, from.by) } : word;
    });
    const right = Math.max(...words.map((word) => word.box[2]));
    return { ...line, words, box: [line.box[0], line.box[1], right, line.box[3]] };
  });
}

function isInside(word: PixelBox, box: PixelBox): boolean {
  const [x, y] = [(word[0] + word[2]) / 2, (word[1] + word[3]) / 2];
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

function shifted([x0, y0, x1, y1]: PixelBox, by: number): PixelBox {
  return [x0 + by, y0, x1 + by, y1];
}
