import type { Glyph, Stroke } from '../content/glyph.ts';

/** Longest bar of a fraction, thickest one, and how far it may stick out beyond its figures: points. */
const [LONGEST, THICK, BEYOND] = [30, 1.5, 4];
/** Distance from the bar, in sizes of the figures, of the feet of those above and of those below. */
const [ABOVE, BELOW] = [0.5, [0.5, 1.2] as const];
/** Most of the size of the words beside it that a fraction's figures have. */
const SMALL = 0.85;

/**
 * Figures set above and below a drawn bar, beside words on the line between them, are a fraction: they become glyphs of that line, the
 * bar a slash. Returns the glyphs in their order, and the strokes that are no bars.
 */
export function writeFractions(glyphs: readonly Glyph[], strokes: readonly Stroke[]): { glyphs: readonly Glyph[]; strokes: Stroke[] } {
  const bars = strokes.filter(({ box, horizontal }) => horizontal && box[2] - box[0] <= LONGEST && box[3] - box[1] <= THICK);
  if (bars.length === 0) return { glyphs, strokes: [...strokes] };
  const figures = glyphs.filter(({ text }) => /^\d$/.test(text));
  const written = new Map<Glyph, Glyph[]>();
  const used = new Set<Stroke>();
  for (const bar of bars) {
    const parts = partsOf(bar, figures);
    if (!parts || [...parts.over, ...parts.under].some((glyph) => written.has(glyph))) continue;
    const host = hostOf(glyphs, parts, bar);
    if (!host) continue;
    used.add(bar);
    for (const glyph of [...parts.over, ...parts.under]) written.set(glyph, []);
    written.set(parts.over[0]!, fractionGlyphs(parts, bar, host));
  }
  return { glyphs: glyphs.flatMap((glyph) => written.get(glyph) ?? [glyph]), strokes: strokes.filter((stroke) => !used.has(stroke)) };
}

interface Parts {
  readonly over: readonly Glyph[];
  readonly under: readonly Glyph[];
}

/** The figures that a bar parts, from left to right; null where it is no bar of a fraction. */
function partsOf({ box }: Stroke, figures: readonly Glyph[]): Parts | null {
  const y = (box[1] + box[3]) / 2;
  const near = figures.filter(({ x0, x1 }) => (x0 + x1) / 2 > box[0] - 1 && (x0 + x1) / 2 < box[2] + 1);
  const over = near.filter(({ baseline, size }) => baseline <= y + 0.5 && y - baseline < ABOVE * size).sort((a, b) => a.x0 - b.x0);
  const under = near
    .filter(({ baseline, size }) => baseline - y > BELOW[0] * size && baseline - y < BELOW[1] * size)
    .sort((a, b) => a.x0 - b.x0);
  if (over.length === 0 || under.length === 0) return null;
  const width = Math.max(...[over, under].map((side) => side.at(-1)!.x1 - side[0]!.x0));
  return box[2] - box[0] <= width + BEYOND ? { over, under } : null;
}

/** A larger glyph beside the bar whose foot is between those of the figures above and below. */
function hostOf(glyphs: readonly Glyph[], { over, under }: Parts, { box }: Stroke): Glyph | undefined {
  const [top, bottom] = [over[0]!, under[0]!];
  return glyphs.find(
    (glyph) =>
      !glyph.blank &&
      top.size <= SMALL * glyph.size &&
      glyph.baseline > top.baseline + 0.1 * glyph.size &&
      glyph.baseline < bottom.baseline + 0.1 * glyph.size &&
      Math.max(box[0] - glyph.x1, glyph.x0 - box[2]) < glyph.size,
  );
}

/** The fraction on the line of its host: its parts share the room of the bar. */
function fractionGlyphs({ over, under }: Parts, { box }: Stroke, host: Glyph): Glyph[] {
  const bar: Glyph = { ...over[0]!, text: '/' };
  const all = [...over, bar, ...under];
  const step = (box[2] - box[0]) / all.length;
  return all.map((glyph, i) => ({ ...glyph, x0: box[0] + i * step, x1: box[0] + (i + 1) * step, baseline: host.baseline }));
}
