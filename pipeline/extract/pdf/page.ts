import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Line, Page } from '../../model.ts';
import { readContent } from './content.ts';
import type { Fonts } from './fonts.ts';
import { fragmentsOf } from './fragments.ts';
import { type Glyph, intoFrame, mapRect, outOfFrame, type PageContent, type Quadrant, type Rect } from './glyph.ts';
import { lineOf, round } from './line.ts';
import type { Matrix } from './matrix.ts';
import type { Ops } from './pdfjs.ts';
import { rowsOf } from './rows.ts';

/** What reading a page's operators needs from the document. */
export interface PageSource {
  readonly ops: Ops;
  readonly fonts: Fonts;
  shown(group: unknown): boolean;
}

/** A page's operators, run: its content and the size of the displayed page. */
export interface ReadPage {
  readonly content: PageContent;
  readonly width: number;
  readonly height: number;
}

/** Reads the operators of a page without annotations. */
export async function readPage(page: PDFPageProxy, source: PageSource): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: 0 });
  const ids = new Set<string>();
  for (let i = 0; i < list.fnArray.length; i++) {
    if (list.fnArray[i] === source.ops.setFont) ids.add(list.argsArray[i][0] as string);
    else if (list.fnArray[i] === source.ops.setGState) {
      for (const [key, value] of list.argsArray[i][0] as [string, [string]][]) if (key === 'Font') ids.add(value[0]);
    }
  }
  await source.fonts.load(page, ids);
  const { width, height } = viewport;
  const frame = { matrix: viewport.transform as unknown as Matrix, width, height };
  const content = readContent(list, source.ops, frame, { font: (id) => source.fonts.get(id), shown: (group) => source.shown(group) });
  return { content, width, height };
}

/** The lines of a page in reading order, on the page turned upright. */
export function layOut(read: ReadPage): Pick<Page, 'width' | 'height' | 'rotation' | 'lines' | 'rules'> {
  const { content, width, height } = read;
  const upright = mainQuadrant(content.glyphs);
  const turned = upright === 90 || upright === 270;
  const lines: Line[] = [];
  const quadrants = [upright, ...([0, 90, 180, 270] as const).filter((quadrant) => quadrant !== upright)];
  for (const quadrant of quadrants) {
    const glyphs = content.glyphs.filter((glyph) => glyph.quadrant === quadrant);
    if (glyphs.length === 0) continue;
    for (const row of rowsOf(fragmentsOf(glyphs))) {
      const { line } = lineOf(row);
      lines.push(quadrant === upright ? line : { ...line, box: reframed(line.box!, quadrant, upright, width, height), chunks: [] });
    }
  }
  const rules = content.strokes.map((stroke) => rounded(mapRect(stroke.box, (x, y) => intoFrame(x, y, upright, width, height))));
  return { width: round(turned ? height : width), height: round(turned ? width : height), rotation: (360 - upright) % 360, lines, rules };
}

/** The quadrant that most characters run in. */
function mainQuadrant(glyphs: readonly Glyph[]): Quadrant {
  const counts = new Map<Quadrant, number>();
  for (const glyph of glyphs) counts.set(glyph.quadrant, (counts.get(glyph.quadrant) ?? 0) + 1);
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
