import type { RecognisedLine } from '../../stage.ts';
import { lineOfWords } from './line-of-words.ts';

/** One line of the words of several, from left to right; it stays in the block of the first. */
export function joined(lines: readonly RecognisedLine[]): RecognisedLine {
  const words = lines.flatMap((line) => line.words.map((word) => ({ ...word, text: line.text.slice(word.start, word.end) })));
  return lineOfWords(
    words.sort((a, b) => a.box[0] - b.box[0]),
    lines[0]!.block,
  );
}
