import { append } from '../../text/long-lists.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isSentence } from '../lines/shape.ts';
import { isContentsHeading, type LineRange } from './index.ts';

/** Entries of such a list at least. */
const FEWEST = 6;
/** Share of its lines that come again word for word, and of those whose label at least does. */
const WHOLE = 0.3;
const LABELLED = 0.6;
/** Characters of an entry. */
const LONGEST = 110;
/** Lines in a row that are no entry: a page number, the rest of a title. */
const STRANGE = 4;

/**
 * Lists below a contents heading that show neither leaders nor page numbers, articles and sections alike: their lines come again as
 * the headings of the body, which begins where the first of them does.
 */
export function recurringContents(lines: readonly OutlineLine[], shown: readonly LineRange[]): LineRange[] {
  const headings = lines.filter(
    ({ text, index }) => isContentsHeading(text) && !shown.some(({ first, last }) => index >= first && index <= last),
  );
  if (headings.length === 0) return [];
  const last = new Map<string, number>();
  for (const { text, index } of lines) {
    const words = wordsOf(text);
    last.set(labelOf(words), index);
    if (text.length <= LONGEST) last.set(words, index);
  }
  const ranges: LineRange[] = [];
  for (const { index } of headings) if (!ranges.some((range) => index <= range.last)) append(ranges, below(lines, index, last));
  return ranges;
}

function below(lines: readonly OutlineLine[], heading: number, last: ReadonlyMap<string, number>): LineRange[] {
  const listed = new Set<string>();
  let end = heading;
  for (let i = heading + 1; i < lines.length && i - end <= STRANGE; i++) {
    const { text } = lines[i]!;
    const words = wordsOf(text);
    if (isSentence(text) || text.length > LONGEST || listed.has(words)) break;
    listed.add(words);
    if (last.get(words)! > i || (last.get(labelOf(words)) ?? 0) > i) end = i;
  }
  const again = (key: (words: string) => string): number => [...listed].filter((words) => (last.get(key(words)) ?? 0) > end).length;
  const whole = again((words) => words);
  const found = whole >= FEWEST && whole >= listed.size * WHOLE && again(labelOf) >= listed.size * LABELLED;
  return found ? [{ first: heading, last: end }] : [];
}

/** Letters and figures of a line. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** `article 5`, `8.2`; the whole line where it begins with none. */
function labelOf(words: string): string {
  return /^(?:\p{L}{4,} )?\d[\d.]*|^\p{L}{4,} [ivxl]+\b/u.exec(words)?.[0] ?? words;
}
