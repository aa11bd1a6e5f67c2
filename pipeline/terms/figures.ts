/** A number in figures; `value` is null where the digits are an identifier (`4.2.5`, `3rd`, `12b`) and must be skipped to `end`. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  /** `2/3` of `2/3`, `⅔`; `7 1/4` of `7¼`; null for whole numbers and decimals. */
  readonly fraction: string | null;
  /** The digits where there is nothing but digits. */
  readonly digits: string | null;
}

const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '¼': [1, 4],
  '½': [1, 2],
  '¾': [3, 4],
  '⅐': [1, 7],
  '⅑': [1, 9],
  '⅒': [1, 10],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};
const DIGITS = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(\.\d+)?/y;
/** Longer runs of digits are account numbers and the like. */
const LONGEST_FIGURE = 15;
const REST_OF_IDENTIFIER = /(?:\.\d+)*[A-Za-z\d]*/y;
const VULGAR_BEHIND = /\s?[-–]?\s?([¼½¾⅐-⅞])/y;
const FRACTION_BEHIND = /(?:\s|-)(\d{1,2})\s?[/⁄]\s?(\d{1,3})(?![\d/,.]\d|\d)/y;
const SLASH = /\s?[/⁄]\s?(\d{1,3})(?![\d/]|,\d|\.\d)/y;

/** The figure that begins at `start`, where a digit, a stop before a digit, or a vulgar fraction stands. */
export function figureAt(text: string, start: number): Figure {
  const vulgar = VULGAR[text[start] ?? ''];
  if (vulgar) return { start, end: start + 1, value: vulgar[0] / vulgar[1], fraction: `${vulgar[0]}/${vulgar[1]}`, digits: null };
  DIGITS.lastIndex = start;
  const match = DIGITS.exec(text);
  const whole = match?.[1] ?? '';
  const part = match?.[2] ?? '';
  const end = start + whole.length + part.length;
  if (end === start) return { start, end: start + 1, value: null, fraction: null, digits: null };
  if (whole.length > LONGEST_FIGURE || isIdentifier(text, start, end)) {
    REST_OF_IDENTIFIER.lastIndex = end;
    return { start, end: end + (REST_OF_IDENTIFIER.exec(text)?.[0].length ?? 0), value: null, fraction: null, digits: null };
  }
  const value = Number(whole.replaceAll(',', '') + part);
  if (part === '' && !whole.includes(',')) return withFraction(text, start, end, value, whole);
  return { start, end, value, fraction: null, digits: null };
}

function isIdentifier(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const next = text[end] ?? ' ';
  const after = text[end + 1] ?? ' ';
  if (/[A-Za-z_#]/.test(before) || (/[.,]/.test(before) && /\d/.test(text[start - 2] ?? ' '))) return true;
  if (next === '.' && /\d/.test(after)) return true;
  return (
    /[A-Za-z_]/.test(next) &&
    !/^(?:[KkMm](?![A-Za-z\d])|%|[ap]\.?m|(?:hrs?|min|days?|hours?|minutes?|weeks?|months?|years?)\b)/i.test(text.slice(end, end + 8))
  );
}

function withFraction(text: string, start: number, end: number, value: number, digits: string): Figure {
  VULGAR_BEHIND.lastIndex = end;
  const sign = VULGAR_BEHIND.exec(text);
  const vulgar = VULGAR[sign?.[1] ?? ''];
  if (sign && vulgar)
    return {
      start,
      end: end + sign[0].length,
      value: value + vulgar[0] / vulgar[1],
      fraction: `${digits} ${vulgar[0]}/${vulgar[1]}`,
      digits: null,
    };
  FRACTION_BEHIND.lastIndex = end;
  const mixed = FRACTION_BEHIND.exec(text);
  if (mixed && Number(mixed[1]) < Number(mixed[2]) && digits.length < 4) {
    return {
      start,
      end: end + mixed[0].length,
      value: value + Number(mixed[1]) / Number(mixed[2]),
      fraction: `${digits} ${mixed[1]}/${mixed[2]}`,
      digits: null,
    };
  }
  SLASH.lastIndex = end;
  const slash = digits.length < 3 ? SLASH.exec(text) : null;
  if (slash && Number(slash[1]) > 1 && value > 0 && value <= Number(slash[1]) && !/[\d/]$/.test(text.slice(0, start).slice(-1))) {
    return { start, end: end + slash[0].length, value: value / Number(slash[1]), fraction: `${digits}/${slash[1]}`, digits: null };
  }
  return { start, end, value, fraction: null, digits };
}
