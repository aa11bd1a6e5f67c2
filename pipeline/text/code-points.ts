import { isTrailingHalf } from './blank.ts';

/** Turns an offset in UTF-16 units into one in code points; an offset inside a pair counts as before it. */
export type ToCodePoint = (offset: number) => number;

/** Index over a text. Texts without astral characters (nearly all) cost nothing; others one binary search an offset. */
export function codePointIndex(text: string): ToCodePoint {
  const halves: number[] = [];
  for (let i = 1; i < text.length; i++) if (isTrailingHalf(text, i)) halves.push(i);
  if (halves.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = halves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (halves[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low - (low < halves.length && halves[low] === offset ? 1 : 0);
  };
}
