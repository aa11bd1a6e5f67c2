import type { CleanText, TextLine } from '../../../model.ts';
import { isBlankUnit } from '../../../text/blank.ts';
import type { Extent } from '../region.ts';

/** A stretch of a line with its horizontal place; offsets into the text of record. */
export interface Word extends Extent {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A gap of this many font sizes parts columns. */
const WIDE = 1.1;

/** Words of a line; none where the line's places are unknown on a page that has places (turned text). */
export function wordsOf(record: CleanText, line: TextLine): Word[] {
  const text = record.text.slice(line.start, line.end);
  const place = placer(line);
  if (!place) return [];
  const words: Word[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !isBlankUnit(text.charCodeAt(to))) to++;
    if (to > from) {
      const [start, end] = [line.start + from, line.start + to];
      words.push({ text: text.slice(from, to), start, end, x0: place(start, false), x1: place(end, true) });
    }
    from = to + 1;
  }
  return words;
}

/** Gives the horizontal place of an offset; `after` asks for the right edge of the character before it. Offsets have to ascend. */
function placer(line: TextLine): ((offset: number, after: boolean) => number) | null {
  const { box, chunks } = line;
  if (!box) return (offset) => line.indent + offset - line.start;
  if (!chunks) {
    const width = (box[2] - box[0]) / Math.max(1, line.end - line.start);
    return (offset) => box[0] + (offset - line.start) * width;
  }
  if (chunks.length === 0) return null;
  let next = 0;
  return (offset, after) => {
    const at = after ? offset - 1 : offset;
    while (next < chunks.length - 1 && chunks[next]!.end <= at) next++;
    const chunk = chunks[next]!;
    const share = (offset - chunk.start) / Math.max(1, chunk.end - chunk.start);
    return chunk.x0 + Math.min(1, Math.max(0, share)) * (chunk.x1 - chunk.x0);
  };
}

/** Whether a wide blank parts two neighbours of a line. */
export function partedWidely(line: TextLine, left: Word, right: Word): boolean {
  if (right.start - left.end >= 2) return true;
  return line.box !== null && right.x0 - left.x1 > WIDE * (line.size || 10);
}

/** Joins neighbours to one stretch, as it stands in the text. */
export function joinWords(record: CleanText, words: readonly Word[]): Word {
  const first = words[0]!;
  const last = words.at(-1)!;
  return { text: record.text.slice(first.start, last.end), start: first.start, end: last.end, x0: first.x0, x1: last.x1 };
}
