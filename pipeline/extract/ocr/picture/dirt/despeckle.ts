import type { PageImage } from '../../../../stage.ts';

/** Gray steps by which a pixel differs from its neighbours to be a speckle. */
const STANDS_OUT = 120;

/**
 * Gives speckles (lone pixels and pairs) the median of their 3x3 neighbourhood. The median everywhere would wear away thin strokes,
 * which are two pixels wide at 200 dots per inch, and the tails of commas. The outermost pixels stay.
 */
export function despeckle(image: PageImage): PageImage {
  const { width, height, gray } = image;
  const out = gray.slice();
  const steps = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  const around = new Uint8Array(8);
  for (let y = 2; y < height - 2; y++) {
    for (let i = y * width + 2; i < (y + 1) * width - 2; i++) {
      const here = gray[i]!;
      const left = gray[i - 1]! - here;
      const right = gray[i + 1]! - here;
      // A speckle stands out from three of its four nearest at least, and so from one beside it; most pixels end here.
      if (left <= STANDS_OUT && right <= STANDS_OUT && left >= -STANDS_OUT && right >= -STANDS_OUT) continue;
      const up = gray[i - width]! - here;
      const down = gray[i + width]! - here;
      const dark = +(up > STANDS_OUT) + +(down > STANDS_OUT) + +(left > STANDS_OUT) + +(right > STANDS_OUT) >= 3;
      const light = +(up < -STANDS_OUT) + +(down < -STANDS_OUT) + +(left < -STANDS_OUT) + +(right < -STANDS_OUT) >= 3;
      if (!(dark || light) || !isSpeckle(gray, i, steps, dark)) continue;
      for (let k = 0; k < 8; k++) around[k] = gray[i + steps[k]!]!;
      around.sort();
      out[i] = (around[3]! + around[4]!) >> 1;
    }
  }
  return { ...image, gray: out };
}

/** Alone, or one of a pair. */
function isSpeckle(gray: Uint8Array, at: number, steps: readonly number[], dark: boolean): boolean {
  let others = 0;
  for (const step of steps) if (alike(gray[at]!, gray[at + step]!, dark) && ++others > 1) return false;
  return true;
}

function alike(here: number, there: number, dark: boolean): boolean {
  return dark ? there - here <= STANDS_OUT : here - there <= STANDS_OUT;
}
