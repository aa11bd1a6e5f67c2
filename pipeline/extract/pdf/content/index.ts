import type { Ops } from '../pdfjs.ts';
import type { Glyph, GlyphStyle, PageContent } from './glyph.ts';
import { boundsOf, type Matrix, multiply } from './matrix.ts';
import { addPath, colorOf } from './paths.ts';
import { type FontFacts, type GraphicsState, initialState, type RawGlyph, TextCursor } from './text-state.ts';

/** Operators of a page: parallel arrays of operator numbers and arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Frame {
  /** User space to points of the displayed page, y downwards. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
}

/** What is known about fonts and switched-off layers. */
export interface Resources {
  font(id: string): FontFacts | null;
  /** Whether a marked-content group is shown. */
  shown(group: unknown): boolean;
}

/** Runs the operators of a page without painting: every glyph with its place, every straight line, area and image box. */
export function readContent(list: OperatorList, ops: Ops, frame: Frame, resources: Resources): PageContent {
  const reader = new ContentReader(ops, frame, resources);
  for (let i = 0; i < list.fnArray.length; i++) reader.step(list.fnArray[i]!, (list.argsArray[i] ?? []) as readonly unknown[]);
  return reader.content;
}

class ContentReader {
  readonly content: {
    glyphs: Glyph[];
    strokes: PageContent['strokes'];
    areas: PageContent['areas'];
    images: PageContent['images'];
    paths: number;
  } = {
    glyphs: [],
    strokes: [],
    areas: [],
    images: [],
    paths: 0,
  };
  private readonly ops: Ops;
  private readonly frame: Frame;
  private readonly resources: Resources;
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private readonly cursor = new TextCursor();
  /** One entry for each open marked-content group: whether it hides what is in it. */
  private readonly groups: boolean[] = [];
  private style: GlyphStyle | null = null;
  private annotation = false;

  constructor(ops: Ops, frame: Frame, resources: Resources) {
    this.ops = ops;
    this.frame = frame;
    this.resources = resources;
    this.state = initialState(frame.matrix);
  }

  step(op: number, args: readonly unknown[]): void {
    const ops = this.ops;
    switch (op) {
      case ops.showText:
        this.cursor.show(args[0] as (RawGlyph | number)[], this.state, this.styleNow(), this.frame, this.content.glyphs);
        break;
      case ops.beginText:
        this.cursor.begin();
        break;
      case ops.setTextMatrix:
        this.cursor.setMatrix(args[0] as ArrayLike<number>);
        break;
      case ops.moveText:
        this.cursor.move(args[0] as number, args[1] as number);
        break;
      case ops.setLeadingMoveText:
        this.state.leading = args[1] as number;
        this.cursor.move(args[0] as number, args[1] as number);
        break;
      case ops.nextLine:
        this.cursor.move(0, this.state.leading);
        break;
      case ops.constructPath:
        this.path(args);
        break;
      default:
        if (!this.graphics(op, args)) this.setting(op, args);
    }
  }

  /** Operators of the graphics state stack, of groups and images. */
  private graphics(op: number, args: readonly unknown[]): boolean {
    const ops = this.ops;
    switch (op) {
      case ops.save:
      case ops.beginGroup:
        this.saved.push({ ...this.state });
        return true;
      case ops.restore:
      case ops.endGroup:
      case ops.paintFormXObjectEnd:
        this.restore();
        return true;
      case ops.transform:
        this.state.matrix = multiply(this.state.matrix, args as readonly number[]);
        return true;
      case ops.paintFormXObjectBegin:
        this.saved.push({ ...this.state });
        if (args[0]) this.state.matrix = multiply(this.state.matrix, args[0] as ArrayLike<number>);
        return true;
      case ops.beginAnnotation:
        this.beginAnnotation(args);
        return true;
      case ops.endAnnotation:
        this.annotation = false;
        this.restore();
        return true;
      case ops.beginMarkedContent:
        this.groups.push(false);
        return true;
      case ops.beginMarkedContentProps:
        this.groups.push(args[0] === 'OC' && !this.resources.shown(args[1]));
        this.style = null;
        return true;
      case ops.endMarkedContent:
        this.groups.pop();
        this.style = null;
        return true;
      case ops.paintImageXObject:
      case ops.paintImageMaskXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageXObjectRepeat:
      case ops.paintImageMaskXObjectRepeat:
      case ops.paintSolidColorImageMask:
        this.content.images.push(boundsOf(this.state.matrix, 0, 0, 1, 1));
        return true;
      default:
        return false;
    }
  }

  /** Operators that set one value. */
  private setting(op: number, args: readonly unknown[]): void {
    const ops = this.ops;
    const state = this.state;
    const value = args[0] as number;
    switch (op) {
      case ops.setFont:
        this.setFont(args[0] as string, args[1] as number);
        return;
      case ops.setCharSpacing:
        state.charSpacing = value;
        return;
      case ops.setWordSpacing:
        state.wordSpacing = value;
        return;
      case ops.setHScale:
        state.horizontalScale = value / 100;
        return;
      case ops.setLeading:
        state.leading = -value;
        return;
      case ops.setTextRise:
        state.rise = value;
        return;
      case ops.setTextRenderingMode:
        state.mode = value;
        break;
      case ops.setLineWidth:
        state.lineWidth = value;
        return;
      case ops.setFillRGBColor:
        state.fill = String(args[0]);
        break;
      case ops.setStrokeRGBColor:
        state.stroke = String(args[0]);
        break;
      case ops.setFillTransparent:
        state.fill = 'transparent';
        break;
      case ops.setGState:
        this.graphicsStateDictionary(args[0] as readonly (readonly [string, unknown])[]);
        return;
      default:
        return;
    }
    this.style = null;
  }

  private graphicsStateDictionary(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries) {
      if (key === 'LW') this.state.lineWidth = value as number;
      else if (key === 'Font') {
        const [id, size] = value as [string, number];
        this.setFont(id, size);
      }
    }
  }

  private setFont(id: string, size: number): void {
    this.state.font = this.resources.font(id);
    this.state.fontSize = Math.abs(size);
    this.state.direction = size < 0 ? -1 : 1;
    this.style = null;
  }

  /** An appearance starts from the page's own state, placed by two matrices. */
  private beginAnnotation(args: readonly unknown[]): void {
    this.saved.length = 0;
    this.saved.push(initialState(this.frame.matrix));
    this.state = initialState(this.frame.matrix);
    for (const matrix of args.slice(2, 4)) if (matrix) this.state.matrix = multiply(this.state.matrix, matrix as ArrayLike<number>);
    this.annotation = true;
    this.style = null;
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
    this.style = null;
  }

  private styleNow(): GlyphStyle {
    if (this.style) return this.style;
    const { font, mode, fill, stroke } = this.state;
    this.style = {
      font: font?.name ?? '',
      bold: (font?.bold ?? false) || mode % 4 === 2,
      italic: font?.italic ?? false,
      color: colorOf(mode % 4 === 1 ? stroke : fill),
      invisible: mode % 4 === 3,
      off: this.groups.includes(true),
      annotation: this.annotation,
    };
    return this.style;
  }

  private path(args: readonly unknown[]): void {
    const ops = this.ops;
    const state = this.state;
    const op = args[0] as number;
    const data = (args[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
    if (op === ops.endPath || !data || this.groups.includes(true)) return;
    const fill =
      op === ops.fill ||
      op === ops.eoFill ||
      op === ops.fillStroke ||
      op === ops.eoFillStroke ||
      op === ops.closeFillStroke ||
      op === ops.closeEOFillStroke;
    const stroke = op !== ops.fill && op !== ops.eoFill;
    this.content.paths++;
    const scale = Math.sqrt(Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]));
    addPath(
      data,
      state.matrix,
      { stroke, fill, width: Math.min(state.lineWidth * scale, 20), strokeColor: state.stroke, fillColor: state.fill },
      this.content,
    );
  }
}
