import type { DraftLine } from '../text/draft-line.ts';

const WORD = /\p{L}+(?:[-‐]\p{L}+)*/gu;
/** First halves of compounds that are written with a hyphen. */
const COMPOUND =
  /^(?:full|part|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|self|non|ex|mid|well|long|short|high|low|on|off|in-service|year|day|week|month|hour|cost|fact|good|best|third|first|second|re-|multi|all|cross|co|job|pre|post|work|time|out)$/i;

/** How often the document itself writes each word, with and without hyphens. */
export type Lexicon = ReadonlyMap<string, number>;

/** Counts words; the halves at line ends and beginnings of `except` are not words. */
export function lexiconOf(lines: readonly DraftLine[]): Lexicon {
  const words = new Map<string, number>();
  for (const { text } of lines) {
    for (const word of text.match(WORD) ?? []) {
      const key = word.toLowerCase().replace(/‐/g, '-');
      words.set(key, (words.get(key) ?? 0) + 1);
    }
  }
  return words;
}

/** True where the hyphen between two halves belongs to the word (`full-time`), by the document's own spelling first. */
export function keepsHyphen(first: string, second: string, lexicon: Lexicon): boolean {
  const [left, right] = [first.toLowerCase(), second.toLowerCase()];
  const solid = lexicon.get(left + right) ?? 0;
  const hyphened = lexicon.get(`${left}-${right}`) ?? 0;
  if (solid !== hyphened) return hyphened > solid;
  if (COMPOUND.test(left)) return (lexicon.get(right) ?? 0) > 0;
  return (lexicon.get(left) ?? 0) > 1 && (lexicon.get(right) ?? 0) > 1;
}
