import type { PageImage } from '../../../../stage.ts';
import type { Component } from '../components.ts';

/** Sides in inches of squares of solid ink: less is no sign of print, and up to the second only beside letters, as dot or comma. */
const SPECK = 0.007;
const DOT = 0.018;
/** Inches: what is longer is a dash. */
const LONGEST = 0.03;
/** Inches from a letter to its dot. */
const NEAR = 0.05;
/** Spots on a page from which on they are dirt; fewer may be print. */
const DIRTY = 60;
/** Pixels to a side of the squares in which the neighbourhood of letters is drawn. */
const SQUARE = 4;

/** Takes out clusters of speckles: what is smaller than a period, or as small as one and far from any letter. Returns the other components with it. */
export function withoutSpecks(image: PageImage, components: readonly Component[]): { image: PageImage; components: readonly Component[] } {
  const [speck, dot] = [(SPECK * image.dpi) ** 2, (DOT * image.dpi) ** 2];
  const longest = LONGEST * image.dpi;
  const small: { component: Component; ink: number }[] = [];
  const kept: Component[] = [];
  for (const component of components) {
    const ink =
      component.area < 2 * dot && Math.max(component.x1 - component.x0, component.y1 - component.y0) < longest
        ? inkOf(image, component)
        : component.area;
    if (ink < dot) small.push({ component, ink });
    else kept.push(component);
  }
  const isNear = neighbourhood(image, kept);
  const dirt = small.filter(({ component, ink }) => ink < speck || !isNear(component));
  if (dirt.length < DIRTY) return { image, components };
  const gray = image.gray.slice();
  for (const { component } of dirt) whiten(gray, image, component);
  const gone = new Set(dirt.map(({ component }) => component));
  return { image: { ...image, gray }, components: components.filter((component) => !gone.has(component)) };
}

/** Pixels that the ink of a spot and of its blur would fill if it were solid. */
function inkOf({ width, height, gray }: PageImage, { x0, y0, x1, y1 }: Component): number {
  let sum = 0;
  for (let y = Math.max(0, y0 - 1); y < Math.min(height, y1 + 1); y++)
    for (let i = y * width + Math.max(0, x0 - 1); i < y * width + Math.min(width, x1 + 1); i++) sum += 255 - gray[i]!;
  return sum / 255;
}

/** Tells whether a spot lies near one of the components. */
function neighbourhood({ width, height, dpi }: PageImage, components: readonly Component[]): (spot: Component) => boolean {
  const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const near = new Uint8Array(columns * rows);
  const reach = NEAR * dpi;
  for (const { x0, y0, x1, y1 } of components) {
    const [left, right] = [Math.max(0, Math.floor((x0 - reach) / SQUARE)), Math.min(columns, Math.ceil((x1 + reach) / SQUARE))];
    const bottom = Math.min(rows, Math.ceil((y1 + reach) / SQUARE));
    for (let row = Math.max(0, Math.floor((y0 - reach) / SQUARE)); row < bottom; row++)
      near.fill(1, row * columns + left, row * columns + right);
  }
  return ({ x0, y0, x1, y1 }) => {
    const row = Math.floor((y0 + y1) / 2 / SQUARE) * columns;
    return near[row + Math.floor(x0 / SQUARE)] === 1 || near[row + Math.floor((x1 - 1) / SQUARE)] === 1;
  };
}

function whiten(gray: Uint8Array, { width, height }: PageImage, { x0, y0, x1, y1 }: Component): void {
  for (let y = Math.max(0, y0 - 1); y < Math.min(height, y1 + 1); y++)
    gray.fill(255, y * width + Math.max(0, x0 - 1), y * width + Math.min(width, x1 + 1));
}
