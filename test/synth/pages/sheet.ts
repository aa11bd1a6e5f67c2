import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Raster } from '../render/raster.ts';
import { type Family, face } from './fonts.ts';

/** Letter paper, points. */
export const WIDTH = 612;
export const HEIGHT = 792;

export interface Type {
  readonly family: Family;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** A sheet of paper that remembers what was printed on it. Lengths are points from the top left; y is a baseline. */
export class Sheet {
  /** Lines in reading order. */
  readonly truth: string[] = [];
  private readonly canvas: Canvas;
  private readonly context: SKRSContext2D;

  constructor(dpi: number) {
    this.canvas = createCanvas(Math.round((WIDTH * dpi) / 72), Math.round((HEIGHT * dpi) / 72));
    this.context = this.canvas.getContext('2d');
    this.context.fillStyle = '#fff';
    this.context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    this.context.scale(dpi / 72, dpi / 72);
    this.context.fillStyle = '#111';
  }

  measure(text: string, type: Type): number {
    this.set(type);
    return this.context.measureText(text).width;
  }

  /** Prints without adding to the truth. */
  print(text: string, x: number, y: number, type: Type): void {
    this.set(type);
    this.context.fillText(text, x, y);
  }

  /** Prints a line of its own. */
  line(text: string, x: number, y: number, type: Type): void {
    this.print(text, x, y, type);
    this.truth.push(text);
  }

  centred(text: string, y: number, type: Type): void {
    this.line(text, (WIDTH - this.measure(text, type)) / 2, y, type);
  }

  rule(x0: number, y0: number, x1: number, y1: number, thickness: number): void {
    this.context.fillRect(x0 - thickness / 2, y0 - thickness / 2, x1 - x0 + thickness, y1 - y0 + thickness);
  }

  /** Text broken into lines of a width. */
  wrap(text: string, width: number, type: Type): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.measure(longer, type) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }

  /** The sheet as gray. */
  raster(): Raster {
    const { width, height } = this.canvas;
    const rgba = this.context.getImageData(0, 0, width, height).data;
    const data = new Uint8Array(width * height);
    for (let i = 0; i < data.length; i++) data[i] = rgba[4 * i]!;
    return { width, height, data };
  }

  private set({ family, size, bold }: Type): void {
    this.context.font = `${size}px "${face(family, bold ?? false)}"`;
  }
}
