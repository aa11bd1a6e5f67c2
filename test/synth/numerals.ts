const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' + 'seventeen eighteen nineteen'
).split(' ');

const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const FRACTIONS: Readonly<Record<string, readonly [words: string, sign: string]>> = {
  '0.25': ['one-quarter', '¼'],
  '0.5': ['one-half', '½'],
  '0.75': ['three-quarters', '¾'],
};

export function roman(value: number): string {
  let rest = value;
  let result = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      result += letters;
      rest -= size;
    }
  }
  return result;
}

/** a … z, then aa, bb … as agreements print them. */
export function letter(ordinal: number): string {
  const index = (ordinal - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((ordinal - 1) / 26) + 1);
}

/** English words of a whole number below a million. */
export function words(value: number): string {
  if (value >= 1000) {
    const rest = value % 1000;
    return `${words(Math.floor(value / 1000))} thousand${rest > 0 ? ` ${words(rest)}` : ''}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${words(Math.floor(value / 100))} hundred${rest > 0 ? ` ${words(rest)}` : ''}`;
  }
  if (value < 20) return SMALL[value] as string;
  const ten = TENS[Math.floor(value / 10)] as string;
  return value % 10 === 0 ? ten : `${ten}-${SMALL[value % 10]}`;
}

/** Words and figure of a number with at most quarters, e.g. `seven and one-quarter` and `7¼`; null where it has other decimals. */
export function wordsAndFigure(value: number): readonly [words: string, figure: string] | null {
  const whole = Math.floor(value);
  if (whole === value) return [words(value), String(value)];
  const fraction = FRACTIONS[String(value - whole)];
  if (!fraction) return null;
  return whole === 0 ? fraction : [`${words(whole)} and ${fraction[0]}`, `${whole}${fraction[1]}`];
}

/** `12500` as `12,500`, with cents where there are any. */
export function grouped(value: number): string {
  const [whole, cents] = value.toFixed(2).split('.') as [string, string];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents === '00' ? digits : `${digits}.${cents}`;
}
