import type { Citation } from '../citation.ts';

/** `item numbers 1 through 3`, `under numbers 2-6`, `see #1`: a bare number is a citation only behind such words. */
const NUMBERS =
  /(?<=\b(?:under|see|per|items?|(?:identified|described|listed|stated|defined|forth)\s{1,3}in)\s{1,3})(?:numbers?\s{1,3}|nos?\.\s{0,3}|#\s?)(\d{1,2})(?:\s?(?:[-–,]|\b(?:through|thru|to|and|or)\b)\s{0,3}#?(\d{1,2}))?(?![\d%]|[.,:/-]\d|\s{1,3}of\b)/gi;

/** Citations of numbered items of a list by their number alone; of a range its ends. */
export function numberCitations(text: string): Citation[] {
  return [...text.matchAll(NUMBERS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'internal',
    units: [match[1], match[2]].filter((id) => id !== undefined).map((id) => [{ keyword: 'number', id }]),
    external: [],
    weak: false,
  }));
}
