import { greatest, least } from '../../../text/long-lists.ts';
import type { PageContent } from './glyph.ts';
import { boundsOf, type Matrix } from './matrix.ts';

/** Thickest filled rectangle that still is a line, points. */
const THIN = 3;

/** Path segments of pdfjs: command, then its numbers. */
const COMMANDS = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

interface Subpath {
  readonly points: [number, number][];
  curved: boolean;
  closed: boolean;
}

/** Adds the straight lines (or thin rectangles) and the areas of one painted path. `width` is the line width in points. */
export function addPath(
  data: ArrayLike<number>,
  matrix: Matrix,
  paint: { stroke: boolean; fill: boolean; width: number; strokeColor: string; fillColor: string },
  out: PageContent,
): void {
  for (const subpath of subpathsOf(data)) {
    if (paint.stroke && visible(paint.strokeColor)) addStrokes(subpath, matrix, paint.width, colorOf(paint.strokeColor), out);
    if (paint.fill) addFill(subpath, matrix, paint.fillColor, out);
  }
}

function subpathsOf(data: ArrayLike<number>): Subpath[] {
  const subpaths: Subpath[] = [];
  let current: Subpath | null = null;
  for (let i = 0; i < data.length; ) {
    const command = data[i++]!;
    if (command === COMMANDS.moveTo) {
      current = { points: [[data[i]!, data[i + 1]!]], curved: false, closed: false };
      subpaths.push(current);
      i += 2;
    } else if (command === COMMANDS.lineTo) {
      current?.points.push([data[i]!, data[i + 1]!]);
      i += 2;
    } else if (command === COMMANDS.closePath) {
      if (current) current.closed = true;
    } else {
      const numbers = command === COMMANDS.curveTo ? 6 : 4;
      current?.points.push([data[i + numbers - 2]!, data[i + numbers - 1]!]);
      if (current) current.curved = true;
      i += numbers;
    }
  }
  return subpaths;
}

function addStrokes(subpath: Subpath, matrix: Matrix, width: number, color: string | null, out: PageContent): void {
  if (subpath.curved) return;
  const points = subpath.closed && subpath.points.length > 2 ? [...subpath.points, subpath.points[0]!] : subpath.points;
  for (let i = 1; i < points.length; i++) {
    const [x0, y0, x1, y1] = boundsOf(matrix, ...points[i - 1]!, ...points[i]!);
    const half = width / 2;
    if (y1 - y0 <= 0.5 && x1 - x0 > 1.5) out.strokes.push({ box: [x0, y0 - half, x1, y1 + half], horizontal: true, color });
    else if (x1 - x0 <= 0.5 && y1 - y0 > 1.5) out.strokes.push({ box: [x0 - half, y0, x1 + half, y1], horizontal: false, color });
  }
}

function addFill(subpath: Subpath, matrix: Matrix, color: string, out: PageContent): void {
  if (subpath.points.length < 2) return;
  const xs = subpath.points.map((point) => point[0]);
  const ys = subpath.points.map((point) => point[1]);
  const box = boundsOf(matrix, least(xs), least(ys), greatest(xs), greatest(ys));
  const [wide, high] = [box[2] - box[0], box[3] - box[1]];
  if (!subpath.curved && Math.min(wide, high) <= THIN) {
    if (visible(color) && Math.max(wide, high) > 1.5) out.strokes.push({ box, horizontal: wide >= high, color: colorOf(color) });
  } else if (!subpath.curved) out.areas.push({ box, color: colorOf(color) });
}

function visible(color: string): boolean {
  return color !== '#ffffff' && color !== 'transparent';
}

/** Near-black counts as black. */
export function colorOf(color: string): string | null {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return null;
  const value = Number.parseInt(color.slice(1), 16);
  const dark = value >> 16 < 0x38 && ((value >> 8) & 0xff) < 0x38 && (value & 0xff) < 0x38;
  return dark ? null : color.toLowerCase();
}
