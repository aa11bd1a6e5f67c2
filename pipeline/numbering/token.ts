import { letterOrdinal, toLetter } from './letters.ts';
import { parseRoman, toRoman } from './numerals.ts';
import { toOrdinalWord } from './ordinal-word.ts';
import type { Reading } from './reading.ts';

/** How a list of a style (`lower|.`, `ROMAN|)`) prints an ordinal: `c`, `C`, `iii`, `III`, in every other style `3`. */
export function tokenOf(style: string, ordinal: number): string {
  switch (style.split('|', 1)[0]) {
    case 'lower':
      return toLetter(ordinal);
    case 'upper':
      return toLetter(ordinal).toUpperCase();
    case 'roman':
      return toRoman(ordinal).toLowerCase();
    case 'ROMAN':
      return toRoman(ordinal);
    case 'ordinal':
      return toOrdinalWord(ordinal);
    default:
      return String(ordinal);
  }
}

/** How the list of a label prints another ordinal: sections that a keyword heads count in letters or romans where this one does. */
export function tokenLike({ kind, style, id, ordinal }: Reading, wanted: number): string {
  if (kind === 'keyword' && /^[A-Z]+$/.test(id)) {
    if (letterOrdinal(id) === ordinal) return tokenOf('upper', wanted);
    if (parseRoman(id) === ordinal) return tokenOf('ROMAN', wanted);
  }
  return tokenOf(style, wanted);
}
