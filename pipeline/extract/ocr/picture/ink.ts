import type { PageImage } from '../../../stage.ts';

/** Gray below which a pixel of an evened page is ink. */
export const INK = 128;

/** Where a page has ink, at half its resolution: places of dark pixels, at most `most` of them. */
export interface InkPoints {
  readonly xs: Uint16Array;
  readonly ys: Uint16Array;
  readonly width: number;
  readonly height: number;
}

/** Dark spots of a page, thinned out evenly where there are many. */
export function inkPoints({ width, height, gray }: PageImage, threshold: number, most = 120_000): InkPoints {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y + 1 < height; y += 2) {
    for (let x = 0, i = y * width; x + 1 < width; x += 2, i += 2) {
      if (gray[i]! < threshold) {
        xs.push(x >> 1);
        ys.push(y >> 1);
      }
    }
  }
  const keep = Math.max(1, Math.ceil(xs.length / most));
  const thin = (values: readonly number[]) => Uint16Array.from(keep === 1 ? values : values.filter((_, i) => i % keep === 0));
  return { xs: thin(xs), ys: thin(ys), width: width >> 1, height: height >> 1 };
}

/** Gray that parts ink from paper best over the page (Otsu). */
export function inkThreshold({ gray }: PageImage): number {
  const counts = histogram(gray);
  let total = 0;
  let sum = 0;
  for (let level = 0; level < 256; level++) {
    total += counts[level]!;
    sum += level * counts[level]!;
  }
  let best = 0;
  let threshold = INK;
  let below = 0;
  let sumBelow = 0;
  for (let level = 0; level < 255; level++) {
    below += counts[level]!;
    sumBelow += level * counts[level]!;
    if (below === 0 || below === total) continue;
    const apart = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * apart * apart;
    if (between > best) {
      best = between;
      threshold = level + 1;
    }
  }
  return threshold;
}

/** How often each level is met on every third pixel. Two counts in turn: neighbours are mostly alike, and one would wait for the other. */
function histogram(gray: Uint8Array): Uint32Array {
  const counts = new Uint32Array(512);
  for (let i = 0; i + 3 < gray.length; i += 6) {
    counts[gray[i]!]!++;
    counts[256 + gray[i + 3]!]!++;
  }
  return counts.subarray(0, 256).map((count, level) => count + counts[256 + level]!);
}
