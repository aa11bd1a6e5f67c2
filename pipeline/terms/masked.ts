import type { CharacterClass, Outline } from '../model.ts';
import { firstWhere } from '../text/first-where.ts';

/** Stands for a character that must not be read; no word, number or blank. */
const MASK = '\u0001';

/** The text with the stretches of the given classes masked out, offset for offset, so that nothing is read into or across them. */
export function masked(text: string, outline: Outline, classes: ReadonlySet<CharacterClass>): string {
  const pieces: string[] = [];
  let at = 0;
  const cut = (start: number, end: number) => {
    if (end <= at) return;
    const from = Math.max(at, start);
    pieces.push(text.slice(at, from), MASK.repeat(end - from));
    at = end;
  };
  for (const region of outline.regions) if (classes.has(region.class)) cut(region.start, region.end);
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Finds the unit that holds an offset; null in front of the first. Units ascend and their own texts do not overlap. */
export function unitFinder(outline: Outline): (offset: number) => number | null {
  const starts = outline.units.map((unit) => unit.start);
  return (offset) => {
    const behind = firstWhere(starts, (start) => start > offset);
    return behind === 0 ? null : behind - 1;
  };
}
