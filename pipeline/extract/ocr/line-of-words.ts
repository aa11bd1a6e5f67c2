import type { PixelBox, RecognisedLine } from '../../stage.ts';

export interface Word {
  readonly text: string;
  readonly box: PixelBox;
  /** 0..1. */
  readonly confidence: number;
}

/** A line from its words in reading order, one space between two. */
export function lineOfWords(words: readonly Word[], block: number): RecognisedLine {
  const box: [number, number, number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  let length = 0;
  const placed = words.map(({ text, box: [x0, y0, x1, y1], confidence }) => {
    const start = length === 0 ? 0 : length + 1;
    length = start + text.length;
    box[0] = Math.min(box[0], x0);
    box[1] = Math.min(box[1], y0);
    box[2] = Math.max(box[2], x1);
    box[3] = Math.max(box[3], y1);
    return { start, end: length, box: [x0, y0, x1, y1] as const, confidence };
  });
  return { text: words.map((word) => word.text).join(' '), box, words: placed, block };
}
