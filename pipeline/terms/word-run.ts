import { CARDINAL_WORDS, ORDINAL_WORDS, parseCardinal, sumOfCardinal } from '../numbering/numerals.ts';

/** A number in words; NaN where the words make none (`eight-five`). */
export interface WordRun {
  readonly end: number;
  readonly value: number;
  /** `1/2` of `one-half`, `7 1/4` of `seven and one-quarter`; null for whole numbers and decimals. */
  readonly fraction: string | null;
}

const WORD = /[A-Za-z]+/y;
const JOINT = /\s{0,3}[-‐‑–]\s{0,3}|\s{1,4}(?:and\s{1,4})?/y;
/** The longest number in words that is read; bounds the work on hostile input. */
const MOST_WORDS = 12;

/** The longest run of number words from `start`: `one hundred eighty-five`, `seven and one-quarter`, `five point five`. */
export function wordRun(text: string, start: number): WordRun | null {
  const worths: number[] = [];
  let end = start;
  let at = start;
  let bad = false;
  for (;;) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    const worth = word === undefined ? undefined : CARDINAL_WORDS.get(word.toLowerCase());
    const joint = text.slice(end, at);
    if (word === undefined || worth === undefined || worths.length === MOST_WORDS) break;
    const fits = sumOfCardinal([...worths, worth]) !== null;
    if (worths.length > 0 && !fits && !/[-‐‑–]/.test(joint)) break;
    if (/and/i.test(joint) && worths.at(-1)! < 100) break;
    if (!fits) bad = true;
    worths.push(worth);
    end = at + word.length;
    JOINT.lastIndex = end;
    const next = JOINT.exec(text);
    if (!next) break;
    at = end + next[0].length;
  }
  if (worths.length === 0) return null;
  const whole = bad ? Number.NaN : sumOfCardinal(worths)!;
  return fractionOfWords(text, end, whole, worths.length) ?? { end, value: whole, fraction: null };
}

const DENOMINATOR: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINAL_WORDS]
    .filter(([, n]) => n >= 3)
    .flatMap(
      ([word, n]) =>
        [
          [word, n],
          [`${word}s`, n],
        ] as const,
    ),
]);
/** Denominators that may stand after a blank (`one third`, `six tenths`); others need the hyphen, for `one tenth grade class` is no fraction. */
const LOOSE = /^(?:half|halves|thirds?|quarters?|fourths?|.*ths)$/;
const DENOMINATOR_BEHIND = /(\s{0,2}[-‐‑–]\s{0,2}|\s{1,3}(?:one[-\s])?)([a-z]{4,13})(?![a-z])/iy;
const NUMERATOR_BEHIND =
  /(?:\s{1,3}|\s{0,2}[-‐‑–]\s{0,2})and(?:\s{1,3}|[-‐‑–]\s{0,2})(?:an?\s{1,3})?((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s][a-z]{3,5}|[a-z]{3,9})(?![a-z])/iy;

/** Goes on from a cardinal in words to a fraction: `one-half`, `two-thirds`, `seven and one-quarter`, `two and sixty-seven one-hundredths`, `five point five`. */
function fractionOfWords(text: string, end: number, value: number, words: number): WordRun | null {
  const point = /^[\s-]{1,3}point((?:[\s-]{1,3}[a-z]{3,7}(?![a-z]))+)/i.exec(text.slice(end, end + 40));
  const digits = point ? decimalsOf(point[1]!) : null;
  if (point && digits)
    return { end: end + point[0].length - point[1]!.length + digits.length, value: Number(`${value}.${digits.digits}`), fraction: null };
  const plain = denominatorAt(text, end);
  if (plain && words <= 2 && value > 0 && value <= plain.value)
    return { end: plain.end, value: value / plain.value, fraction: `${value}/${plain.value}` };
  NUMERATOR_BEHIND.lastIndex = end;
  const and = NUMERATOR_BEHIND.exec(text);
  if (!and) return null;
  if (/^half$/i.test(and[1]!)) return { end: end + and[0].length, value: value + 0.5, fraction: `${value} 1/2` };
  const top = parseCardinal(and[1]!);
  const bottom = top === null ? null : denominatorAt(text, end + and[0].length);
  return bottom && top !== null && top < bottom.value
    ? { end: bottom.end, value: value + top / bottom.value, fraction: `${value} ${top}/${bottom.value}` }
    : null;
}

function denominatorAt(text: string, at: number): { end: number; value: number } | null {
  DENOMINATOR_BEHIND.lastIndex = at;
  const match = DENOMINATOR_BEHIND.exec(text);
  const word = match?.[2]?.toLowerCase() ?? '';
  const value = DENOMINATOR.get(word);
  if (!match || value === undefined) return null;
  const hyphen = /[-‐‑–]/.test(match[1]!);
  if (!hyphen && !LOOSE.test(word)) return null;
  if (
    !hyphen &&
    /^\s{1,3}(?:grade|year|day|step|level|person|party|week|class)/i.test(text.slice(at + match[0].length, at + match[0].length + 9))
  )
    return null;
  return { end: at + match[0].length, value };
}

function decimalsOf(words: string): { digits: string; length: number } | null {
  let digits = '';
  let length = 0;
  for (const match of words.matchAll(/[\s-]{1,3}([a-z]+)/gi)) {
    const worth = CARDINAL_WORDS.get(match[1]!.toLowerCase());
    if (worth === undefined || worth > 99) break;
    const tens = Number(digits.slice(-2));
    // `point ninety-five`: the unit fills the zero of the tens.
    digits = worth < 10 && tens >= 20 && tens % 10 === 0 ? `${digits.slice(0, -1)}${worth}` : digits + worth;
    length = match.index + match[0].length;
  }
  return digits === '' ? null : { digits, length };
}
