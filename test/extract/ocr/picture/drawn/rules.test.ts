import { expect, it } from 'vitest';
import { withoutRules } from '../../../../../pipeline/extract/ocr/picture/drawn/rules.ts';
import { ink, paper } from '../../paper.ts';

it('finds the rules of a grid once each and leaves the figures', () => {
  const level = [50, 150, 250].map((y) => [50, y, 350, y + 3] as const);
  const upright = [50, 200, 347].map((x) => [x, 50, x + 3, 253] as const);
  const figure = [100, 90, 112, 114] as const;
  const { image, rules } = withoutRules(paper(400, 300, ...level, ...upright, figure), 128);
  expect(rules.filter(([x0, , x1]) => x1 - x0 > 200)).toHaveLength(3);
  expect(rules.filter(([, y0, , y1]) => y1 - y0 > 150)).toHaveLength(3);
  expect(ink(image)).toBe(12 * 24);
});

it('takes no row of feet of letters for a rule', () => {
  const stems = Array.from({ length: 10 }, (_, i) => [52 + 10 * i, 100, 57 + 10 * i, 120] as const);
  const page = paper(400, 300, [50, 119, 150, 121], ...stems);
  expect(withoutRules(page, 128).rules).toEqual([]);
});
