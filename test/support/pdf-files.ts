import { createHash } from 'node:crypto';
import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { configure } from '../../pipeline/config.ts';
import { pdf } from '../../pipeline/extract/formats/pdf.ts';
import type { Pages, Source } from '../../pipeline/model.ts';

/** Red, green, blue, 0..1. */
type Color = readonly [number, number, number];

export interface Pen {
  readonly page: PDFPage;
  readonly document: PDFDocument;
  readonly fonts: { readonly plain: PDFFont; readonly bold: PDFFont; readonly italic: PDFFont };
  /** Writes at a place measured from the top left, points; returns the x behind the text. */
  text(
    text: string,
    x: number,
    y: number,
    options?: { size?: number; font?: 'plain' | 'bold' | 'italic'; color?: Color; turn?: number },
  ): number;
  /** Draws a line between two places measured from the top left. */
  line(x0: number, y0: number, x1: number, y1: number, options?: { width?: number; color?: Color }): void;
  /** Draws a ruled grid. */
  grid(xs: readonly number[], ys: readonly number[]): void;
}

/** A PDF with a Letter page for each drawing. */
export async function makePdf(...drawings: ((pen: Pen) => void)[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const fonts = {
    plain: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
    italic: await document.embedFont(StandardFonts.TimesRomanItalic),
  };
  for (const draw of drawings) draw(penOf(document, document.addPage([612, 792]), fonts));
  return document;
}

function penOf(document: PDFDocument, page: PDFPage, fonts: Pen['fonts']): Pen {
  const height = page.getHeight();
  const line: Pen['line'] = (x0, y0, x1, y1, { width = 0.7, color = [0, 0, 0] } = {}) =>
    page.drawLine({
      start: { x: x0, y: height - y0 },
      end: { x: x1, y: height - y1 },
      thickness: width,
      color: rgb(color[0], color[1], color[2]),
    });
  return {
    page,
    document,
    fonts,
    line,
    text(text, x, y, { size = 11, font = 'plain', color = [0, 0, 0], turn = 0 } = {}) {
      page.drawText(text, { x, y: height - y, size, font: fonts[font], color: rgb(color[0], color[1], color[2]), rotate: degrees(turn) });
      return x + fonts[font].widthOfTextAtSize(text, size);
    },
    grid(xs, ys) {
      for (const y of ys) line(xs[0]!, y, xs.at(-1)!, y);
      for (const x of xs) line(x, ys[0]!, x, ys.at(-1)!);
    },
  };
}

/** Reads a PDF as the pipeline does, without recognition. */
export async function readBack(document: PDFDocument | Uint8Array): Promise<Pages> {
  const bytes = document instanceof PDFDocument ? await document.save() : document;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source: Source = {
    source_path: 'made.pdf',
    name: 'made.pdf',
    container: null,
    document_id: sha256.slice(0, 16),
    source_sha256: sha256,
    source_bytes: bytes.length,
    media_type: 'application/pdf',
    manifest: {},
  };
  return pdf.read({ source, bytes }, { config: configure({}) });
}

/** The texts of the first page. */
export function textsOf(pages: Pages): string[] {
  return pages.pages[0]!.lines.map((line) => line.text);
}
