import type { Glyph } from '../content/glyph.ts';

/** Glyphs that the page shows one after the other without a space between: a word or a part of one. */
export interface Fragment {
  readonly glyphs: Glyph[];
  x0: number;
  x1: number;
  readonly baseline: number;
  readonly size: number;
  /** A space character followed it on the page. */
  spaceAfter: boolean;
  /** Set by the rows: stands above or below the baseline of its line. */
  raised: boolean;
}

/** Gap between two glyphs, in sizes, from which on a space is read. Kerning stays below, narrow justified spaces above. */
export const SPACE = 0.15;

/** Cuts the glyphs of one reading frame, in the order of the page's operators, into fragments. Blank glyphs only part them. */
export function fragmentsOf(glyphs: readonly Glyph[]): Fragment[] {
  const fragments: Fragment[] = [];
  let current: Fragment | null = null;
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.blank) {
      if (current && last && continues(last, glyph, 0.6)) current.spaceAfter = true;
      current = null;
      last = null;
      continue;
    }
    if (current && last && continues(last, glyph, SPACE)) {
      current.glyphs.push(glyph);
      if (glyph.x1 > current.x1) current.x1 = glyph.x1;
    } else {
      current = {
        glyphs: [glyph],
        x0: glyph.x0,
        x1: glyph.x1,
        baseline: glyph.baseline,
        size: glyph.size,
        spaceAfter: false,
        raised: false,
      };
      fragments.push(current);
    }
    last = glyph;
  }
  return fragments;
}

/** Whether `next` stands right behind `glyph`: same baseline, like size, a gap under `limit` sizes. */
function continues(glyph: Glyph, next: Glyph, limit: number): boolean {
  const size = Math.max(glyph.size, next.size);
  if (Math.abs(glyph.baseline - next.baseline) > 0.08 * size) return false;
  if (!next.blank && Math.min(glyph.size, next.size) < 0.8 * size) return false;
  const gap = next.x0 - glyph.x1 - trackingOf(glyph);
  return gap < limit * size && gap > -0.4 * size;
}

/** Letter spacing to take off the gap behind a glyph. Beyond half a size it is no spacing: some writers set it and take it back glyph by glyph. */
export function trackingOf(glyph: Glyph): number {
  return glyph.tracking > 0 && glyph.tracking < 0.5 * glyph.size ? glyph.tracking : 0;
}
