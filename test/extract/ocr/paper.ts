import type { PageImage } from '../../../pipeline/stage.ts';

/** A white page at 200 dots an inch with black rectangles: left, top, right, bottom. */
export function paper(width: number, height: number, ...black: readonly (readonly [number, number, number, number])[]): PageImage {
  const gray = new Uint8Array(width * height).fill(255);
  for (const [x0, y0, x1, y1] of black) for (let y = y0; y < y1; y++) gray.fill(0, y * width + x0, y * width + x1);
  return { width, height, gray, dpi: 200 };
}

/** Black pixels of a page. */
export function ink({ gray }: PageImage): number {
  return gray.reduce((count, level) => count + (level < 128 ? 1 : 0), 0);
}
