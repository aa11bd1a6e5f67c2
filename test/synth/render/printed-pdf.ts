import { createCanvas, PDFDocument } from '@napi-rs/canvas';
import type { SynthAgreement } from '../model.ts';
import { face } from '../pages/fonts.ts';
import type { Face } from './flow.ts';
import { type PdfLayout, sheetsOf } from './pdf-sheets.ts';

/** The font that the canvas knows under the document's face; what is slanted is set upright. */
function fontOf(family: PdfLayout['family'], of: Face, size: number): string {
  return `${size}px "${face(family, of === 'bold')}"`;
}

/**
 * The agreement as browsers and their office programs print it: subsets of the fonts in the file, text by glyph number, kerned letter
 * by letter. `serif` and `typewriter` have no TrueType font here and come out as drawn glyphs, which hardly any agreement has.
 */
export function printPdf(agreement: SynthAgreement, layout: PdfLayout): Uint8Array {
  const ruler = createCanvas(1, 1).getContext('2d');
  const { width, height, sheets } = sheetsOf(agreement, layout, (text, of, size) => {
    ruler.font = fontOf(layout.family, of, size);
    return ruler.measureText(text).width;
  });
  const document = new PDFDocument({ title: agreement.title });
  for (const ops of sheets) {
    const page = document.beginPage(width, height);
    for (const op of ops) {
      if (op.type === 'text') {
        page.font = fontOf(layout.family, op.face, op.size);
        page.fillText(op.text, op.x, height - op.y);
      } else {
        const [x, y] = [Math.min(op.x0, op.x1), height - Math.max(op.y0, op.y1)];
        page.fillRect(x, y, Math.max(op.thickness, Math.abs(op.x1 - op.x0)), Math.max(op.thickness, Math.abs(op.y1 - op.y0)));
      }
    }
    document.endPage();
  }
  return new Uint8Array(document.close());
}
