import { expect, it } from 'vitest';
import { deskew } from '../../../../pipeline/extract/ocr/picture/deskew.ts';
import { INK, inkPoints } from '../../../../pipeline/extract/ocr/picture/ink.ts';
import { densestStrip, lieOf } from '../../../../pipeline/extract/ocr/picture/orientation.ts';
import { turn } from '../../../../pipeline/extract/ocr/picture/turn.ts';
import type { PageImage } from '../../../../pipeline/stage.ts';
import { ink, paper } from '../paper.ts';

/** Lines of letters of 20 pixels, 40 apart; every third letter is missing. */
function lines(count = 20): PageImage {
  const letters = Array.from({ length: count * 60 }, (_, i) => {
    const line = Math.floor(i / 60);
    const [x, y] = [80 + 12 * (i % 60) + (((7919 * i) % 97) % 5) + ((31 * line * line) % 13), 100 + 40 * line];
    return [x, y, x + 8, y + 20] as const;
  });
  return paper(900, 1000, ...letters.filter((_, i) => i % 3));
}

const lie = (image: PageImage) => lieOf(inkPoints(image, INK));

it.each([-2.4, -0.3, 1.5])('measures lines askew by %d degrees and straightens them', (degrees) => {
  const askew = deskew(lines(), -degrees);
  expect(lie(askew).turned).toBe(false);
  expect(Math.abs(lie(askew).skew - degrees)).toBeLessThan(0.1);
  const straight = deskew(askew, lie(askew).skew);
  expect(Math.abs(lie(straight).skew)).toBeLessThan(0.1);
  expect(ink(straight) / ink(lines())).toBeCloseTo(1, 1);
});

it('sees that lines run down the page, and how far askew they are once it is turned', () => {
  const onSide = turn(deskew(lines(), -1.5), 270);
  expect(lie(onSide).turned).toBe(true);
  expect(Math.abs(lie(onSide).skew - 1.5)).toBeLessThan(0.1);
});

it('cuts the strip between lines', () => {
  const page = lines();
  const strip = densestStrip(page, inkPoints(page, INK));
  expect(ink(strip)).toBe(ink(lines(2)));
});
