import type { OutlineLine } from '../lines.ts';
import { isTableRow } from '../shape.ts';

/** A paragraph that a lost label may have stood before. */
export interface Start {
  readonly line: OutlineLine;
  /** Length of a number that stands alone before the paragraph; 0 where nothing is left of the label. */
  readonly printed: number;
  /** What speaks against it; negative where a title opens it. */
  readonly cost: number;
}

const NOT_AN_ITEM = /^(?:note|example|exception|nota|exemple)s?\b/i;
/** Such a paragraph goes on with the one before. */
const GOES_ON = /^(?:the above|such\b|however|provided|this\b|these\b|otherwise|in addition)/i;
const TITLED = /^["“]?(?<title>\p{Lu}[\p{L}\s&,()/’'–—-]{2,90}):(?=\s|$)/u;
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/i;

/** The paragraph that a line begins, or null. */
export function startOf(line: OutlineLine): Start | null {
  const begins =
    (line.gap >= 0.6 || line.pageTop) &&
    line.afterStop &&
    !line.joined &&
    !line.wrapped &&
    !line.cell &&
    (line.text.length > 20 || isTitled(line)) &&
    /^["“‘]?\p{Lu}/u.test(line.text) &&
    !NOT_AN_ITEM.test(line.text) &&
    !isTableRow(line.text);
  if (!begins) return null;
  return { line, printed: 0, cost: isTitled(line) ? -1 : GOES_ON.test(line.text) ? 1 : 0 };
}

/** `Work Shifts: The chief ...`: a title in capitals or capitalised words before a colon. */
export function isTitled({ text }: Pick<OutlineLine, 'text'>): boolean {
  const title = TITLED.exec(text)?.groups?.title;
  if (!title || NOT_AN_ITEM.test(title)) return false;
  const words = title.split(/[\s/–—-]+/).filter((word) => /\p{L}/u.test(word));
  return words.length <= 12 && words.every((word) => /^[("“]?\p{Lu}/u.test(word) || SMALL.test(word));
}

/** The `count` likeliest of them, in order; those that come first are given up first. */
export function likeliest(starts: readonly Start[], count: number): Start[] {
  const ranked = starts.map((start, i) => ({ start, i })).sort((a, b) => a.start.cost - b.start.cost || b.i - a.i);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.i - b.i)
    .map(({ start }) => start);
}
