import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { append } from '../../text/long-lists.ts';
import type { Fonts } from './content/fonts.ts';
import type { PageContent } from './content/glyph.ts';
import { readContent } from './content/index.ts';
import type { Matrix } from './content/matrix.ts';
import { undrawnGlyphs } from './content/undrawn.ts';
import type { Ops } from './pdfjs.ts';

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

/** Reads the operators of a page and of the appearances of its annotations. */
export async function readPage(page: PDFPageProxy, source: PageSource): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
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
  append(content.glyphs, await undrawnGlyphs(page, content.glyphs));
  return { content, width, height };
}
