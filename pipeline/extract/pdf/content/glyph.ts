/** Direction that text runs in on the displayed page, degrees clockwise. */
export type Quadrant = 0 | 90 | 180 | 270;

/** Style shared by the glyphs of a text-showing operator. */
export interface GlyphStyle {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** #rrggbb, null for black. */
  readonly color: string | null;
  /** Rendering mode 3 (neither filled nor stroked): the text layer of a scan. */
  readonly invisible: boolean;
  /** In an optional content group that is switched off. */
  readonly off: boolean;
  /** Drawn by the appearance of an annotation or form field. */
  readonly annotation: boolean;
}

/** A printed character: points, in the frame in which its text runs from left to right and y grows downwards. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  /** Font size in points as printed. */
  readonly size: number;
  /** Extra space after each character that the text state asks for, points. */
  readonly tracking: number;
  readonly blank: boolean;
  readonly style: GlyphStyle;
  readonly quadrant: Quadrant;
  /** Degrees off its quadrant; watermarks run obliquely. */
  readonly tilt: number;
}

/** x0, y0, x1, y1 in points, top left origin. */
export type Rect = readonly [number, number, number, number];

/** A drawn straight line or thin filled rectangle, in the frame of the displayed page. */
export interface Stroke {
  readonly box: Rect;
  readonly horizontal: boolean;
  readonly color: string | null;
}

/** What a page draws, as far as text and tables need it. */
export interface PageContent {
  readonly glyphs: Glyph[];
  readonly strokes: Stroke[];
  /** Filled areas that are no lines: cell shading, highlights, white-outs. */
  readonly areas: { readonly box: Rect; readonly color: string | null }[];
  /** Boxes of the images painted. */
  readonly images: Rect[];
  /** Paths painted, of whatever shape. */
  readonly paths: number;
}

/** Turns a point of the displayed page (width x height) into the frame of a quadrant. */
export function intoFrame(x: number, y: number, quadrant: Quadrant, width: number, height: number): [number, number] {
  if (quadrant === 0) return [x, y];
  if (quadrant === 90) return [y, width - x];
  if (quadrant === 180) return [width - x, height - y];
  return [height - y, x];
}

/** The inverse of intoFrame. */
export function outOfFrame(x: number, y: number, quadrant: Quadrant, width: number, height: number): [number, number] {
  if (quadrant === 0) return [x, y];
  if (quadrant === 90) return [width - y, x];
  if (quadrant === 180) return [width - x, height - y];
  return [y, height - x];
}

/** A box carried through a mapping of its corners. */
export function mapRect(box: Rect, map: (x: number, y: number) => [number, number]): Rect {
  const [ax, ay] = map(box[0], box[1]);
  const [bx, by] = map(box[2], box[3]);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}
