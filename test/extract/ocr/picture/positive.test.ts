import { expect, it } from 'vitest';
import { positive } from '../../../../pipeline/extract/ocr/picture/positive.ts';

/** A picture of 100 x 100 of which this share, from the top, is of one gray and the rest of another. */
const picture = (share: number, gray: number, rest: number) => ({
  width: 100,
  height: 100,
  dpi: 200,
  gray: Uint8Array.from({ length: 10_000 }, (_, i) => (i < share * 10_000 ? gray : rest)),
});

it('inverts white print on black', () => {
  expect(positive(picture(0.9, 20, 250)).gray.slice(8_999, 9_001)).toEqual(new Uint8Array([235, 5]));
});

it('leaves pages with black edges and gray paper as they are', () => {
  for (const page of [picture(0.6, 0, 255), picture(0.9, 130, 20), picture(0.1, 0, 255)]) expect(positive(page)).toBe(page);
});
