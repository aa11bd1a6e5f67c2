import type { PageImage } from '../../../stage.ts';

/** Gray below which a pixel is dark. */
const DARK = 96;
/** Share of dark pixels from which on a page is a negative: black edges around a page are less. */
const MOSTLY = 0.75;
/** Every how many-th pixel is looked at: no divisor of usual widths. */
const STEP = 13;

/** The picture with light paper: negatives, as microfilm and reversed print give them, are inverted. */
export function positive(image: PageImage): PageImage {
  const { gray } = image;
  let dark = 0;
  for (let i = 0; i < gray.length; i += STEP) if (gray[i]! < DARK) dark++;
  return dark * STEP < MOSTLY * gray.length ? image : { ...image, gray: gray.map((level) => 255 - level) };
}
