import type { PageImage } from '../../../stage.ts';

export type Quarter = 0 | 90 | 180 | 270;

/** Turns a picture clockwise. */
export function turn(image: PageImage, degrees: Quarter): PageImage {
  const { width, height, gray } = image;
  if (degrees === 0) return image;
  const out = new Uint8Array(gray.length);
  if (degrees === 180) {
    for (let i = 0, j = gray.length - 1; j >= 0; i++, j--) out[i] = gray[j]!;
    return { ...image, gray: out };
  }
  for (let y = 0; y < height; y++) {
    // A quarter turn clockwise takes the left column, read upwards, to the top row.
    let at = degrees === 90 ? height - 1 - y : (width - 1) * height + y;
    const step = degrees === 90 ? height : -height;
    for (let i = y * width; i < (y + 1) * width; i++, at += step) out[at] = gray[i]!;
  }
  return { ...image, width: height, height: width, gray: out };
}
