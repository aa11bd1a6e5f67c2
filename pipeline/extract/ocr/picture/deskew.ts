import type { PageImage } from '../../../stage.ts';

/** Skew below which straightening would blur more than it helps, degrees. */
export const LEAST_SKEW = 0.2;

const PAPER = 255;

/** Turns a picture about its centre so that lines which descend by `degrees` run level. Same size; corners from outside are paper. */
export function deskew(image: PageImage, degrees: number): PageImage {
  const { width, height, gray } = image;
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
  const out = new Uint8Array(gray.length).fill(PAPER);
  for (let y = 0; y < height; y++) {
    const sx = cx - cx * cos - (y - cy) * sin;
    const sy = cy - cx * sin + (y - cy) * cos;
    const [from, to] = overlap(overlap([0, width], sx, cos, width - 1), sy, sin, height - 1);
    for (let x = from, i = y * width + from; x < to; x++, i++) {
      const px = sx + x * cos;
      const py = sy + x * sin;
      const column = px | 0;
      const row = py | 0;
      const at = row * width + column;
      // Weights in 256ths: whole numbers take a third of the time.
      const right = ((px - column) * 256) | 0;
      const lower = ((py - row) * 256) | 0;
      const top = (gray[at]! << 8) + (gray[at + 1]! - gray[at]!) * right;
      const bottom = (gray[at + width]! << 8) + (gray[at + width + 1]! - gray[at + width]!) * right;
      out[i] = ((top << 8) + (bottom - top) * lower + 0x8000) >> 16;
    }
  }
  return { ...image, gray: out };
}

/** The part of a row in which start + x * step lies within 0 (inclusive) and end (exclusive). */
function overlap([from, to]: readonly [number, number], start: number, step: number, end: number): readonly [number, number] {
  if (step === 0) return start >= 0 && start < end ? [from, to] : [from, from];
  const [enters, leaves] = step > 0 ? [-start / step, (end - start) / step] : [(end - start) / step, -start / step];
  // A pixel less at either end: rounding must not lead out of the picture.
  return [Math.max(from, Math.floor(enters) + 1), Math.min(to, Math.ceil(leaves) - 1)];
}
