import type { Line } from '../../../model.ts';
import { leadingLabels } from './bare-labels.ts';

/** A line that may begin the text of a label, with what speaks against it (negative: for it). */
export interface Paragraph {
  readonly line: number;
  readonly cost: number;
}

const ENDS = /[.:;!?][)"'”’]*\s*$/;
const RUN_IN_CAPITALS = /^\p{Lu}[\p{Lu}\s&,()/’'—–-]{5,70}:/u;
const RUN_IN = /^\p{Lu}[\p{L}\s&,()/’'—–-]{2,50}:\s+\p{Lu}/u;
/** A line that ends before this share of the width ends a paragraph. */
const SHORT = 0.6;
/** A paragraph has words; rows of figures have none. */
const WORDS = /\p{L}{2}.*\s\p{L}{2}/u;
/** Such a paragraph goes on with the one before. */
const GOES_ON =
  /^(?:The above|Such\b|However|Provided|This\b|These\b|Those\b|Otherwise|Further|In other words|If such|Any such|Said\b|Where such|When such)/;

/**
 * Paragraphs of lines from..to of a page. `before` is the last text of the page before; `kind` is how the labels are: sections begin
 * with titles and hold several paragraphs, items of a list stand line under line.
 */
export function paragraphsOf(
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  before: string,
  kind: 'section' | 'item',
  furniture: (text: string) => boolean,
): Paragraph[] {
  const found: Paragraph[] = [];
  const width = lines.slice(from, to).reduce((most, { text }) => Math.max(most, text.trim().length), 0);
  let [last, gap] = [before, from > 0 || before !== '' ? 1 : 0];
  for (let i = from; i < to; i++) {
    const text = lines[i]!.text.trim();
    if (text === '') {
      gap += 1;
      continue;
    }
    if (furniture(text)) continue;
    const cost = costOf(text, kind === 'item' && last.length < width * SHORT ? '' : last, gap, kind);
    if (cost !== null) found.push({ line: i, cost });
    [last, gap] = [text, 0];
  }
  return found;
}

function costOf(text: string, last: string, gap: number, kind: 'section' | 'item'): number | null {
  if (leadingLabels(text).length > 0 || !WORDS.test(text)) return null;
  const capital = /^["“‘'(]?[\p{Lu}\d]/u.test(text);
  const ended = last === '' || ENDS.test(last) || !/\p{Ll}/u.test(last);
  let cost = 0;
  if (!capital) {
    if (kind === 'section' || !/[;:]\s*$/.test(last)) return null;
    cost = 0.5;
  } else if (!ended) {
    if (gap === 0) return null;
    cost = 2.5;
  } else if (gap === 0) cost = 1.5;
  if (last.endsWith(':')) cost += kind === 'section' ? 1.2 : 0;
  if (GOES_ON.test(text)) cost += 0.8;
  if (kind === 'section' && RUN_IN_CAPITALS.test(text)) cost -= 2;
  else if (kind === 'section' && RUN_IN.test(text)) cost -= 0.8;
  return cost;
}
