/** Numbers as agreements print them: roman, and English cardinals and ordinals in words, hyphenated and with common misspellings. */

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Roman numeral of 1..3999; the empty string outside that range. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return '';
  let rest = n;
  let roman = '';
  for (const [sign, value] of ROMAN) {
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  }
  return roman;
}

/** Value of a roman numeral in either case, or null; only the standard spelling counts (`IIII` and `VX` do not). */
export function parseRoman(s: string): number | null {
  const upper = s.toUpperCase();
  if (upper === '' || upper.length > 15) return null;
  let at = 0;
  let value = 0;
  for (const [sign, worth] of ROMAN) {
    while (upper.startsWith(sign, at)) {
      value += worth;
      at += sign.length;
    }
  }
  return at === upper.length && toRoman(value) === upper ? value : null;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL_ORDINAL =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const MISSPELT: readonly (readonly [string, number])[] = [
  ['fourty', 40],
  ['fourteeen', 14],
  ['fiveteen', 15],
  ['fivteen', 15],
  ['twelv', 12],
  ['tweleve', 12],
  ['ninty', 90],
  ['ninteen', 19],
  ['eigth', 8],
  ['eightteen', 18],
  ['thrity', 30],
  ['tweny', 20],
  ['twnety', 20],
  ['fity', 50],
  ['seveteen', 17],
  ['fourtheen', 14],
  ['thirthy', 30],
  ['fivety', 50],
  ['sixy', 60],
];

/** Worth of a single word of a cardinal: 0..19, the tens, hundred, thousand, million. */
export const CARDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, 20 + 10 * n] as const),
  ...MISSPELT,
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** Worth of a single ordinal word: first .. nineteenth, the tens, hundredth. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINAL.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [`${word.slice(0, -1)}ieth`, 20 + 10 * n] as const),
  ['twelth', 12],
  ['nineth', 9],
  ['fourtieth', 40],
  ['hundredth', 100],
]);

/** Adds up the worths of a cardinal's words in the order printed; null where they make no English number (`eight-five`). */
export function sumOfCardinal(worths: readonly number[]): number | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const worth of worths) {
    if (worth >= 1000) {
      if (group === 0) return null;
      total += group * worth;
      group = 0;
      last = Number.POSITIVE_INFINITY;
    } else if (worth === 100) {
      if (group === 0 || group > 99) return null;
      group *= 100;
      last = 100;
    } else {
      const fits = last === Number.POSITIVE_INFINITY || last === 100 || (last >= 20 && last < 100 && worth > 0 && worth < 10);
      if (!fits) return null;
      group += worth;
      last = worth;
    }
  }
  return worths.length === 0 ? null : total + group;
}

/** The word with digits read as the letters they are mistaken for (`0ne`, `th1rty`, `f1ve`); itself where it is a number word already. */
function lettersOf(word: string, known: ReadonlyMap<string, number>): string {
  if (known.has(word)) return word;
  const base = word.replace(/0/g, 'o').replace(/5/g, 's').replace(/\|/g, 'l');
  for (const letter of ['i', 'l']) {
    const guess = base.replace(/[1!]/g, letter);
    if (known.has(guess)) return guess;
  }
  return word;
}

function words(s: string): string[] {
  return s
    .toLowerCase()
    .split(/[\s\-‐‑–]+/)
    .filter((word) => word !== '' && word !== 'and');
}

/** Value of a cardinal in words (`one hundred eighty-five`, `SEVENTEEN`, `fourty`), or null. */
export function parseCardinal(s: string): number | null {
  const worths: number[] = [];
  for (const word of words(s)) {
    const worth = CARDINAL_WORDS.get(lettersOf(word, CARDINAL_WORDS));
    if (worth === undefined) return null;
    worths.push(worth);
  }
  return sumOfCardinal(worths);
}

/** Value of an ordinal in words or figures (`first`, `twenty-first`, `23rd`), or null. */
export function parseOrdinal(s: string): number | null {
  const figure = /^(\d{1,4})\s?(?:st|nd|rd|th)$/i.exec(s.trim());
  if (figure) return Number(figure[1]);
  const parts = words(s);
  const tail = parts.pop();
  if (tail === undefined) return null;
  const last = ORDINAL_WORDS.get(lettersOf(tail, ORDINAL_WORDS));
  if (last === undefined) return null;
  const worths: number[] = [];
  for (const word of parts) {
    const worth = CARDINAL_WORDS.get(lettersOf(word, CARDINAL_WORDS));
    if (worth === undefined) return null;
    worths.push(worth);
  }
  return sumOfCardinal([...worths, last]);
}
