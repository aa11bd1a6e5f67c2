import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Glyph, GlyphStyle } from './glyph.ts';

/** The facts of an annotation, as pdfjs names them, that tell what a viewer would write in its place. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
  readonly contentsObj?: { readonly str: string };
  readonly hasAppearance?: boolean;
  readonly annotationFlags?: number;
  readonly password?: boolean;
  readonly rect?: readonly number[];
  readonly defaultAppearanceData?: { readonly fontSize?: number };
}

const HIDDEN = 2 | 32;
const STYLE: GlyphStyle = { font: '', bold: false, italic: false, color: null, invisible: false, off: false, annotation: true };
/** Width of a letter and distance of baselines, in font sizes, for want of a font. */
const [ADVANCE, LEADING] = [0.5, 1.2];

/**
 * Values of form fields and notes of free text for which the file holds no picture: viewers write them themselves, so that people read
 * them on the page. Their places within the field's box are guessed.
 */
export async function undrawnGlyphs(page: PDFPageProxy): Promise<Glyph[]> {
  const annotations = (await page.getAnnotations()) as Annotation[];
  const viewport = page.getViewport({ scale: 1 });
  return annotations.flatMap((annotation) => {
    const text = annotation.hasAppearance || (annotation.annotationFlags ?? 0) & HIDDEN ? '' : writtenText(annotation);
    if (text.trim() === '' || !annotation.rect) return [];
    const [xa, ya, xb, yb] = viewport.convertToViewportRectangle([...annotation.rect]) as [number, number, number, number];
    const [left, top, bottom] = [Math.min(xa, xb), Math.min(ya, yb), Math.max(ya, yb)];
    return glyphsOf(text, left + 2, top, bottom, annotation.defaultAppearanceData?.fontSize || 10);
  });
}

function writtenText({ subtype, fieldType, fieldValue, options, contentsObj, password }: Annotation): string {
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || password) return '';
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  if (fieldType === 'Tx') return values.join('\n');
  if (fieldType !== 'Ch') return '';
  return values.map((value) => options?.find(({ exportValue }) => exportValue === value)?.displayValue ?? value).join('\n');
}

function glyphsOf(text: string, left: number, top: number, bottom: number, size: number): Glyph[] {
  const lines = text.split(/\r\n?|\n/);
  // One line stands in the middle of its field, several from the top down.
  const first = lines.length === 1 ? (top + bottom) / 2 + size / 3 : top + size;
  return lines.flatMap((line, row) =>
    [...line].map((character, column): Glyph => {
      const x0 = left + column * ADVANCE * size;
      const place = { x0, x1: x0 + ADVANCE * size, baseline: first + row * LEADING * size, size };
      return { text: character, ...place, tracking: 0, blank: /\s/.test(character), style: STYLE, quadrant: 0, tilt: 0 };
    }),
  );
}
