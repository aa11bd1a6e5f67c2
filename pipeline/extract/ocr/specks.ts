import type { PageImage } from '../../stage.ts';
import type { Component } from './components.ts';

/** Inches: side of a square that holds fewer pixels than the smallest period. */
const PERIOD = 0.0091;

/** Takes out what is smaller than a period: clusters of speckles that are no single pixels. Returns the other components with it. */
export function withoutSpecks(image: PageImage, components: readonly Component[]): { image: PageImage; components: Component[] } {
  const least = (PERIOD * image.dpi) ** 2;
  const gray = image.gray.slice();
  for (const { x0, y0, x1, y1, area } of components) {
    if (area >= least) continue;
    for (let y = Math.max(0, y0 - 1); y < Math.min(image.height, y1 + 1); y++) {
      gray.fill(255, y * image.width + Math.max(0, x0 - 1), y * image.width + Math.min(image.width, x1 + 1));
    }
  }
  return { image: { ...image, gray }, components: components.filter(({ area }) => area >= least) };
}
