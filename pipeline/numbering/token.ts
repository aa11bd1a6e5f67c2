import { toLetter } from './letters.ts';
import { toRoman } from './numerals.ts';
import { toOrdinalWord } from './ordinal-word.ts';

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
