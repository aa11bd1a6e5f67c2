import type { PageImage } from '../../../../stage.ts';

const BLACK = 0;
const WHITE = 255;
/** Least share of black pixels, and of these that touch no other one, by which black is a fault and not the color of the ink. */
const FAULTS = 0.001;
const LONE = 0.7;
/** Fewest neighbours by which a fault is mended: with less around it, it lies in a cluster. */
const FEWEST = 3;
/** Gray of ink, and the least number of neighbours in ink by which a white pixel is a hole in a stroke and not the paper between two. */
const INK = 110;
const INKED = 5;

/**
 * Mends pixels that are black or white by fault also where they touch letters, which no filter by contrast tells apart from serifs and
 * joints: black ones where ink is never quite black, white ones within strokes. Each becomes the median of its sound neighbours. The
 * outermost pixels stay.
 */
export function withoutImpulses(image: PageImage): PageImage {
  const black = isBlackByFault(image) ? mended(image, BLACK, FEWEST, 256) : image;
  return mended(black, WHITE, INKED, INK);
}

/** Black pixels mostly stand alone: ink comes in strokes. */
function isBlackByFault({ width, height, gray }: PageImage): boolean {
  let all = 0;
  let lone = 0;
  for (let y = 1; y < height - 1; y += 2) {
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      if (gray[i] !== BLACK) continue;
      all++;
      if (gray[i - 1] === BLACK || gray[i + 1] === BLACK || hasBlack(gray, i - width) || hasBlack(gray, i + width)) continue;
      lone++;
    }
  }
  return all > (FAULTS * gray.length) / 2 && lone > LONE * all;
}

function hasBlack(gray: Uint8Array, middle: number): boolean {
  return gray[middle - 1] === BLACK || gray[middle] === BLACK || gray[middle + 1] === BLACK;
}

/** Gives pixels of a level the median of those neighbours that have another one, where these are at least `fewest` and as many darker than `below`. */
function mended(image: PageImage, level: number, fewest: number, below: number): PageImage {
  const { width, height, gray } = image;
  const out = gray.slice();
  const around = new Uint8Array(8);
  for (let y = 1; y < height - 1; y++) {
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      if (gray[i] !== level) continue;
      // Holes have ink beside, above or below; the white of the paper ends here.
      if (gray[i - 1]! >= below && gray[i + 1]! >= below && gray[i - width]! >= below && gray[i + width]! >= below) continue;
      if (gray[i - 1] === level && gray[i + 1] === level && gray[i - width] === level) continue;
      const count = othersAround(gray, i, width, level, around);
      if (count >= fewest && around[fewest - 1]! < below) out[i] = (around[(count - 1) >> 1]! + around[count >> 1]!) >> 1;
    }
  }
  return { ...image, gray: out };
}

/** Fills `around` with the neighbours that are not of a level, darkest first; their number. */
function othersAround(gray: Uint8Array, at: number, width: number, level: number, around: Uint8Array): number {
  let count = 0;
  for (let row = at - width - 1; row <= at + width; row += width) {
    for (let i = row; i < row + 3; i++) {
      const value = gray[i]!;
      if (value === level) continue;
      let place = count++;
      for (; place > 0 && around[place - 1]! > value; place--) around[place] = around[place - 1]!;
      around[place] = value;
    }
  }
  return count;
}
