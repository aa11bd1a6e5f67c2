import { expect, it } from 'vitest';
import { withoutBlackEdges } from '../../../../../pipeline/extract/ocr/picture/dirt/edges.ts';
import { ink, paper } from '../../paper.ts';

it('whitens the black around a sheet, and neither letters nor more than the ends of rules that reach the edge', () => {
  const letter = [200, 200, 212, 224] as const;
  const rule = [0, 300, 400, 303] as const;
  const page = paper(400, 400, [0, 0, 30, 290], letter, rule);
  expect(ink(withoutBlackEdges(page, 128))).toBe(12 * 24 + (400 - 2 * 8) * 3);
});

it('leaves a page without black edges as it is', () => {
  const page = paper(400, 400, [200, 200, 212, 224]);
  expect(withoutBlackEdges(page, 128)).toBe(page);
});
