import { createHash } from 'node:crypto';
import { parseRoman } from '../numbering/numerals.ts';

const MARKS = /~~|\*\*|<\/?u>|\\/g;
const KEYWORD = /^(?:article|art\.?|art[ií]culo|section|secci[oó]n|part|chapter)\s+(.*)$/s;

/** Letters and digits alone, lower case, emphasis marks taken out: what both sides of a comparison have in common. */
export function lettersOf(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^0-9a-z]+/g, '');
}

/** First 12 hex digits of the SHA-256 of letters: a fact that quotes nothing. */
export function hashOf(letters: string): string {
  return createHash('sha256').update(letters).digest('hex').slice(0, 12);
}

/** Hash of the first words of a unit: of the first 24 letters and digits of its heading and own text. */
export function firstWordsHash(words: string): string {
  return hashOf(lettersOf(words).slice(0, 24));
}

/** A path as it is compared: keywords, marks and spelling of numbers do not count, `~2` does. */
export function comparablePath(path: readonly string[]): string {
  return path.map((element, index) => comparableLabel(element, index === 0)).join(' / ');
}

function comparableLabel(element: string, first: boolean): string {
  const [, body, tail] = /^(.*?)(?:[#~](\d+))?$/s.exec(element.trim())!;
  return withoutTail(body!, first) + (tail === undefined ? '' : `~${tail}`);
}

function withoutTail(element: string, first: boolean): string {
  let label = element.trim().toLowerCase().normalize('NFKC');
  if (label.startsWith('•') || label === '-' || label === '*') return '•';
  label = (KEYWORD.exec(label)?.[1] ?? label).replace(/^[§ ]+/, '');
  if (first) label = topLevelLabel(label);
  return label.replace(/[^a-z0-9•.\-§]/g, '').replace(/^\.+|\.+$/g, '');
}

function topLevelLabel(label: string): string {
  const bare = label.replace(/^(?:schedule|exhibit)\s+/, '');
  const value = /^[ivxlc]+\.?$/.test(bare) ? parseRoman(bare.replace('.', '')) : null;
  if (value) return String(value);
  const rest = (text: string, length: number): string => text.replace(/[^a-z0-9]/g, '').slice(0, length);
  if (bare.startsWith('appendix')) return `appendix${rest(bare.slice(8), 2)}`;
  if (bare.startsWith('side letter')) return `sideletter${rest(bare.slice(11), 12)}`;
  return bare;
}
