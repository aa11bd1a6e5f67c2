import type { OutlineLine } from '../lines/index.ts';
import { isCapitals, isSentence, isTableRow, isTitle } from '../lines/shape.ts';

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

/** The end of a paragraph. */
export const STOPS = /[.;!?]["”’)]?\s*$/;
const LONGEST_TITLE = 70;
/** Lines of a title in capitals behind its first. */
const MOST_LINES = 4;

/** The paragraph that a line begins, or null; `apart` where the line before is known to be a whole one. */
export function startOf(line: OutlineLine, before: string, apart: boolean): Start | null {
  const begins =
    (apart || ((line.gap >= 0.6 || line.pageTop) && !line.joined && !line.wrapped)) &&
    line.afterStop &&
    !line.cell &&
    (line.text.length > 20 || isTitled(line)) &&
    /^["“‘]?\p{Lu}/u.test(line.text) &&
    !NOT_AN_ITEM.test(line.text) &&
    !isTableRow(line.text);
  if (!begins) return null;
  return { line, printed: 0, cost: isTitled(line) ? -1 : GOES_ON.test(line.text) || !STOPS.test(before) ? 1 : 0 };
}

/** A title that stands alone on its line, or on a few, over text: sections of some documents have such ones behind their letters. */
export function isTitleAlone(lines: readonly OutlineLine[], i: number, capitals = false): boolean {
  const line = lines[i]!;
  const apart = (line.gap >= 0.6 || line.pageTop) && line.afterStop && !line.joined && !line.wrapped && !line.cell;
  return apart && isTitleOver(lines, i, line.text, capitals);
}

/** The same for what stands behind a label on line `i`. */
export function isTitleOver(lines: readonly OutlineLine[], i: number, text: string, capitals = false): boolean {
  let last = i;
  if (capitals) while (last < i + MOST_LINES && goesOn(lines[last + 1])) last++;
  const next = lines[last + 1];
  if (
    !next ||
    next.joined ||
    text.length > LONGEST_TITLE ||
    !isTitle(text) ||
    isCapitals(text) !== capitals ||
    (last > i ? /[.:;]\s*$/ : /[.:;,]\s*$/).test(text) ||
    /\d{4}|^\W*\d/.test(text)
  )
    return false;
  if (next.gap >= 0.6 || isSentence(next.text) || /^\W?(?:\d{1,2}|[A-Za-z])[.)]\s/.test(next.text)) return true;
  // A second line of it, a paragraph of one line, or one that goes on.
  const behind = lines[last + 2];
  return behind === undefined || behind.gap >= 0.6 || behind.joined;
}

/** Another line of a title in capitals. */
function goesOn(line: OutlineLine | undefined): boolean {
  return line !== undefined && line.gap < 0.6 && !line.joined && isCapitals(line.text) && !/^\W?(?:\d{1,2}|[A-Za-z])[.)]\s/.test(line.text);
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
