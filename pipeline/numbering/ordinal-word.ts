import { parseOrdinal } from './numerals.ts';
import type { Reading } from './reading.ts';

const SMALL = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
  ' ',
);
const LARGE = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const WORDS = [...SMALL, ...LARGE];
/** The mark is part of the label: `First, the parties` and `Second Step` are prose. */
const LABEL = new RegExp(
  `^(?<word>${WORDS.join('|')}|twenty[- ](?:${SMALL.slice(0, 9).join('|')}))(?<close>\\s?[.:)]|\\s[-–—])(?=\\s|$)`,
  'i',
);

/** Readings of a line that begins with an ordinal in words and its mark, at offset `at`: `FIRST:`, `Second.`. */
export function ordinalWordReadings(line: string, at: number): Reading[] {
  if (!/^[FSTEN]/.test(line.slice(at, at + 1))) return [];
  const match = LABEL.exec(line.slice(at, at + 20));
  const ordinal = match ? parseOrdinal(match.groups!.word!) : null;
  if (!match || ordinal === null) return [];
  const { word, close } = match.groups as { word: string; close: string };
  return [
    {
      kind: 'simple',
      style: `ordinal|${close.trim().replace(/[–—]/g, '-')}`,
      ordinal,
      id: word,
      components: [word],
      start: at,
      end: at + match[0].length,
      misread: 0,
      closed: true,
    },
  ];
}

/** The word of an ordinal: `Third`; figures beyond those that labels are written out in. */
export function toOrdinalWord(ordinal: number): string {
  const word = WORDS[ordinal - 1] ?? `${ordinal}th`;
  return word[0]!.toUpperCase() + word.slice(1);
}
