import { formatNumber, type NumberFormat } from '../flow/number-format.ts';
import { bulletOf } from '../flow/symbol-fonts.ts';
import type { XmlNode } from '../xml/node.ts';

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  '01, 02, 03, ...': 'decimal-zero',
  '1st, 2nd, 3rd, ...': 'ordinal',
  'One, Two, Three, ...': 'cardinal-text',
  'First, Second, Third, ...': 'ordinal-text',
};

interface OdfLevel {
  readonly format: NumberFormat | 'bullet';
  readonly bullet: string;
  readonly start: number;
  /** `%1%.%2%` and the like. */
  readonly text: string;
  readonly letters: 'repeated' | 'counted';
}

/** Levels of list styles, and of the headings' outline, by the style's name and the one-based level. */
export class OdfListStyles {
  private readonly styles = new Map<string, ReadonlyMap<number, OdfLevel>>();

  constructor(holders: readonly (XmlNode | undefined)[]) {
    for (const holder of holders) {
      for (const node of holder?.all('text:list-style') ?? []) this.styles.set(node.attribute('style:name') ?? '', levelsOf(node));
      const outline = holder?.child('text:outline-style');
      if (outline) this.styles.set(OUTLINE, levelsOf(outline));
    }
  }

  start(style: string, level: number): number {
    return this.styles.get(style)?.get(level)?.start ?? 1;
  }

  /** Label at a level with these counts (counts[0] is level 1); '' where nothing is shown. */
  label(style: string, level: number, counts: readonly (number | undefined)[]): string {
    const levels = this.styles.get(style);
    const own = levels?.get(level);
    if (!levels || !own) return '';
    if (own.format === 'bullet') return own.bullet;
    if (own.format === 'none') return '';
    return own.text.replace(/%(\d+)%/g, (_, digits: string) => {
      const other = levels.get(Number(digits));
      if (!other || other.format === 'bullet') return '';
      return formatNumber(counts[Number(digits) - 1] ?? other.start, other.format, other.letters);
    });
  }
}

/** Name under which the outline of the headings is kept. */
export const OUTLINE = '\u0000outline';

function levelsOf(style: XmlNode): Map<number, OdfLevel> {
  const levels = new Map<number, OdfLevel>();
  for (const node of style.children) {
    const level = Number(node.attribute('text:level'));
    if (!level) continue;
    const bullet = node.name === 'text:list-level-style-bullet' || node.name === 'text:list-level-style-image';
    levels.set(level, {
      format: bullet ? 'bullet' : (FORMATS[node.attribute('style:num-format') ?? ''] ?? 'none'),
      bullet: bulletOf(node.attribute('text:bullet-char') ?? '•'),
      start: Number(node.attribute('text:start-value') ?? 1),
      text: textOf(node, level),
      letters: node.attribute('style:num-letter-sync') === 'true' ? 'repeated' : 'counted',
    });
  }
  return levels;
}

function textOf(node: XmlNode, level: number): string {
  const stated = node.attribute('loext:num-list-format');
  if (stated !== undefined) return stated;
  const shown = Math.min(level, Number(node.attribute('text:display-levels') ?? 1));
  const numbers = Array.from({ length: shown }, (_, i) => `%${level - shown + 1 + i}%`).join('.');
  return (node.attribute('style:num-prefix') ?? '') + numbers + (node.attribute('style:num-suffix') ?? '');
}
