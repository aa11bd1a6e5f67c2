import { expect, it } from 'vitest';
import { componentsOf } from '../../../../../pipeline/extract/ocr/picture/components.ts';
import { withoutSpecks } from '../../../../../pipeline/extract/ocr/picture/dirt/specks.ts';
import { ink, paper } from '../../paper.ts';

const LETTER = [100, 100, 112, 124] as const;
const PERIOD = [116, 121, 119, 124] as const;
const DIRT = Array.from(
  { length: 80 },
  (_, i) => [10 + (i % 10) * 38, 200 + Math.floor(i / 10) * 20, 13 + (i % 10) * 38, 202 + Math.floor(i / 10) * 20] as const,
);

it('takes out specks far from letters and leaves the dots beside them', () => {
  const page = paper(400, 400, LETTER, PERIOD, ...DIRT);
  const { image, components } = withoutSpecks(page, componentsOf(page, 128));
  expect(ink(image)).toBe(12 * 24 + 9);
  expect(components).toHaveLength(2);
});

it('leaves a page alone that has but a few', () => {
  const page = paper(400, 400, LETTER, PERIOD, ...DIRT.slice(0, 20));
  expect(withoutSpecks(page, componentsOf(page, 128)).image).toBe(page);
});
