import { isBlankUnit } from '../../text/blank.ts';

/** Shapes of a stretch of text that headings, sentences and table rows show. */

const SMALL = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  'de',
  'la',
  'del',
  'y',
  'et',
  'des',
  'les',
  'du',
  'en',
]);

/** Capitals only (three letters or more). */
export function isCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 0xc0) {
      const letter = text[i]!;
      if (letter !== letter.toLowerCase()) upper++;
      else if (letter !== letter.toUpperCase()) lower++;
    }
  }
  return upper + lower >= 3 && lower <= (upper + lower) * 0.12;
}

/** Characters and words of a title on one line, and of one that is wrapped. */
const LINE = { characters: 110, words: 14 };
const WRAPPED = { characters: 200, words: 22 };

/** Short, without a sentence's end, its words capitalised but for small ones: looks like a title. */
export function isTitle(text: string, most: typeof LINE = LINE): boolean {
  const trimmed = text.trim().replace(/[.:;–—-]+$/, '');
  if (trimmed.length < 3 || trimmed.length > most.characters || /[.;?!]\s/.test(trimmed) || !/^[\p{Lu}\d"“'‘(]/u.test(trimmed))
    return false;
  if (isCapitals(trimmed)) return true;
  // `Non-bargaining` is capitalised.
  const words = trimmed.split(/[\s/–—]+|-(?!\p{Ll})/u).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > most.words) return false;
  const small = words.filter((word) => !/^["“'‘(]{0,2}[\p{Lu}\d]/u.test(word));
  return small.every((word) => SMALL.has(word.replace(/[^\p{L}]/gu, '').toLowerCase()));
}

/** The same for a title that takes more than one line. */
export function isWrappedTitle(text: string): boolean {
  return isTitle(text, WRAPPED);
}

/** Reads as running prose: long, or lower case words with a sentence's end or a modal verb. Asked of every line many times over. */
export function isSentence(text: string): boolean {
  let words = 0;
  let lower = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const blank = isBlankUnit(text.charCodeAt(i));
    if (!blank && !inside) {
      words++;
      if (isSmallLetter(text, i)) lower++;
    }
    inside = !blank;
  }
  if (words < 6 || lower < words * 0.4) return false;
  return words >= 9 || /[.;:]["”’)]?\s*$/.test(text) || /\b(shall|will|may|must|is|are)\b/.test(text);
}

function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.slice(at, at + 2));
}

/** A row of a table: columns parted by tabs or wide blanks, most of them figures or short. */
export function isTableRow(text: string): boolean {
  const cells = text
    .trim()
    .split(/\t+|\s{3,}/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  if (cells.length < 2) return /^[\d\s$.,%()/-]+$/.test(text) && (text.match(/\d[\d,.]*/g) ?? []).length >= 3;
  const figures = cells.filter((cell) => /^[$(]?\d[\d,.]*[%)]?$|^[-–—]+$/.test(cell)).length;
  return (figures >= 2 && figures >= cells.length * 0.5) || (cells.length >= 4 && cells.every((cell) => cell.length < 30));
}

/** A line to sign or fill in: rules of underscores, Date:, By:, /s/. */
export function isBlankToFill(text: string): boolean {
  return /_{4,}|\.{12,}\s*$/.test(text) && text.replace(/[_\s.]/g, '').length < 60;
}
