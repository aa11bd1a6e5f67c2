import type { PageImage } from '../../stage.ts';

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
    let sx = cx - cx * cos - (y - cy) * sin;
    let sy = cy - cx * sin + (y - cy) * cos;
    for (let i = y * width; i < (y + 1) * width; i++, sx += cos, sy += sin) {
      const x = Math.floor(sx);
      const row = Math.floor(sy);
      if (x < 0 || row < 0 || x >= width - 1 || row >= height - 1) continue;
      const at = row * width + x;
      const fx = sx - x;
      const fy = sy - row;
      const top = gray[at]! + (gray[at + 1]! - gray[at]!) * fx;
      const bottom = gray[at + width]! + (gray[at + width + 1]! - gray[at + width]!) * fx;
      out[i] = top + (bottom - top) * fy + 0.5;
    }
  }
  return { ...image, gray: out };
}
