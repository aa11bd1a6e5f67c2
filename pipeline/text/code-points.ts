import { isTrailingHalf } from './blank.ts';
import { firstWhere } from './first-where.ts';

/** Turns an offset in UTF-16 units into one in code points; an offset inside a pair counts as before it. */
export type ToCodePoint = (offset: number) => number;

/** Index over a text. Texts without astral characters (nearly all) cost nothing; others one binary search an offset. */
export function codePointIndex(text: string): ToCodePoint {
  const halves: number[] = [];
  for (let i = 1; i < text.length; i++) if (isTrailingHalf(text, i)) halves.push(i);
  if (halves.length === 0) return (offset) => offset;
  return (offset) => {
    const before = firstWhere(halves, (half) => half >= offset);
    return offset - before - (halves[before] === offset ? 1 : 0);
  };
}
