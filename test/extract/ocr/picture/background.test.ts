import { expect, it } from 'vitest';
import { evenBackground } from '../../../../pipeline/extract/ocr/picture/background.ts';
import { measure } from '../../../../pipeline/extract/ocr/picture/measure.ts';
import { ink, paper } from '../paper.ts';

it('makes paper white and leaves ink dark under a shadow that deepens to one side', () => {
  const words = Array.from({ length: 12 }, (_, i) => [20 + 50 * i, 100, 40 + 50 * i, 112] as const);
  const page = paper(640, 320, ...words);
  const shaded = { ...page, gray: page.gray.map((level, i) => Math.max(10, level) * (1 - 0.7 * (1 - (i % 640) / 640))) };
  const even = evenBackground(shaded, measure(shaded));
  expect(ink(even)).toBe(12 * 20 * 12);
  expect(even.gray.filter((level) => level === 255)).toHaveLength(640 * 320 - 12 * 20 * 12);
});

it('counts the share of lone pixels', () => {
  const page = paper(101, 401, [50, 5, 51, 6], [20, 9, 22, 12], [70, 101, 71, 102]);
  expect(measure(page).speckle).toBeCloseTo(2 / (100 * 99));
});
