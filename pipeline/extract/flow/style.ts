import type { Run } from '../../model.ts';

/** How a stretch of text looks and what the carrier says of it. */
export type Style = Omit<Run, 'start' | 'end'>;

export const PLAIN: Style = {};

/** One string for each look, to tell whether two stretches look the same. */
export function styleKey(style: Style): string {
  let key = '';
  if (style.bold) key += 'b';
  if (style.italic) key += 'i';
  if (style.underline) key += 'u';
  if (style.strike) key += 's';
  if (style.superscript) key += '^';
  if (style.hidden) key += 'h';
  if (style.uncertain) key += '?';
  if (style.redline) key += style.redline === 'delete' ? '-' : '+';
  return style.color ? key + style.color : key;
}
