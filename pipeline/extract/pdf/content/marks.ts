import { firstWhere } from '../../../text/first-where.ts';
import { greatest, least } from '../../../text/long-lists.ts';
import { cellBorders } from './cell-borders.ts';
import type { Glyph, Stroke } from './glyph.ts';

/** Glyphs that a line is drawn through or under. */
export interface Marks {
  readonly struck: Set<Glyph>;
  readonly underlined: Set<Glyph>;
}

/** How far a line may stick out beyond the text that it marks, in sizes: longer ones part paragraphs or are for filling in. */
const OVERHANG = 2.5;

/** Finds what drawn lines strike or underline. Strokes and glyphs are in the frame of the upright page. */
export function marksOf(glyphs: readonly Glyph[], strokes: readonly Stroke[]): Marks {
  const marks: Marks = { struck: new Set(), underlined: new Set() };
  const thin = strokes.filter(({ box, horizontal }) => horizontal && box[3] - box[1] <= 3 && box[2] - box[0] >= 1.5);
  const borders = cellBorders(thin);
  const lines = thin.filter((line) => !borders.has(line));
  if (lines.length === 0 || glyphs.length === 0) return marks;
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  for (const line of lines) {
    const y = (line.box[1] + line.box[3]) / 2;
    const struck: Glyph[] = [];
    const under: Glyph[] = [];
    for (let i = firstAt(sorted, y - 6); i < sorted.length; i++) {
      const glyph = sorted[i]!;
      if (glyph.baseline > y + 60) break;
      const middle = (glyph.x0 + glyph.x1) / 2;
      if (middle < line.box[0] - 0.5 || middle > line.box[2] + 0.5 || glyph.blank) continue;
      const above = (glyph.baseline - y) / glyph.size;
      if (above > 0.13 && above < 0.5) struck.push(glyph);
      else if (above <= 0.1 && above > -0.3) under.push(glyph);
    }
    if (fits(line, struck)) for (const glyph of struck) marks.struck.add(glyph);
    else if (fits(line, under)) for (const glyph of under) marks.underlined.add(glyph);
  }
  return marks;
}

/** A mark ends with its text and covers it without large holes. */
function fits(line: Stroke, glyphs: readonly Glyph[]): boolean {
  if (glyphs.length === 0) return false;
  const size = greatest(glyphs.map((glyph) => glyph.size));
  const left = least(glyphs.map((glyph) => glyph.x0));
  const right = greatest(glyphs.map((glyph) => glyph.x1));
  const covered = glyphs.reduce((sum, glyph) => sum + glyph.x1 - glyph.x0, 0);
  return left - line.box[0] < OVERHANG * size && line.box[2] - right < OVERHANG * size && covered > 0.4 * (line.box[2] - line.box[0]);
}

function firstAt(sorted: readonly Glyph[], baseline: number): number {
  return firstWhere(sorted, (glyph) => glyph.baseline >= baseline);
}
