import type { RecognisedLine } from '../../stage.ts';
import type { Glyph, GlyphStyle } from '../pdf/content/glyph.ts';

const STYLE: GlyphStyle = { font: '', bold: false, italic: false, color: null, invisible: false, off: false, annotation: false };

/** Heights above and below the baseline, in font sizes, as in most book faces. */
const ASCENDER = 0.69;
const X_HEIGHT = 0.46;
const DESCENDER = 0.21;

const TALL = /[\p{Lu}\p{Nd}bdfhklt$%&()[\]{}/|!?"'\u2018-\u201d\u00a7]/u;
const DEEP = /[gjpqy,;()[\]{}/|$\u00a7]/;

/** Letters that give a height; commas, dashes and the like do not. */
const TELLING = /[\p{L}\p{Nd}]/u;

interface Measured {
  readonly line: RecognisedLine;
  size: number;
}

/**
 * Recognised words as glyphs, by which pages from pictures take the same way as printed ones: letters share their word's box evenly,
 * words of a line share baseline and size. `points` is the size of a pixel.
 */
export function glyphsOf(lines: readonly RecognisedLine[], points: number): Glyph[] {
  const measured = lines.map((line): Measured => ({ line, size: sizeOf(line) * points }));
  levelSizes(measured);
  return measured.flatMap(({ line, size }) => lineGlyphs(line, size, points));
}

/** Font size of a line in pixels: the median over its words of what their height says. */
function sizeOf(line: RecognisedLine): number {
  const sizes: number[] = [];
  for (const word of line.words) {
    const text = line.text.slice(word.start, word.end);
    if (!TELLING.test(text)) continue;
    const share = (TALL.test(text) ? ASCENDER : X_HEIGHT) + (DEEP.test(text) ? DESCENDER : 0);
    for (let i = 0; i < text.length; i++) sizes.push((word.box[3] - word.box[1]) / share);
  }
  return sizes.length > 0 ? medianOf(sizes) : line.box[3] - line.box[1];
}

/** Sizes that differ by little are one size measured with errors: all near the page's usual size become it. */
function levelSizes(lines: readonly Measured[]): void {
  const all = lines.flatMap(({ line, size }) => Array.from({ length: Math.ceil(line.text.length / 8) }, () => size));
  if (all.length === 0) return;
  const usual = medianOf(all);
  for (const line of lines) if (Math.abs(line.size - usual) < 0.14 * usual) line.size = usual;
}

function lineGlyphs(line: RecognisedLine, size: number, points: number): Glyph[] {
  const baseline = baselineOf(line, size / points) * points;
  const glyphs: Glyph[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const word of line.words) {
    // Engines give neighbouring words boxes that overlap; letters must not mingle.
    const left = Math.max(word.box[0] * points, end);
    const right = Math.max(word.box[2] * points, left + 0.1 * size);
    end = right;
    const letters = [...line.text.slice(word.start, word.end)];
    const step = (right - left) / letters.length;
    const common = { baseline, size, tracking: 0, style: STYLE, quadrant: 0, tilt: 0 } as const;
    letters.forEach((text, i) => {
      glyphs.push({ ...common, text, x0: left + i * step, x1: left + (i + 1) * step, blank: false });
    });
    glyphs.push({ ...common, text: ' ', x0: right, x1: right, blank: true });
  }
  return glyphs;
}

/** The height on which a line of text stands, in pixels, the same for all its words. */
function baselineOf(line: RecognisedLine, size: number): number {
  const feet: number[] = [];
  for (const word of line.words) {
    const text = line.text.slice(word.start, word.end);
    if (TELLING.test(text)) feet.push(word.box[3] - (DEEP.test(text) ? DESCENDER * size : 0));
  }
  return feet.length > 0 ? medianOf(feet) : line.box[3];
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
