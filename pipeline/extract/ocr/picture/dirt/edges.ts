import type { PageImage } from '../../../../stage.ts';

/** Inches: side of the squares in which black is looked for; wider than any rule is thick. */
const SQUARE = 0.04;
/** Dark share of a square that is black, of one at the very edge, and of one beside black ones that is the rest of their blur. */
const BLACK = 0.6;
const AT_EDGE = 0.3;
const BESIDE = 0.15;

/**
 * Whitens the black that scanners and copiers leave around a sheet: what is solidly dark from the edge of the picture inwards. It
 * would be read as gibberish and outweigh the text where the page's lie is measured. Letters and rules are thinner and stay.
 */
export function withoutBlackEdges(image: PageImage, threshold: number): PageImage {
  const side = Math.max(4, Math.round(SQUARE * image.dpi));
  const columns = Math.ceil(image.width / side);
  const rows = Math.ceil(image.height / side);
  const shares = darkShares(image, threshold, side, columns, rows);
  const black = new Set<number>();
  const open: number[] = [];
  const visit = (column: number, row: number, least: number): void => {
    const at = row * columns + column;
    if (column < 0 || row < 0 || column >= columns || row >= rows || black.has(at) || shares[at]! < least) return;
    black.add(at);
    // What is lighter ends the black.
    if (shares[at]! >= AT_EDGE) open.push(at);
  };
  for (let row = 0; row < rows; row++) for (const column of [0, columns - 1]) visit(column, row, AT_EDGE);
  for (let column = 0; column < columns; column++) for (const row of [0, rows - 1]) visit(column, row, AT_EDGE);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const least = shares[at]! >= BLACK ? BESIDE : BLACK;
    visit(column - 1, row, least);
    visit(column + 1, row, least);
    visit(column, row - 1, least);
    visit(column, row + 1, least);
  }
  return black.size === 0 ? image : whitened(image, black, side, columns);
}

function darkShares({ width, height, gray }: PageImage, threshold: number, side: number, columns: number, rows: number): Float32Array {
  const dark = new Float32Array(columns * rows);
  const seen = new Float32Array(columns * rows);
  for (let y = 0; y < height; y += 2) {
    const base = Math.floor(y / side) * columns;
    for (let x = 0, i = y * width; x < width; x += 2, i += 2) {
      const at = base + Math.floor(x / side);
      seen[at]!++;
      if (gray[i]! < threshold) dark[at]!++;
    }
  }
  return dark.map((count, at) => count / seen[at]!);
}

function whitened(image: PageImage, black: ReadonlySet<number>, side: number, columns: number): PageImage {
  const { width, height } = image;
  const gray = image.gray.slice();
  for (const at of black) {
    const [x, y] = [(at % columns) * side, Math.floor(at / columns) * side];
    for (let row = y; row < Math.min(height, y + side); row++) gray.fill(255, row * width + x, row * width + Math.min(width, x + side));
  }
  return { ...image, gray };
}
