import { letter, roman, words } from './numerals.ts';
import type { LevelStyle } from './styles.ts';

const title = (text: string): string =>
  text.replace(/(^|-)([a-z])/g, (_, before: string, initial: string) => before + initial.toUpperCase());

/** Replaces the tokens of a label or id pattern. */
function fillPattern(pattern: string, ordinal: number, parent: string): string {
  return pattern.replace(/\{(\w+)\}/g, (_, token: string) => {
    switch (token) {
      case 'P':
        return parent;
      case '1':
        return String(ordinal);
      case '01':
        return String(ordinal).padStart(2, '0');
      case 'R':
        return roman(ordinal);
      case 'r':
        return roman(ordinal).toLowerCase();
      case 'A':
        return letter(ordinal).toUpperCase();
      case 'a':
        return letter(ordinal);
      case 'W':
        return words(ordinal).toUpperCase();
      case 'w':
        return title(words(ordinal));
      default:
        throw new Error(`unknown token {${token}}`);
    }
  });
}

/** Printed label and path element of the unit with this ordinal; both null where the level is unlabelled. */
export function numberUnit(style: LevelStyle, ordinal: number, parent: string): { label: string; id: string } | null {
  if (style.label === '') return null;
  const value = ordinal - 1 + (style.from ?? 1);
  return { label: fillPattern(style.label, value, parent), id: fillPattern(style.id, value, parent) };
}
