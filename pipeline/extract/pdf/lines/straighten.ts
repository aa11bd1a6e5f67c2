import type { Glyph } from '../content/glyph.ts';

/** Degrees below which lines stay together without help. */
const LEVEL = 0.1;

/** Turns the glyphs of a scan's text layer about the middle of the page, so that lines that climb run level. `skew` is what was taken out. */
export function straighten(glyphs: Glyph[], width: number, height: number): { glyphs: Glyph[]; skew: number } {
  const tilts = glyphs.filter((glyph) => !glyph.blank && glyph.tilt !== 0).map((glyph) => glyph.tilt);
  if (tilts.length === 0 || tilts.length * 2 < glyphs.length) return { glyphs, skew: 0 };
  tilts.sort((a, b) => a - b);
  const tilt = tilts[tilts.length >> 1]!;
  const alike = tilts.filter((other) => Math.abs(other - tilt) < 0.3).length;
  if (Math.abs(tilt) < LEVEL || alike < 0.6 * tilts.length) return { glyphs, skew: 0 };
  const angle = (-tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [width / 2, height / 2];
  const level = glyphs.map((glyph) => {
    const [dx, dy] = [glyph.x0 - cx, glyph.baseline - cy];
    const x0 = cx + dx * cos - dy * sin;
    return { ...glyph, x0, x1: x0 + glyph.x1 - glyph.x0, baseline: cy + dx * sin + dy * cos };
  });
  return { glyphs: level, skew: Math.round(tilt * 100) / 100 };
}
