import { letterOrdinal } from './letters.ts';
import { asDigits } from './misreads.ts';
import { parseRoman } from './numerals.ts';
import type { Reading } from './reading.ts';

/** Ids of several components: 7.6, 8-1-3, 15-2.1, A.01.2, L12.01, 7.3.6.1, 1.01.1(a)(i), 5.2 B, l.1, IO.2, 4,3. */
const ID =
  /^(?<head>[0-9]{1,3}|[A-Z]\d{1,2}(?=\.\d{1,2}(?!\d))|[A-Z]{1,2}|[IVXL]{1,6}|[0-9lIOoSB]{1,3})(?<tail>(?:(?:\.|[-–]|,(?!\d{3})|\.-|\s?\.\s?(?=\d))(?:[0-9]{1,3}|[0-9lIOoSB]{1,3}(?!\p{L})|[A-Za-z](?!\p{L})|\([A-Za-z0-9]{1,4}\)))+)(?<brackets>(?:\([a-zA-Z0-9]{1,4}\))*)(?<letter>\s?[A-Z](?=[.)]?\s))?(?<close>[.):]?(?:\s?[-–—](?=\s))?)(?=$|[\s"“‘(*_\t•]|(?<=[\d.):])\p{Lu})/u;

/** `L12.00`, `5-3.00`: heads the ids L12.01, 5-3.01. */
const HEADS_LIST = /^(?:[A-Z]\d{1,2}|\d{1,2}-\d{1,2})\.00$/;

/** Readings of a line that begins with an id of several components, at offset `at`. */
export function compoundReadings(line: string, at: number): Reading[] {
  const match = ID.exec(line.slice(at, at + 48));
  if (!match?.groups) return [];
  const rest = line.slice(at + match[0].length);
  const letter = trailingLetter(match.groups.letter, rest);
  // `5.2 A.` may be one id, or 5.2 with its first item.
  const first = letter === null && match.groups.letter === ' A' && match.groups.close && /^\s\p{Lu}/u.test(rest) ? 'A' : null;
  return [...withLetter(match, at, letter), ...(first ? withLetter(match, at, first) : [])];
}

function withLetter(match: RegExpExecArray, at: number, letter: string | null): Reading[] {
  const { head, tail, brackets, close } = match.groups as { head: string; tail: string; brackets: string; close: string };
  const printed = match[0].slice(0, match[0].length - close.length - (match.groups!.letter && !letter ? match.groups!.letter.length : 0));
  const parts = [
    head,
    ...tail.split(/[\s.,\-–()]+/).filter(Boolean),
    ...brackets.split(/[()]+/).filter(Boolean),
    ...(letter ? [letter] : []),
  ];
  const found = parts.map((part, i) =>
    letter && i === parts.length - 1 ? { text: letter, ordinal: letterOrdinal(letter) ?? 0, misread: 0 } : component(part),
  );
  const roman = /^[IVXL]+$/.test(head) ? parseRoman(head) : null;
  if (found.some((number) => number === null) || !(parts.some((part) => /\d/.test(part)) || (roman !== null && /^\.[A-Z]$/.test(tail))))
    return [];
  const numbers = found as Component[];
  const lettered = /^[A-Z]$/.test(head);
  const spaced = (!lettered && /\s[.]|[.]\s/.test(tail) ? 0.3 : 0) + (tail.includes(',') ? 1 : 0);
  const separators = tail
    .replace(/[^.\-–,]/g, '')
    .replace(/–/g, '-')
    .replace(/,/g, '.');
  const whole = (components: readonly Component[]): Reading[] => {
    const misread = components.reduce((sum, number) => sum + number.misread, spaced);
    if (misread > 0 && parts.every((part) => !/^\d+$/.test(part))) return [];
    const own = HEADS_LIST.test(place.id) ? components.slice(0, -1) : components;
    return [{ ...place, ordinal: own.at(-1)!.ordinal, components: own.map((number) => number.text), misread }];
  };
  const place: Omit<Reading, 'components' | 'misread' | 'ordinal'> = {
    kind: 'compound',
    style: `id|${separators}${brackets ? '()' : ''}${letter ? 'L' : ''}`,
    id: printed.replace(/\s+/g, letter || lettered ? ' ' : '').replace(/,/g, '.'),
    start: at,
    end: at + printed.length + (match.groups!.letter && !letter ? 0 : close.trimEnd().length),
    closed: close !== '',
  };
  // `B.1` may be the first of section B or a misread 8.1, `V.1` of the letter or of the roman number.
  const heads: Component[] = [roman === null ? numbers[0]! : { text: String(roman), ordinal: roman, misread: 0 }];
  if (lettered && (roman !== null || numbers[0]!.misread > 0)) heads.unshift({ text: head, ordinal: 0, misread: 0 });
  const tails = [numbers.slice(1)];
  // `7.B` may be the letter or a misread 7.8.
  if (parts.slice(1).some((part, i) => LETTER_OR_DIGIT.test(part) && numbers[i + 1]!.misread > 0))
    tails.unshift(numbers.slice(1).map((number, i) => (LETTER_OR_DIGIT.test(parts[i + 1]!) ? asLetter(parts[i + 1]!) : number)));
  // `(i)` is the ninth letter or the first roman number.
  const last = parts.at(-1)!;
  if (/^[ivx]$/.test(last) && !letter) {
    const value = parseRoman(last.toUpperCase())!;
    tails.push(...tails.map((others) => [...others.slice(0, -1), { text: String(value), ordinal: value, misread: 0 }]));
  }
  return heads.flatMap((one) => tails.flatMap((others) => whole([one, ...others])));
}

interface Component {
  readonly text: string;
  readonly ordinal: number;
  readonly misread: number;
}

/** Capitals that digits are misread as. */
const LETTER_OR_DIGIT = /^[IOSB]$/;

function asLetter(part: string): Component {
  return { text: part, ordinal: letterOrdinal(part)!, misread: 0 };
}

/** `5.2 B` takes its letter along where a mark or two blanks part it from the sentence; `5.2 A teacher` does not. */
function trailingLetter(letter: string | undefined, rest: string): string | null {
  if (!letter) return null;
  const apart = /^[.)]|^\s\s/.test(rest);
  if (/^\s/.test(letter) && !apart && (/^\s\p{Ll}/u.test(rest) || letter.trim() === 'A' || letter.startsWith('\t'))) return null;
  return letter.trim();
}

function component(part: string): Component | null {
  if (/^[A-Z]\d{1,2}$/.test(part)) return { text: part, ordinal: Number(part.slice(1)), misread: 0 };
  if (/^\d+$/.test(part)) return { text: String(Number(part)), ordinal: Number(part), misread: 0 };
  if (/^[A-Z]$/.test(part) && !'IOSB'.includes(part)) return { text: part, ordinal: part.charCodeAt(0) - 64, misread: 0 };
  if (/^[a-z]$/.test(part) && part !== 'l' && part !== 'o') return { text: part, ordinal: letterOrdinal(part)!, misread: 0 };
  const roman = /^[IVXL]+$|^[ivxl]+$/.test(part) ? parseRoman(part.toUpperCase()) : null;
  if (roman !== null && part.length > 1) return { text: String(roman), ordinal: roman, misread: 0 };
  const digits = asDigits(part);
  if (digits) return { text: String(Number(digits.text)), ordinal: Number(digits.text), misread: digits.changed };
  const letter = letterOrdinal(part);
  return letter === null ? null : { text: part, ordinal: letter, misread: 0 };
}
