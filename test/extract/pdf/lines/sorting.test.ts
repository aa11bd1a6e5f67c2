import { expect, it } from 'vitest';
import type { Glyph, GlyphStyle } from '../../../../pipeline/extract/pdf/content/glyph.ts';
import { sortGlyphs } from '../../../../pipeline/extract/pdf/lines/sorting.ts';

const style: GlyphStyle = { font: 'F', bold: false, italic: false, color: null, invisible: false, off: false, annotation: false };

function glyphAt(x0: number, baseline: number, text = 'a'): Glyph {
  return { text, x0, x1: x0 + 5, baseline, size: 10, tracking: 0, blank: false, style, quadrant: 0, tilt: 0 };
}

it('finds what is printed twice also where the two prints lie on either side of a bucket', () => {
  const { flow, hidden } = sortGlyphs([glyphAt(99.8, 199.8), glyphAt(100.3, 200.3), glyphAt(106, 200)], 0, 612, 792);
  expect(flow.map(({ x0, style: { bold } }) => [x0, bold])).toEqual([
    [99.8, true],
    [106, false],
  ]);
  expect(hidden).toHaveLength(1);
});

it('takes time in proportion to the glyphs of a line', () => {
  const glyphs = Array.from({ length: 60_000 }, (_, i) => glyphAt(5 * i, 100, 'ab'[i % 2]));
  const began = performance.now();
  const { hidden } = sortGlyphs(glyphs, 0, 1e7, 792);
  expect(hidden).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2000);
});
