import type { Box, Line, Page } from '../../model.ts';
import { greatest, least } from '../../text/long-lists.ts';
import { readingOrder } from './columns/index.ts';
import { type Glyph, intoFrame, mapRect, outOfFrame, type Quadrant, type Rect, type Stroke } from './content/glyph.ts';
import { type Marks, marksOf } from './content/marks.ts';
import { writeFractions } from './lines/fractions.ts';
import { fragmentsOf } from './lines/fragments.ts';
import { lineOf, round } from './lines/index.ts';
import { joined } from './lines/joined.ts';
import { LineOrder } from './lines/placement.ts';
import { withSideHeads } from './lines/side-heads.ts';
import { type SortedGlyphs, sortGlyphs } from './lines/sorting.ts';
import { straighten } from './lines/straighten.ts';
import type { ReadPage } from './page.ts';
import { linesOfTable, looseStrokes, ruledTables, sideBySide } from './tables/index.ts';

const NO_MARKS: Marks = { struck: new Set(), underlined: new Set() };

type LaidOut = Pick<Page, 'width' | 'height' | 'rotation' | 'skew' | 'lines' | 'rules'> & { tables: number };

/** The lines of a page in reading order, on the page turned upright. `firstTable` is the number of the page's first table. */
export function layOut(read: ReadPage, firstTable: number): LaidOut {
  const { content, width, height } = read;
  const upright = mainQuadrant(content.glyphs);
  const intoUpright = (x: number, y: number): [number, number] => intoFrame(x, y, upright, width, height);
  const turned = upright === 90 || upright === 270;
  const strokes: Stroke[] = content.strokes.map((stroke) => ({
    ...stroke,
    box: mapRect(stroke.box, intoUpright),
    horizontal: stroke.horizontal !== turned,
  }));
  const sorted = sortGlyphs(content.glyphs, upright, width, height);
  const { glyphs, skew } = straighten(sorted.flow, turned ? height : width, turned ? width : height);
  const { glyphs: flow, strokes: lines } = writeFractions(glyphs, strokes);
  const { tables, rest } = ruledTables(flow, lines);
  const marks = marksOf(flow, looseStrokes(lines, tables));
  const order = new LineOrder(withSideHeads(readingOrder(fragmentsOf(rest))).map((line) => joined(line.map((row) => lineOf(row, marks)))));
  let number = firstTable;
  for (const group of sideBySide(tables)) {
    const boxes = group.map((table) => table.grid.box);
    const cells = group.flatMap((table) => linesOfTable(table, number++, marks));
    order.insertBlock(cells, least(boxes.map((box) => box[0])), least(boxes.map((box) => box[1])), greatest(boxes.map((box) => box[2])));
  }
  for (const line of asideLines(sorted, upright, width, height)) {
    if (line.role === 'form') order.insertValue(line);
    else order.lines.push(line);
  }
  return {
    width: round(turned ? height : width),
    height: round(turned ? width : height),
    rotation: (360 - upright) % 360,
    skew,
    lines: order.lines,
    rules: strokes.map((stroke) => rounded(stroke.box)),
    tables: tables.length,
  };
}

/** Lines of what stands beside the flow: form values, text turned sideways, watermarks, hidden text. */
function asideLines(sorted: SortedGlyphs, upright: Quadrant, width: number, height: number): Line[] {
  const lines: Line[] = [];
  const add = (glyphs: readonly Glyph[], role: Line['role']): void => {
    for (const quadrant of [0, 90, 180, 270] as const) {
      const turned = glyphs.filter((glyph) => glyph.quadrant === quadrant);
      for (const row of turned.length > 0 ? readingOrder(fragmentsOf(turned)) : []) {
        const line = lineOf(row, NO_MARKS);
        const box = quadrant === upright ? line.box : reframed(line.box!, quadrant, upright, width, height);
        lines.push({ ...line, box, ...(quadrant !== upright && { chunks: [] }), ...(role && { role }) });
      }
    }
  };
  add(sorted.form, 'form');
  for (const glyphs of sorted.turned.values()) add(glyphs, undefined);
  for (const run of obliqueRuns(sorted.oblique)) lines.push(obliqueLine(run, upright, width, height));
  add(sorted.hidden, 'hidden');
  return lines;
}

/** Oblique glyphs that follow each other under one style and angle. */
function obliqueRuns(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last &&
      last.style === glyph.style &&
      last.tilt === glyph.tilt &&
      Math.hypot(glyph.x0 - last.x0, glyph.baseline - last.baseline) < 3 * glyph.size;
    if (follows) runs.at(-1)!.push(glyph);
    else runs.push([glyph]);
  }
  return runs.filter((run) => run.some((glyph) => !glyph.blank));
}

function obliqueLine(run: readonly Glyph[], upright: Quadrant, width: number, height: number): Line {
  const size = run[0]!.size;
  const box: Rect = [
    least(run.map((glyph) => glyph.x0)),
    least(run.map((glyph) => glyph.baseline)) - size,
    greatest(run.map((glyph) => glyph.x1)),
    greatest(run.map((glyph) => glyph.baseline)),
  ];
  const text = run.map((glyph) => (glyph.blank ? ' ' : glyph.text)).join('');
  return { text: text.trim(), box: reframed(box, run[0]!.quadrant, upright, width, height), size: round(size) };
}

/** The quadrant that most characters run in. */
function mainQuadrant(glyphs: readonly Glyph[]): Quadrant {
  const counts = new Map<Quadrant, number>();
  for (const glyph of glyphs)
    if (!glyph.blank && !glyph.style.annotation) counts.set(glyph.quadrant, (counts.get(glyph.quadrant) ?? 0) + 1);
  let best: Quadrant = 0;
  for (const [quadrant, count] of counts) if (count > (counts.get(best) ?? 0)) best = quadrant;
  return best;
}

/** A box of one reading frame in another one. */
function reframed(box: Rect, from: Quadrant, to: Quadrant, width: number, height: number): Box {
  return rounded(
    mapRect(box, (x, y) => {
      const [px, py] = outOfFrame(x, y, from, width, height);
      return intoFrame(px, py, to, width, height);
    }),
  );
}

function rounded(box: Rect): Box {
  return [round(box[0]), round(box[1]), round(box[2]), round(box[3])];
}
