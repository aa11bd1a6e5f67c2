import { asDigits, asRoman } from './misreads.ts';
import { parseOrdinal, parseCardinal, parseRoman } from './numerals.ts';
import type { Reading } from './reading.ts';

/** Words that introduce a numbered unit, with the style they share and their rank: a lower rank stands above a higher one. */
const KEYWORDS: readonly { words: readonly string[]; style: string; rank: number }[] = [
  { words: ['TITLE', 'TÍTULO', 'TITRE'], style: 'title', rank: 0 },
  { words: ['PART', 'PARTE', 'PARTIE'], style: 'part', rank: 1 },
  { words: ['CHAPTER', 'CAPÍTULO', 'CAPITULO', 'CHAPITRE'], style: 'chapter', rank: 2 },
  { words: ['ARTICLE', 'ARTÍCULO', 'ARTICULO', 'ART'], style: 'article', rank: 3 },
  { words: ['RULE'], style: 'rule', rank: 3 },
  { words: ['SECTION', 'SECCIÓN', 'SECCION', 'SEC'], style: 'section', rank: 4 },
  { words: ['SUBSECTION', 'SUB-SECTION'], style: 'subsection', rank: 5 },
  { words: ['PARAGRAPH'], style: 'paragraph', rank: 6 },
  { words: ['STEP'], style: 'step', rank: 7 },
  { words: ['LEVEL'], style: 'level', rank: 7 },
];

const RANKS = new Map(KEYWORDS.map(({ style, rank }) => [style, rank]));

/** Letters of a keyword may stand apart (`S e c t i o n`, `AR TICLE`). */
const spaced = (word: string): string => [...word].join('[ \\u00a0]?');
const WORDS = KEYWORDS.flatMap(({ words, style }) => words.map((word) => ({ word, style })));
const KEYWORD = new RegExp(`^(?:${WORDS.map(({ word }) => `(${spaced(word)})`).join('|')}|(§{1,2}))(?=[^\\p{L}]|[IVXL1l]+\\b|\\d)(?<gap>[.:#№\\s\\u00a0–—-]*)`, 'iu');
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const WORD = `premi[eè]re?|primero|(?:twenty|thirty|forty|fifty|sixty)(?:[\\s-]*(?:${UNITS}))?|${UNITS}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth`;
const NUMBER = new RegExp(
  `^(?:(?<words>(?:${WORD})(?!\\p{L}))|(?<compound>(?:\\d{1,3}|[A-Z]|[IVXL]{1,6})(?:(?:[.\\-–]|\\s?\\.\\s?(?=\\d))(?:\\d{1,3}|[A-Z](?!\\p{L})))+)|(?<arabic>(?=[OlISB|]{0,2}\\d)[0-9OlISB|]{1,3}(?![IVXLivxl]))(?<suffix>-?[A-Za-z](?!\\p{L}))?|(?<roman>[IVXLC1|ΙY!]{1,8}(?!\\p{Ll}))(?<romanSuffix>-[A-Z])?|(?<letter>[A-Z](?!\\p{L})))(?<close>\\s?(?:\\.{1,2}(?!\\d)|[):–—,-]|\\s[-–—])*)(?=$|[\\s\\p{L}"“‘(*_\\t])`,
  'iu',
);

/** Rank of a keyword style: PART 1 stands above ARTICLE 3 above SECTION 4; 9 for what is no keyword. */
export function rankOf(style: string): number {
  return RANKS.get(style) ?? 9;
}

/** Readings of a line that begins with ARTICLE, SECTION, §, Artículo ... and a number, at offset `at`. */
export function keywordReadings(line: string, at: number): Reading[] {
  const rest = line.slice(at, at + 80);
  const keyword = KEYWORD.exec(rest);
  if (!keyword) return [];
  const style = keyword[WORDS.length + 1] ? 'section' : WORDS[keyword.findIndex((group, i) => i > 0 && i <= WORDS.length && group !== undefined) - 1]!.style;
  const number = NUMBER.exec(rest.slice(keyword[0].length));
  if (!number?.groups) return [];
  const end = at + keyword[0].length + number[0].trimEnd().length;
  const common = { start: at, end, closed: !/^,?$/.test((number.groups.close ?? '').trim()) };
  return numbersOf(number.groups).map((value) => ({
    kind: 'keyword' as const,
    style,
    ...common,
    ...value,
    components: value.components ?? [value.id],
  }));
}

interface NumberValue {
  readonly ordinal: number;
  readonly id: string;
  readonly misread: number;
  readonly components?: readonly string[];
}

function numbersOf(groups: Record<string, string | undefined>): NumberValue[] {
  if (groups.compound) return compoundNumber(groups.compound);
  const found: NumberValue[] = [];
  const suffix = (groups.suffix ?? groups.romanSuffix ?? '').replace('-', '').toUpperCase();
  const printed = groups.arabic ?? groups.roman ?? groups.letter;
  if (printed) {
    const roman = asRoman(printed.length > 1 && /^[ivxlc]+$/.test(printed) ? printed.toUpperCase() : printed);
    const romanValue = roman ? parseRoman(roman.text) : null;
    if (roman && romanValue !== null && /[IVXLCl|1Ι]/i.test(printed) && !/^\d+$/.test(printed)) found.push({ ordinal: romanValue, id: romanValue + suffix, misread: roman.changed });
    const digits = asDigits(printed);
    if (digits && (groups.arabic ?? '').match(/\d/)) found.push({ ordinal: Number(digits.text), id: Number(digits.text) + suffix, misread: digits.changed });
    else if (/^[A-Z]$/.test(printed) && (romanValue === null || !'IVX'.includes(printed))) found.push({ ordinal: printed.charCodeAt(0) - 64, id: printed, misread: 0 });
  }
  if (groups.words) {
    const value = numberWord(groups.words);
    if (value !== null) found.push({ ordinal: value, id: String(value), misread: 0 });
  }
  return found;
}

function numberWord(words: string): number | null {
  if (/^(premi[eè]re?|primero)$/i.test(words)) return 1;
  return parseCardinal(words) ?? parseOrdinal(words);
}

function compoundNumber(printed: string): NumberValue[] {
  const id = printed.replace(/\s/g, '');
  const components = id.split(/[.\-–]/);
  const last = components.at(-1)!;
  const ordinal = /^\d+$/.test(last) ? Number(last) : last.charCodeAt(0) - 64;
  return [{ ordinal, id, misread: printed.length - id.length, components: components.map(canonicalComponent) }];
}

/** Romans and leading zeros as the article's own number is written: VII -> 7, 01 stays apart from 1 in ids but not here. */
function canonicalComponent(component: string): string {
  const roman = component.length > 1 || 'IVX'.includes(component) ? parseRoman(component) : null;
  return roman !== null ? String(roman) : /^\d+$/.test(component) ? String(Number(component)) : component;
}
