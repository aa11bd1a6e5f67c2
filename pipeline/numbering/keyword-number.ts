import { letterOrdinal } from './letters.ts';
import { fuzzyWord, misreadIn } from './look-alikes.ts';
import { asDigits, asRoman } from './misreads.ts';
import { parseCardinal, parseOrdinal, parseRoman } from './numerals.ts';

/** One value of the number behind a keyword. */
export interface NumberValue {
  readonly ordinal: number;
  readonly id: string;
  readonly misread: number;
  readonly components: readonly string[];
  /** Where it ends, if before the whole number: `8.` of `8. 125 Plan`. */
  readonly length?: number;
}

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty'];
const OTHERS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** Ordinals of headings in French and Spanish; compounds (`décimo segundo`) add up. */
const FOREIGN: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  ...Object.fromEntries(
    ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'séptim', 'octav', 'noven', 'décim', 'undécim', 'duodécim'].flatMap(
      (stem, i) => [
        [`${stem}o`, i + 1],
        [`${stem}a`, i + 1],
      ],
    ),
  ),
  vigésimo: 20,
  vigésima: 20,
};
const FOREIGN_WORDS = Object.keys(FOREIGN);
/** Number words, each with the pattern that knows it where letters are misread. */
const SPELLED = [...UNITS, ...TENS, ...OTHERS, ...FOREIGN_WORDS].map((word) => ({
  word,
  pattern: new RegExp(`^(?:${fuzzyWord(word)})$`, 'iu'),
}));
const any = (words: readonly string[]): string => words.map(fuzzyWord).join('|');
const WORDS = `(?:${any(TENS)})(?:[\\s-]*(?:${any(UNITS)}))?|${any(OTHERS)}|(?:d[ée]cim|vig[ée]sim)[oa][ ]?(?:${any(FOREIGN_WORDS)})|${any(FOREIGN_WORDS)}|${any(UNITS)}`;
const COMPOUND = '(?:\\d{1,3}|[A-Z]|[IVXL]{1,6})(?:(?:[.\\-–]|\\s?\\.\\s?(?=\\d))(?:\\d{1,3}|[A-Z](?!\\p{L})))+';
const ARABIC = '(?=[OlISB|]{0,2}\\d)[0-9OlISB|]{1,3}(?![IVXLivxl])';
const NUMBER = new RegExp(
  `^(?:(?<words>(?:${WORDS})(?!\\p{L}))|(?<compound>${COMPOUND})|(?<bracketed>(?:[A-Z]|\\d{1,3})\\((?:\\d{1,2}|[a-z])\\))|(?<stroked>[lI|]\\s?\\.?\\s?[a-h](?!\\p{L}))|(?<arabic>${ARABIC})(?:[ºª°]|(?:er|re)(?!\\p{L}))?(?<suffix>-?[A-Za-z](?!\\p{L}))?|(?<roman>[IVXLC1|ΙY!]{1,8}(?!\\p{Ll}))(?<romanSuffix>-[A-Z])?|(?<letter>[A-Z](?!\\p{L})))(?<close>\\s?(?:\\.{1,2}(?!\\d)|[):–—,-]|\\s[-–—])*)(?=$|[\\s\\p{L}"“‘(*_\\t])`,
  'iu',
);

/** The number that a text begins with: its length, whether a mark closes it, and every value it may have; null where there is none. */
export function leadingNumber(text: string): { length: number; closed: boolean; values: NumberValue[] } | null {
  const match = NUMBER.exec(text);
  if (!match?.groups) return null;
  return { length: match[0].trimEnd().length, closed: !/^,?$/.test((match.groups.close ?? '').trim()), values: valuesOf(match.groups) };
}

/** The same behind a keyword whose letters stand apart: those of its number do too (`I I I`, `1 2`). */
export function spacedNumber(text: string): ReturnType<typeof leadingNumber> {
  const apart = /^(?:[IVXLC](?:[ \u00a0][IVXLC])+|\d(?:[ \u00a0]\d)+)(?=\s{2}|\s*[.:–—-]|\s*$)/.exec(text)?.[0] ?? '';
  const joined = apart.replace(/[ \u00a0]/g, '');
  const number = leadingNumber(joined + text.slice(apart.length));
  return number && { ...number, length: number.length + apart.length - joined.length };
}

function valuesOf(groups: Record<string, string | undefined>): NumberValue[] {
  if (groups.compound) {
    const parted = /^(\d{1,3})\s?\.\s\d/.exec(groups.compound);
    const first = parted
      ? [
          {
            ordinal: Number(parted[1]),
            id: String(Number(parted[1])),
            misread: 0,
            components: [String(Number(parted[1]))],
            length: parted[0].length - 2,
          },
        ]
      : [];
    return [...first, ...letteredValues(groups.compound), compoundValue(groups.compound)];
  }
  if (groups.words) return wordValue(groups.words);
  if (groups.bracketed) return [bracketedValue(groups.bracketed)];
  if (groups.stroked) return [strokedValue(groups.stroked)];
  const printed = groups.arabic ?? groups.roman ?? groups.letter;
  if (!printed) return [];
  const suffix = (groups.suffix ?? groups.romanSuffix ?? '').replace('-', '').toUpperCase();
  const found: NumberValue[] = /^\d+[A-Z]$/i.test(printed) ? letteredValues(printed) : [];
  const value = (ordinal: number, id: string, misread: number): void => void found.push({ ordinal, id, misread, components: [id] });
  const roman = asRoman(printed.length > 1 && /^[ivxlc]+$/.test(printed) ? printed.toUpperCase() : printed);
  const romanValue = roman ? parseRoman(roman.text) : null;
  if (roman && romanValue !== null && !/^(?:[02-9]|1$|1[02-9])/.test(printed)) value(romanValue, romanValue + suffix, roman.changed);
  const digits = groups.arabic ? asDigits(printed) : null;
  if (digits) value(Number(digits.text), Number(digits.text) + suffix, digits.changed);
  else if (/^[A-Z]$/.test(printed)) value(printed.charCodeAt(0) - 64, printed, romanValue !== null && 'IVX'.includes(printed) ? SELDOM : 0);
  // The bar behind `Section H` is an I.
  else if (printed === '|') value(9, 'I', (roman?.changed ?? 1) + SELDOM);
  if (printed === 'J') value(1, '1', 1);
  return found;
}

/** I, V and X behind a keyword are seldom letters, where other letters are not before them. */
const SELDOM = 0.05;

/** `18b`, `5-A`, `XVIII-A`: a number with a letter behind it, put between that number and the next. */
function letteredValues(printed: string): NumberValue[] {
  const [, number, letter] = /^(\d{1,3}|[IVXLC]{1,7})[-–]?([A-Z])$/i.exec(printed) ?? [];
  const ordinal = number === undefined ? null : /^\d/.test(number) ? Number(number) : parseRoman(number.toUpperCase());
  if (ordinal === null || letter === undefined || (!/[-–]/.test(printed) && !/^\d/.test(printed))) return [];
  const id = `${ordinal}${letter.toUpperCase()}`;
  return [{ ordinal, id, misread: 0, components: [id] }];
}

/** `D(1)`, `4(b)`: one of several sections in the place of one. */
function bracketedValue(printed: string): NumberValue {
  const [, head, part] = /^(.+)\((.+)\)$/.exec(printed)!;
  const ordinal = /^\d/.test(head!) ? Number(head) : letterOrdinal(head!)!;
  const place = /^\d/.test(part!) ? Number(part) : letterOrdinal(part!)!;
  return { ordinal: ordinal + place / 100, id: printed, misread: 0, components: [printed] };
}

/** `La`, `|.b`: 1.a and 1.b, of several sections in the place of the first, with the stroke of their number misread. */
function strokedValue(printed: string): NumberValue {
  const id = printed.replace(/\s/g, '');
  return { ordinal: 1 + letterOrdinal(id.at(-1)!)! / 100, id, misread: 1, components: [id] };
}

/** `TWENTY ONE`, `5EVENTEEN`: the words meant, and their number. */
function wordValue(printed: string): NumberValue[] {
  // Letters that stand apart (`F I V E`) are one word.
  const whole = knownWord(printed);
  const meant = whole ? [whole] : printed.split(/[\s-]+/).map((part) => knownWord(part) ?? part);
  const words = meant.join(' ');
  const number = foreignOrdinal(meant) ?? parseCardinal(words) ?? parseOrdinal(words);
  if (number === null) return [];
  return [
    { ordinal: number, id: String(number), misread: misreadIn(printed.replace(/-/g, ' '), meant.join('')), components: [String(number)] },
  ];
}

function knownWord(printed: string): string | undefined {
  return SPELLED.find(({ pattern }) => pattern.test(printed))?.word;
}

function foreignOrdinal(words: readonly string[]): number | null {
  const worths = words.map((word) => FOREIGN[word]);
  return worths.every((worth) => worth !== undefined) ? worths.reduce((sum, worth) => sum + worth, 0) : null;
}

function compoundValue(printed: string): NumberValue {
  const id = printed.replace(/\s/g, '');
  // `CHAPITRE 5-0.00` heads 5-1.00, 5-2.00.
  const chapter = /^(\d{1,2})-0\.00$/.exec(id)?.[1];
  if (chapter) return { ordinal: Number(chapter), id, misread: 0, components: [chapter] };
  const components = id.split(/[.\-–]/);
  const last = components.at(-1)!;
  const ordinal = /^\d+$/.test(last) ? Number(last) : last.charCodeAt(0) - 64;
  return { ordinal, id, misread: printed.length - id.length, components: components.map(canonical) };
}

/** Romans in arabic and leading zeros away, as the numbers of units above are compared. */
function canonical(component: string): string {
  const roman = component.length > 1 || 'IVX'.includes(component) ? parseRoman(component) : null;
  return roman !== null ? String(roman) : /^\d+$/.test(component) ? String(Number(component)) : component;
}
