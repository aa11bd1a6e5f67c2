import { letterOrdinal } from './letters.ts';
import { asDigits, asRoman } from './misreads.ts';
import { parseRoman } from './numerals.ts';
import type { Reading } from './reading.ts';

/** One number or letter with its marks: `1.`, `a)`, `(iv)`, `B.`, `II -`, `(1`, `3` before two blanks. */
const MARKED =
  /^(?<open>[([]?)\s?(?<token>\d{1,3}|[ivxlIVXL]{1,7}|[A-Za-z]{1,2}|[0-9lIO|SB]{1,3})\s?(?<close>[.)\]:}]{1,2}|,(?=\s+[\p{Lu}“"])|,(?=\s{2,})|\s?[-–—](?=\s)|(?=\t| {2,})|(?= \p{Lu}(?:\p{Ll}|\p{Lu}{2})))(?=$|[\s\p{L}"“‘(*_\t$])/u;
/** Recognition takes a bullet for `e`, `o` and signs of about its size. */
const BULLET = /^(?<mark>[•●▪■◦○‣⁃∙·➢➤►▶▸▹➔→⇒✓✔❖♦◆◇◊❍◘▫❑❒✦✧★☆\uf020-\uf0ff]|[-–*o](?=\s)|[e«»¢©®](?=\s\p{Lu}))\s*(?=\S)/u;

/** Readings of a line that begins with a single number, letter, roman number or bullet, at offset `at`. */
export function simpleReadings(line: string, at: number): Reading[] {
  const rest = line.slice(at, at + 24);
  const bullet = BULLET.exec(rest);
  if (bullet)
    return [
      reading('bullet', `•${bullet.groups!.mark}`, 0, '•', { start: at, end: at + bullet.groups!.mark!.length, misread: 0, closed: true }),
    ];
  const match = MARKED.exec(rest);
  if (!match?.groups) return [];
  const { open, token, close } = match.groups as { open: string; token: string; close: string };
  if (open === '' && close.trim() === '' && !/^\d{1,3}$|^[A-Z]{1,4}$/.test(token)) return [];
  const marks = `${open}${close
    .trim()
    .replace(/[–—]/g, '-')
    .replace(/[\]}]/g, ')')
    .replace(/^\.[^)]/, '.')}`;
  const comma = close === ',' ? 1 : 0;
  // `2 Keepers of`: recognition loses the stop of a number.
  const lost = open === '' && close === '' && /^ \S/.test(rest.slice(token.length)) ? 1 : 0;
  if (lost > 0 && !/^(?:\d{1,2}|[IVX]{2,6}L?)$/.test(token)) return [];
  const place = { start: at, end: at + match[0].trimEnd().length, closed: close.trim() !== '' };
  return tokenReadings(token).map(({ type, ordinal, id, misread }) =>
    reading('simple', `${type}|${lost > 0 ? '.' : marks.replace(',', '.')}`, ordinal, id, { ...place, misread: misread + comma + lost }),
  );
}

function reading(
  kind: 'simple' | 'bullet',
  style: string,
  ordinal: number,
  id: string,
  place: Pick<Reading, 'start' | 'end' | 'misread' | 'closed'>,
): Reading {
  return { kind, style, ordinal, id, components: [id], ...place };
}

interface TokenReading {
  readonly type: 'arabic' | 'lower' | 'upper' | 'roman' | 'ROMAN';
  readonly ordinal: number;
  readonly id: string;
  readonly misread: number;
}

/** Every way to read a token; a roman letter gives both readings. */
function tokenReadings(token: string): TokenReading[] {
  const found: TokenReading[] = [];
  if (/^\d+$/.test(token)) return [{ type: 'arabic', ordinal: Number(token), id: token, misread: 0 }, ...lettersMisread(token)];
  // Recognition doubles a capital in the small letter: `Cc.`, `dD.`
  if (/^(?:[A-Z][a-z]|[a-z][A-Z])$/.test(token) && token[0]!.toUpperCase() === token[1]!.toUpperCase())
    return [{ type: 'upper', ordinal: letterOrdinal(token[0]!)!, id: token, misread: 1 }];
  const lower = token === token.toLowerCase();
  const upper = token === token.toUpperCase();
  const letter = lower || upper ? letterOrdinal(token) : null;
  if (letter !== null) found.push({ type: lower ? 'lower' : 'upper', ordinal: letter, id: token, misread: 0 });
  if (/^([ivxl]+|[IVXL]+)$/.test(token)) {
    const roman = parseRoman(token.toUpperCase());
    if (roman !== null && roman < 60) found.push({ type: lower ? 'roman' : 'ROMAN', ordinal: roman, id: token, misread: 0 });
  }
  if (/^[ivxl1|]{2,}$/.test(token) && /[l1|]/.test(token)) {
    const roman = parseRoman(token.replace(/[l1|]/g, 'i').toUpperCase());
    if (roman !== null && roman < 60)
      found.push({ type: 'roman', ordinal: roman, id: token, misread: token.replace(/[^l1|]/g, '').length });
  }
  if (!/^\d+$/.test(token)) {
    const digits = asDigits(token);
    if (digits && digits.changed > 0) found.push({ type: 'arabic', ordinal: Number(digits.text), id: token, misread: digits.changed });
    const roman = /^[IVXLil1|]+$/.test(token) && /[IVXL]/.test(token) && token.length > 1 ? asRoman(token) : null;
    if (roman && roman.changed > 0) {
      const value = parseRoman(roman.text);
      if (value !== null && value < 60) found.push({ type: 'ROMAN', ordinal: value, id: roman.text, misread: roman.changed });
    }
    const stroke = lastStroke(token);
    if (stroke) found.push(stroke);
  }
  return found;
}

/** `VIL`: the last stroke of a roman number, taken for an L together with its stop. */
function lastStroke(token: string): TokenReading | null {
  const text = /^([IVX]{1,6})L$/.exec(token)?.[1];
  const value = text === undefined || parseRoman(token) !== null ? null : parseRoman(`${text}I`);
  return value === null ? null : { type: 'ROMAN', ordinal: value, id: `${text}I`, misread: 1 };
}

/** A digit stands for a letter less often than a letter for a digit: most lists are of digits. */
const DIGIT = 1.6;
const LETTERS: Readonly<Record<string, string>> = { '0': 'O', '1': 'lI', '5': 'S', '6': 'bG', '8': 'B' };

/** Letters and romans that a number may have been: 8 in A, 8, C; 11 in I, 11, III. */
function lettersMisread(token: string): TokenReading[] {
  if (/^1{2,3}$/.test(token))
    return (['roman', 'ROMAN'] as const).map((type) => ({ type, ordinal: token.length, id: token, misread: token.length }));
  const letters = LETTERS[token] ?? '';
  return [...letters].flatMap((letter) => {
    const ordinal = letterOrdinal(letter)!;
    const found: TokenReading[] = [{ type: letter === letter.toLowerCase() ? 'lower' : 'upper', ordinal, id: token, misread: DIGIT }];
    if (token === '1')
      found.push({ type: 'roman', ordinal: 1, id: token, misread: DIGIT }, { type: 'ROMAN', ordinal: 1, id: token, misread: DIGIT });
    return found;
  });
}
