import { parseCardinal, parseRoman } from '../../../numbering/numerals.ts';
import { chainAt } from './chains.ts';

/** An id of a unit as cited: `8.2.1`, `VII`, `B.2`, `12.4.2c`, `4.2(a)(ii)`, `Two`; components as they are looked up. */
export interface Identifier {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|thirty';
const TAIL = '(?:\\s?\\([A-Za-z0-9]{1,4}\\))*';
const ID = new RegExp(
  [
    `\\d{1,3}(?:[.\\-]\\d{1,3})*(?:[.\\-]?[A-Za-z](?![A-Za-z]))?(?:\\.[A-Za-z0-9]{1,3}(?![A-Za-z0-9]))*${TAIL}(?![\\d%]|[.,]\\d|\\w)`,
    `\\d{4,5}(?:\\.\\d+)?${TAIL}(?![\\d%]|,\\d)`,
    `[IVXLC]{1,7}(?![A-Za-z\\d])(?:[.\\-][A-Za-z0-9]{1,3}(?![A-Za-z0-9]))*${TAIL}`,
    `(?=[A-Z][A-Za-z]*[il])[IVX][IVXil]{1,5}(?![A-Za-z\\d])`, // a misread roman number
    `[A-Z]{1,2}(?![A-Za-z])(?:[.\\-]?[A-Za-z0-9]{1,3}(?![A-Za-z0-9]))*${TAIL}`,
    `[a-z]{1,4}(?=[.)](?![A-Za-z]))(?:\\.[A-Za-z0-9]{1,3}(?![A-Za-z0-9]))*`,
    `(?:[b-z]|[ivx]{2,4}|a(?=\\s?(?:,|and\\s|or\\s|through\\s|[-–])))(?![A-Za-z’'\\d])`,
    `(?:\\([A-Za-z0-9]{1,4}\\)\\s?)+`,
    `(?:${WORDS})(?![A-Za-z])(?:\\s?\\(\\d{1,2}\\))?`,
  ].join('|'),
  'y',
);
const WORD_ID = new RegExp(`(?:${WORDS})(?![A-Za-z])(?:\\s?\\(\\d{1,2}\\))?`, 'iy');
const QUOTES = /["“”‘’']/;

/** The id at `at`, quotation marks around it left out; null where there is none. */
export function identifierAt(text: string, at: number): Identifier | null {
  const quoted = QUOTES.test(text[at] ?? '');
  const start = quoted ? at + 1 : at;
  WORD_ID.lastIndex = start;
  ID.lastIndex = start;
  const match = WORD_ID.exec(text) ?? ID.exec(text);
  if (!match) return null;
  const printed = match[0].trimEnd().replace(/[.-]$/, '');
  const end = start + printed.length;
  const id = /^[IVX]*[il][IVXil]*$/.test(printed) && /^[IVX]/.test(printed) ? printed.replace(/[il]/g, 'I') : printed;
  if (quoted) return { start: at, end: QUOTES.test(text[end] ?? '') ? end + 1 : end, text: id };
  const chain = chainAt(text, end, id);
  return { start: at, end: chain?.end ?? end, text: id + (chain?.text ?? '') };
}

/** Components of an id, lower case: `12.4.2c` gives `12.4.2`, `c`; `4.2(a)(ii)` gives `4.2`, `a`, `ii`; `VII` and `Seven` give `7`, `Nine.A` `9`, `a`. */
export function componentsOf(id: string, isArticle: boolean): string[] {
  const word = parseCardinal(id.replace(/\s?\(\d+\)$/, ''));
  if (word !== null) return [String(word)];
  const [head = '', ...tail] = id.replace(/\)/g, '').split(/\s?\(/);
  const parts: string[] = [];
  const split = /^([A-Z]\d{1,2}\.\d{1,2}|\d[\d.-]*\d|\d)[.-]?([A-Za-z]?)((?:\.[A-Za-z0-9]+)*)$/.exec(head);
  if (split) parts.push(split[1]!, ...(split[2] ? [split[2]] : []), ...split[3]!.split('.').filter(Boolean));
  else if (head !== '') parts.push(...head.split(/[.-]/).filter(Boolean));
  parts.push(...tail.filter(Boolean));
  const roman = isArticle && parts[0] ? parseRoman(parts[0]) : null;
  const first = parts.length > 1 ? parseCardinal(parts[0]!) : null;
  if (first !== null) parts[0] = String(first);
  else if (roman !== null) parts[0] = String(roman);
  else if (isArticle && parts[0] === 'l') parts[0] = '1'; // a misread figure
  return parts.map((part) => part.toLowerCase());
}
