import type { Glyph, GlyphStyle, Quadrant } from './glyph.ts';
import { intoFrame } from './glyph.ts';
import { IDENTITY, type Matrix, multiply } from './matrix.ts';

/** A glyph as pdfjs hands it over; numbers between glyphs are adjustments in thousandths of the font size. */
export interface RawGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** Facts of a font that placing its glyphs needs. */
export interface FontFacts {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** Text space units of one glyph space unit, across and up. */
  readonly unitX: number;
  readonly unitY: number;
  readonly defaultVMetrics: readonly number[] | null;
}

/** The part of the graphics state that save and restore keep. */
export interface GraphicsState {
  matrix: Matrix;
  font: FontFacts | null;
  fontSize: number;
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
  lineWidth: number;
  fill: string;
  stroke: string;
}

export function initialState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    font: null,
    fontSize: 0,
    direction: 1,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    lineWidth: 1,
    fill: '#000000',
    stroke: '#000000',
  };
}

/** Text matrix and line matrix of a text object, and the placing of shown glyphs. */
export class TextCursor {
  private matrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  begin(): void {
    this.setMatrix(IDENTITY);
  }

  setMatrix(matrix: ArrayLike<number>): void {
    this.matrix = multiply(IDENTITY, matrix);
    this.x = this.lineX = this.y = this.lineY = 0;
  }

  move(dx: number, dy: number): void {
    this.x = this.lineX += dx;
    this.y = this.lineY += dy;
  }

  /** Places glyphs and moves on, as ISO 32000-1, 9.4.4 has it. `page` is the size of the displayed page. */
  show(
    raw: readonly (RawGlyph | number)[],
    state: GraphicsState,
    style: GlyphStyle,
    page: { width: number; height: number },
    out: Glyph[],
  ): void {
    const font = state.font;
    if (!font || state.fontSize === 0) return;
    const whole = multiply(state.matrix, this.matrix);
    const frame = frameOf(whole, state, font);
    const scale = state.horizontalScale * state.direction;
    const unit = state.fontSize * font.unitX;
    let advance = 0;
    for (const glyph of raw) {
      if (typeof glyph === 'number') {
        advance += ((font.vertical ? 1 : -1) * glyph * state.fontSize) / 1000;
        continue;
      }
      const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * state.direction;
      const vmetric = glyph.vmetric ?? font.defaultVMetrics;
      const width = font.vertical && vmetric ? -vmetric[0]! : (glyph.width ?? 0);
      const printed = width * unit;
      const text = printable(glyph.unicode ?? '');
      if (text !== '') {
        const along = font.vertical ? 0 : advance * scale;
        const end = font.vertical ? 0 : (advance + printed) * scale;
        const px = this.x + along;
        const py = this.y + state.rise - (font.vertical ? advance : 0);
        const [x0, y0] = intoFrame(
          whole[0] * px + whole[2] * py + whole[4],
          whole[1] * px + whole[3] * py + whole[5],
          frame.quadrant,
          page.width,
          page.height,
        );
        const length = font.vertical ? frame.size : (end - along) * frame.along;
        out.push({
          text,
          x0: length < 0 ? x0 + length : x0,
          x1: length < 0 ? x0 : x0 + length,
          baseline: y0,
          size: frame.size,
          tracking: state.charSpacing * Math.abs(scale) * frame.along,
          blank: text.trim() === '',
          style,
          quadrant: frame.quadrant,
          tilt: frame.tilt,
        });
      }
      advance += printed + spacing;
    }
    if (font.vertical) this.y -= advance;
    else this.x += advance * scale;
  }
}

/** Reading frame of text under a matrix: quadrant, degrees off it, points per unit along the line, font size in points. */
function frameOf(whole: Matrix, state: GraphicsState, font: FontFacts): { quadrant: Quadrant; tilt: number; along: number; size: number } {
  const turned = state.direction * state.horizontalScale < 0;
  const angle = (Math.atan2(turned ? -whole[1] : whole[1], turned ? -whole[0] : whole[0]) * 180) / Math.PI;
  const nearest = Math.round(angle / 90) * 90;
  const quadrant = (((nearest % 360) + 360) % 360) as Quadrant;
  const along = Math.hypot(whole[0], whole[1]) * (turned ? -1 : 1);
  const size = Math.hypot(whole[2], whole[3]) * state.fontSize * Math.abs(font.unitY) * 1000;
  return { quadrant, tilt: angle - nearest, along: along || 1e-6, size: size || Math.abs(along) * state.fontSize };
}

/** White space controls would tear lines apart, lone surrogates would not survive UTF-8. */
function printable(text: string): string {
  if (text.length === 1 && text > ' ' && text < '\ud800') return text;
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ').replace(/\p{Cs}/gu, '\ufffd');
}
