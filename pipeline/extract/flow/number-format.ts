/** Ways to show a number that word processors and browsers share. */
export type NumberFormat =
  | 'decimal'
  | 'decimal-zero'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'ordinal'
  | 'cardinal-text'
  | 'ordinal-text'
  | 'symbols'
  | 'none';

/** How letters go on after z: aa, bb, cc (word processors) or aa, ab, ac (browsers). */
type Letters = 'repeated' | 'counted';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const SYMBOLS = ['*', '†', '‡', '§'];

/** A list number as it is shown. Numbers that a format cannot show (letters below 1, romans beyond 3999) are shown in digits. */
export function formatNumber(value: number, format: NumberFormat, letters: Letters = 'repeated'): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimal-zero':
      return value >= 0 && value < 10 ? `0${value}` : String(value);
    case 'lower-letter':
      return value < 1 ? String(value) : letter(value, letters);
    case 'upper-letter':
      return value < 1 ? String(value) : letter(value, letters).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    case 'cardinal-text':
      return capital(cardinal(value));
    case 'ordinal-text':
      return capital(ordinal(value));
    case 'symbols':
      return value < 1 ? String(value) : SYMBOLS[(value - 1) % 4]!.repeat(Math.ceil(value / 4));
    default:
      return String(value);
  }
}

function letter(value: number, letters: Letters): string {
  if (letters === 'repeated') return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(32, Math.ceil(value / 26)));
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function cardinal(value: number): string {
  if (value < 0 || value > 999) return String(value);
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 > 0 ? `-${SMALL[value % 10]}` : '');
  return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 > 0 ? ` ${cardinal(value % 100)}` : ''}`;
}

function ordinal(value: number): string {
  const words = cardinal(value);
  const last = /[a-z]+$/.exec(words)?.[0];
  if (!last) return `${value}${ordinalEnding(value)}`;
  const ending = ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, -last.length) + ending;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
