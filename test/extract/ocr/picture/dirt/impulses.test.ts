import { expect, it } from 'vitest';
import { withoutImpulses } from '../../../../../pipeline/extract/ocr/picture/dirt/impulses.ts';
import type { PageImage } from '../../../../../pipeline/stage.ts';
import { paper } from '../../paper.ts';

/** A page with one stroke of two pixels' width, from (40, 20) downwards, in an ink of this gray. */
function stroke(gray: number): PageImage {
  const page = paper(200, 200, [40, 20, 42, 180]);
  return { ...page, gray: page.gray.map((level) => (level === 0 ? gray : level)) };
}

/** The page with pixels set to a level; the black ones are many and alone. */
function speckled(page: PageImage, ...at: readonly (readonly [x: number, y: number, level: number])[]): PageImage {
  const gray = page.gray.slice();
  for (let y = 5; y < 195; y += 10) for (let x = 65; x < 195; x += 10) gray[y * page.width + x] = 0;
  for (const [x, y, level] of at) gray[y * page.width + x] = level;
  return { ...page, gray };
}

const at = ({ gray, width }: PageImage, x: number, y: number) => gray[y * width + x];

it('mends black pixels that touch a stroke of lighter ink', () => {
  const mended = withoutImpulses(speckled(stroke(20), [39, 60, 0], [42, 90, 0], [43, 90, 0]));
  expect([at(mended, 39, 60), at(mended, 42, 90), at(mended, 43, 90)]).not.toContain(0);
  expect(at(mended, 65, 5)).toBe(255);
});

it('mends holes in a stroke and leaves the paper beside it', () => {
  const mended = withoutImpulses(speckled(stroke(20), [40, 60, 255]));
  expect(at(mended, 40, 60)).toBe(20);
  expect([at(mended, 39, 60), at(mended, 42, 60)]).toEqual([255, 255]);
});

it('leaves black ink as it is', () => {
  const page = stroke(0);
  expect(withoutImpulses(page)).toEqual(page);
});
