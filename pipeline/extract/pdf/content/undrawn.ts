import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Glyph, GlyphStyle, Rect } from './glyph.ts';

/** The facts of an annotation, as pdfjs names them, that tell what a viewer would write in its place. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  /** Value that a box stands for, of a check box and of a radio button. */
  readonly exportValue?: string;
  readonly buttonValue?: string;
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

/** A box that is ticked: its mark is mostly drawn, not written. */
const TICKED = '☒';

/**
 * Values of form fields and notes of free text for which the file holds no picture: viewers write them themselves, so that people read
 * them on the page; and the marks of ticked boxes that no glyph of `drawn` shows. Their places within the field's box are guessed.
 */
export async function undrawnGlyphs(page: PDFPageProxy, drawn: readonly Glyph[]): Promise<Glyph[]> {
  const annotations = (await page.getAnnotations()) as Annotation[];
  const viewport = page.getViewport({ scale: 1 });
  return annotations.flatMap((annotation) => {
    const ticked = isTicked(annotation);
    const text =
      (annotation.annotationFlags ?? 0) & HIDDEN ? '' : ticked ? TICKED : annotation.hasAppearance ? '' : writtenText(annotation);
    if (text.trim() === '' || !annotation.rect) return [];
    const [xa, ya, xb, yb] = viewport.convertToViewportRectangle([...annotation.rect]) as [number, number, number, number];
    const [left, top, bottom] = [Math.min(xa, xb), Math.min(ya, yb), Math.max(ya, yb)];
    const box: Rect = [left, top, Math.max(xa, xb), bottom];
    if (ticked && drawn.some((glyph) => glyph.style.annotation && !glyph.blank && isInside(glyph, box))) return [];
    return glyphsOf(text, left + 2, top, bottom, annotation.defaultAppearanceData?.fontSize || 10);
  });
}

function isTicked({ fieldType, fieldValue, checkBox, radioButton, exportValue, buttonValue }: Annotation): boolean {
  if (fieldType !== 'Btn' || typeof fieldValue !== 'string' || fieldValue === 'Off') return false;
  return (checkBox === true && fieldValue === exportValue) || (radioButton === true && fieldValue === buttonValue);
}

function isInside({ x0, x1, baseline, size }: Glyph, box: Rect): boolean {
  return (x0 + x1) / 2 > box[0] && (x0 + x1) / 2 < box[2] && baseline > box[1] - size && baseline < box[3] + size;
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
