import type { RecognisedLine } from '../../stage.ts';

/** Mean over the words, weighted by their length; 0 where there are none. */
export function confidenceOf(lines: readonly RecognisedLine[]): number {
  let sum = 0;
  let length = 0;
  for (const { words } of lines) {
    for (const { start, end, confidence } of words) {
      sum += confidence * (end - start);
      length += end - start;
    }
  }
  return length === 0 ? 0 : sum / length;
}
