import type { CleanText } from '../../model.ts';
import { isSentence } from '../lines/shape.ts';
import { isAmount } from './rows/figure.ts';

/** Lines above a table that are searched for its caption. */
const REACH = 4;
const YEARS = /\b(?:19|20)\d\d\b|\bFY\s?\d\d/i;

/** Title lines directly above a table, joined by a blank: at most two, the nearest last. Null where prose or another table stands there. */
export function captionOf(record: CleanText, firstLine: number, taken: (index: number) => boolean): string | null {
  const titles: string[] = [];
  let page = record.lines[firstLine]!.page;
  for (let index = firstLine - 1; index >= Math.max(0, firstLine - REACH) && titles.length < 3; index--) {
    const line = record.lines[index]!;
    const text = record.text.slice(line.start, line.end).replace(/\s+/g, ' ').trim();
    if (text === '' || /^note\b/i.test(text)) continue;
    if (taken(index) || line.page !== page || !isTitleLine(text)) break;
    titles.unshift(text);
    page = line.page;
    if (YEARS.test(text) && /schedule|salar|wage|scale/i.test(text)) break;
  }
  return titles.length > 0 ? titles.join(' ') : null;
}

function isTitleLine(text: string): boolean {
  if (text.length > 120 || isSentence(text)) return false;
  if (
    text
      .split(' ')
      .some((word, i, words) => isAmount(word) && !/^(?:=|base|minimum)$/i.test(words[i - 1] ?? '') && !/%/.test(word) && word.length > 4)
  )
    return false;
  if (/^\p{Ll}/u.test(text) && !YEARS.test(text)) return false;
  return /\p{L}|\d{4}/u.test(text) && !/[,;]$|\p{Ll}\.$/u.test(text);
}
