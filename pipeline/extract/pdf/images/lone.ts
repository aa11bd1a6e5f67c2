import type { Quarter } from '../../ocr/picture/turn.ts';
import type { OperatorList } from '../content/index.ts';
import { boundsOf, type Matrix, multiply } from '../content/matrix.ts';
import type { Ops } from '../pdfjs.ts';

/** An image that is the whole page. */
export interface LoneImage {
  /** Its name in the page's objects. */
  readonly id: string;
  /** Degrees clockwise that it must be turned by to lie as the page shows it. */
  readonly turn: Quarter;
  /** Points. */
  readonly longSide: number;
}

/** Points by which the image may miss the edges of the page. */
const OFF = 4;

/** The image of a page that shows one image from edge to edge, unmirrored, and paints nothing else; else null. */
export function loneImage(list: OperatorList, ops: Ops, page: { width: number; height: number; transform: number[] }): LoneImage | null {
  const paints = new Set<number>([
    ...[ops.paintImageMaskXObject, ops.paintInlineImageXObject, ops.paintImageXObjectRepeat, ops.paintImageMaskXObjectRepeat],
    ...[ops.paintImageMaskXObjectGroup, ops.paintInlineImageXObjectGroup, ops.paintSolidColorImageMask, ops.shadingFill],
  ]);
  let matrix = page.transform as unknown as Matrix;
  const saved: Matrix[] = [];
  let found: { id: string; matrix: Matrix } | null = null;
  for (const [i, op] of list.fnArray.entries()) {
    const args = (list.argsArray[i] ?? []) as readonly unknown[];
    if (op === ops.save) saved.push(matrix);
    else if (op === ops.restore) matrix = saved.pop() ?? matrix;
    else if (op === ops.transform) matrix = multiply(matrix, args as readonly number[]);
    else if (op === ops.paintFormXObjectBegin || op === ops.beginGroup) return null;
    else if (op === ops.paintImageXObject) {
      if (found || typeof args[0] !== 'string') return null;
      found = { id: args[0], matrix };
    } else if (paints.has(op)) return null;
  }
  return found && placed(found.id, found.matrix, page);
}

function placed(id: string, matrix: Matrix, { width, height }: { width: number; height: number }): LoneImage | null {
  const [x0, y0, x1, y1] = boundsOf(matrix, 0, 0, 1, 1);
  if (Math.abs(x0) > OFF || Math.abs(y0) > OFF || Math.abs(x1 - width) > OFF || Math.abs(y1 - height) > OFF) return null;
  const turn = turnOf(matrix);
  return turn === null ? null : { id, turn, longSide: Math.max(x1 - x0, y1 - y0) };
}

/** Quarter turn of an image's unit square (y upwards) into the page (y downwards); null where it is mirrored or oblique. */
function turnOf([a, b, c, d]: Matrix): Quarter | null {
  const straight = Math.abs(b) + Math.abs(c) < 0.02 * (Math.abs(a) + Math.abs(d));
  const across = Math.abs(a) + Math.abs(d) < 0.02 * (Math.abs(b) + Math.abs(c));
  if (straight) return a > 0 && d < 0 ? 0 : a < 0 && d > 0 ? 180 : null;
  if (across) return b > 0 && c > 0 ? 90 : b < 0 && c < 0 ? 270 : null;
  return null;
}
