import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import type { SynthAgreement } from '../model.ts';
import type { Face } from './flow.ts';
import { type PdfLayout, sheetsOf } from './pdf-sheets.ts';

interface RenderedPdf {
  bytes: Uint8Array;
  boilerplate: string[];
}

const FAMILIES = {
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold, StandardFonts.TimesRomanItalic],
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold, StandardFonts.HelveticaOblique],
  typewriter: [StandardFonts.Courier, StandardFonts.CourierBold, StandardFonts.CourierOblique],
} as const;

/** The agreement as a born-digital PDF with standard fonts. The bytes depend on nothing but the arguments. */
export async function renderPdf(agreement: SynthAgreement, layout: PdfLayout): Promise<RenderedPdf> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const [regular, bold, italic] = await Promise.all(FAMILIES[layout.family].map((font) => document.embedFont(font)));
  const fonts = { regular, bold, italic } as Record<Face, PDFFont>;
  const { width, height, sheets, boilerplate } = sheetsOf(agreement, layout, (text, face, size) =>
    fonts[face].widthOfTextAtSize(text, size),
  );
  for (const ops of sheets) {
    const page = document.addPage([width, height]);
    for (const op of ops) {
      if (op.type === 'text') page.drawText(op.text, { x: op.x, y: op.y, size: op.size, font: fonts[op.face] });
      else page.drawLine({ start: { x: op.x0, y: op.y0 }, end: { x: op.x1, y: op.y1 }, thickness: op.thickness });
    }
  }
  document.setTitle(agreement.title);
  return { bytes: await document.save(), boilerplate };
}
