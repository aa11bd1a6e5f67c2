import { leadingNumber, spacedNumber } from './keyword-number.ts';
import { fuzzyWord, misreadIn } from './look-alikes.ts';
import type { Reading } from './reading.ts';

/** Words that introduce a numbered unit, with the style they share and their rank: a lower rank stands above a higher one. */
const KEYWORDS: readonly { words: readonly string[]; style: string; rank: number }[] = [
  { words: ['TITLE', 'TÍTULO', 'TITRE'], style: 'title', rank: 0 },
  { words: ['PART', 'PARTE', 'PARTIE'], style: 'part', rank: 1 },
  { words: ['CHAPTER', 'CAPÍTULO', 'CHAPITRE'], style: 'chapter', rank: 2 },
  { words: ['DIVISION', 'DIVISIÓN'], style: 'division', rank: 2 },
  { words: ['ARTICLE', 'ARTÍCULO', 'ART'], style: 'article', rank: 3 },
  { words: ['CLÁUSULA'], style: 'clause', rank: 3 },
  { words: ['RULE'], style: 'rule', rank: 3 },
  { words: ['SECTION', 'SECCIÓN', 'SEC'], style: 'section', rank: 4 },
  { words: ['SUBSECTION', 'SUB-SECTION'], style: 'subsection', rank: 5 },
  { words: ['SUBDIVISION', 'SUBD'], style: 'subdivision', rank: 5 },
  { words: ['PARAGRAPH'], style: 'paragraph', rank: 6 },
  { words: ['STEP'], style: 'step', rank: 7 },
  { words: ['LEVEL'], style: 'level', rank: 7 },
];

const RANKS = new Map(KEYWORDS.map(({ style, rank }) => [style, rank]));
const WORDS = KEYWORDS.flatMap(({ words, style }) => words.map((word) => ({ word, style })));
const KEYWORD = new RegExp(
  `^(?:${WORDS.map(({ word }) => `(${fuzzyWord(word)})`).join('|')}|(§{1,2}))(?=[^\\p{L}]|[IVXL1l]+\\b|\\d)(?<gap>[.:#№\\s\\u00a0–—-]*)`,
  'iu',
);
const LETTER_SPACED = /^(?:\p{L}[ \u00a0]){3}/u;
/** A misread letter of a keyword tells less against it than one of a number: the word is known. */
const KNOWN = 0.4;

/** Rank of a keyword style: PART 1 stands above ARTICLE 3 above SECTION 4; 9 for what is no keyword. */
export function rankOf(style: string): number {
  return RANKS.get(style.replace(/\.$/, '')) ?? 9;
}

/** Characters that the keyword of a label takes, with the blanks behind it; 0 where it begins with none. */
export function keywordLength(label: string): number {
  return KEYWORD.exec(label)?.[0].length ?? 0;
}

/** Readings of a line that begins with ARTICLE, SECTION, §, Artículo ... and a number, at offset `at`. */
export function keywordReadings(line: string, at: number): Reading[] {
  const rest = line.slice(at, at + 80);
  const match = KEYWORD.exec(rest);
  if (!match) return [];
  const index = match.findIndex((group, i) => i > 0 && i <= WORDS.length && group !== undefined) - 1;
  const keyword = WORDS[index];
  const behind = rest.slice(match[0].length);
  const number = LETTER_SPACED.test(rest) ? spacedNumber(behind) : leadingNumber(behind);
  if (!number) return [];
  const misread = keyword ? misreadIn(match[index + 1]!, keyword.word) * KNOWN : 0;
  // Articles are numbered: the bar behind the word is a one, or the roman of one.
  const values =
    keyword && rankOf(keyword.style) < 4 ? number.values.filter(({ id, misread }) => id !== 'I' || misread < 1) : number.values;
  return values.map(({ length, ...value }) => ({
    kind: 'keyword' as const,
    style: keyword?.style ?? 'section',
    start: at,
    end: at + match[0].length + (length ?? number.length),
    closed: number.closed,
    ...value,
    misread: value.misread + misread,
  }));
}
