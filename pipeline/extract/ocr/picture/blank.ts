import type { Component } from './components.ts';

/** Inches: sides of what may be a letter. */
const LETTER = { least: 0.04, most: 1.5 } as const;
/** Fewer letters than this are dirt. A lone page number has one. */
const FEWEST = 1;

/** Whether a page holds nothing that could be a letter. */
export function isBlank(components: readonly Component[], dpi: number): boolean {
  let letters = 0;
  for (const { x0, y0, x1, y1, area } of components) {
    const [width, height] = [x1 - x0, y1 - y0];
    const side = Math.max(width, height);
    const filled = area / (width * height);
    if (side >= LETTER.least * dpi && side <= LETTER.most * dpi && filled > 0.08) letters++;
  }
  return letters < FEWEST;
}
