import type { Mark } from '../decode/index.ts';
import type { OutlineLine } from '../lines/index.ts';

/** A paragraph's beginning, behind the mark that an amendment sets before what it adds. */
const BEGINS = /^(?:\((?:new|added)\)\s*)?["“(]?[\p{Lu}\d]/u;

/** Words that open a paragraph which goes on with the clause before it. */
const GOES_ON =
  /^(?:nothing in this|such|said|however|these|if such|in such|provided|(?:the (?:above|foregoing))|this (?:section|provision|paragraph))\b/i;

/** Items of a list that go on with its opening sentence. */
const SMALL = /^\p{Ll}/u;
/** Shorter lines begin a unit only where its neighbours are short as well. */
const LONG = 20;

const TITLE = /^["“]?\p{Lu}[^.:;?!\t]{1,70}[.:](?=\s+["“(]?[\p{Lu}\d])/u;

/** The line begins a paragraph and is laid out as the label's line is. */
export function startsLike(line: OutlineLine, { line: like, reading }: Mark): boolean {
  if (line.joined || line.wrapped || line.cell || (line.dash && !like.dash) || GOES_ON.test(line.text)) return false;
  if (!line.dash && line.gap < 0.6 && !(line.afterStop && like.gap < 0.6)) return false;
  const own = like.text.slice(reading.end).trimStart();
  if (!BEGINS.test(line.text) && !(SMALL.test(line.text) && SMALL.test(own))) return false;
  if (line.text.length <= LONG && own.length > 2 * LONG) return false;
  if (line.dash) return Math.abs(line.indent - like.indent) < 1;
  // A converter drops the dash and the indentation of an item together with its label.
  if (like.dash) return true;
  const text = like.text.length - own.length;
  return Math.abs(line.indent - like.indent) < 1.5 || Math.abs(line.indent - like.indent - text) < 2;
}

/** Index of the first line that another unit may begin: what stands right behind a label alone on its line is that one's text. */
export function behindText({ line, reading }: Mark): number {
  return line.index + (line.text.slice(reading.end).trim() === '' ? 2 : 1);
}

/** Both open with a title that a mark closes, or both do not. */
export function opensAs(line: OutlineLine, { line: like, reading }: Mark): boolean {
  return TITLE.test(line.text) && TITLE.test(like.text.slice(reading.end).trimStart());
}
