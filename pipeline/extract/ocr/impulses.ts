import type { PageImage } from '../../stage.ts';

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
  const black = isBlackByFault(image) ? mended(image, BLACK, (around) => around.length >= FEWEST) : image;
  return mended(black, WHITE, (around) => around.length >= INKED && around[INKED - 1]! < INK);
}

/** Black pixels mostly stand alone: ink comes in strokes. */
function isBlackByFault({ width, height, gray }: PageImage): boolean {
  const steps = neighbours(width);
  let all = 0;
  let lone = 0;
  for (let y = 1; y < height - 1; y += 2) {
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      if (gray[i] !== BLACK) continue;
      all++;
      if (steps.every((step) => gray[i + step] !== BLACK)) lone++;
    }
  }
  return all > (FAULTS * gray.length) / 2 && lone > LONE * all;
}

/** Gives pixels of a level the median of those neighbours that have another one, given darkest first, where these let it. */
function mended(image: PageImage, level: number, lets: (around: readonly number[]) => boolean): PageImage {
  const { width, height, gray } = image;
  const steps = neighbours(width);
  const out = gray.slice();
  for (let y = 1; y < height - 1; y++) {
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      if (gray[i] !== level || (gray[i - 1] === level && gray[i + 1] === level && gray[i - width] === level)) continue;
      const around: number[] = [];
      for (const step of steps) if (gray[i + step] !== level) around.push(gray[i + step]!);
      around.sort((a, b) => a - b);
      if (lets(around)) out[i] = (around[(around.length - 1) >> 1]! + around[around.length >> 1]!) >> 1;
    }
  }
  return { ...image, gray: out };
}

function neighbours(width: number): readonly number[] {
  return [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
}
