import type { PageImage } from '../../../stage.ts';

/** Side of the tiles that lighting is measured in, pixels. */
export const TILE = 32;
/** Every how many-th row speckles are counted in. */
const ROW_STEP = 4;
/** Gray steps by which a lone pixel stands out, and within which its neighbours agree. */
const STANDS_OUT = 70;
const AGREE = 48;
/** Share of a tile's pixels that are darker than its paper. */
const PAPER = 0.7;

/** Cheap measurements of a page's picture, by which its preparation is chosen. */
export interface Measurements {
  /** Share of pixels that stand alone, black or white. */
  readonly speckle: number;
  /** Gray steps between the lightest and the darkest paper of the page. */
  readonly spread: number;
  /** Paper of each tile, row by row, 0..255. */
  readonly paper: Uint8Array;
  readonly columns: number;
  readonly rows: number;
}

export function measure(image: PageImage): Measurements {
  const columns = Math.max(1, Math.ceil(image.width / TILE));
  const rows = Math.max(1, Math.ceil(image.height / TILE));
  const paper = new Uint8Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) paper[row * columns + column] = paperOf(image, column, row, counts);
  const sorted = paper.slice().sort();
  const spread = sorted[Math.floor(sorted.length * 0.97)]! - sorted[Math.floor(sorted.length * 0.03)]!;
  return { speckle: speckleOf(image), spread, paper, columns, rows };
}

/** The gray of the paper in a tile: what most of its pixels are not darker than. */
function paperOf({ width, height, gray }: PageImage, column: number, row: number, counts: Uint32Array): number {
  counts.fill(0);
  const right = Math.min(width, (column + 1) * TILE);
  const bottom = Math.min(height, (row + 1) * TILE);
  let total = 0;
  for (let y = row * TILE; y < bottom; y += 2) {
    for (let i = y * width + column * TILE; i < y * width + right; i += 2) {
      counts[gray[i]!]!++;
      total++;
    }
  }
  let rest = total * PAPER;
  for (let level = 0; level < 256; level++) {
    rest -= counts[level]!;
    if (rest <= 0) return level;
  }
  return 255;
}

function speckleOf({ width, height, gray }: PageImage): number {
  let lone = 0;
  let rows = 0;
  for (let y = 1; y < height - 1; y += ROW_STEP, rows++) {
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      const here = gray[i]!;
      const left = gray[i - 1]!;
      // Most pixels are as their neighbour.
      if (here - left <= STANDS_OUT && left - here <= STANDS_OUT) continue;
      const up = gray[i - width]!;
      const down = gray[i + width]!;
      const right = gray[i + 1]!;
      const high = Math.max(up, down, left, right);
      const low = Math.min(up, down, left, right);
      if (high - low < AGREE && (here < low - STANDS_OUT || here > high + STANDS_OUT)) lone++;
    }
  }
  return rows === 0 || width <= 2 ? 0 : lone / (rows * (width - 2));
}
