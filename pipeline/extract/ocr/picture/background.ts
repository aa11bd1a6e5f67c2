import type { PageImage } from '../../../stage.ts';
import { type Measurements, TILE } from './measure.ts';

/** Paper darker than this is a picture or a black margin; brightening it would only show its noise. */
const DARKEST_PAPER = 40;
/** Lighter than the knee, tones are stretched towards white, so that faint print of the back side goes out with the paper's grain. */
const KNEE = 255 * 0.65;
const WHITE = 255 * 0.9;

/** Exponent by which middle tones are darkened: at 200 dots per inch the tails of commas and semicolons are gray, and are lost. */
const DARKENING = 1.5;
/** Bits of a gain behind the point. */
const FRACTION = 12;
/** Stretched and darkened, by the tone; as long as tones can be bright. */
const TONES = Uint8Array.from({ length: Math.ceil((255 * 255) / DARKEST_PAPER) + 2 }, (_, value) => {
  const stretched = value < KNEE ? value : KNEE + ((value - KNEE) * (255 - KNEE)) / (WHITE - KNEE);
  return Math.round(255 * Math.min(1, stretched / 255) ** DARKENING);
});

/** Evens out shadows and what shines through from the back: every pixel as a share of the paper's light around it. */
export function evenBackground(image: PageImage, { paper, columns, rows }: Pick<Measurements, 'paper' | 'columns' | 'rows'>): PageImage {
  const { width, height, gray } = image;
  const light = smoothed(paper, columns, rows);
  const out = new Uint8Array(gray.length);
  const line = new Float32Array(columns);
  const gains = new Int32Array(width);
  for (let y = 0; y < height; y++) {
    // Light changes over a tile, not over a row: gains are shared by four rows.
    if (y % 4 === 0) {
      const [above, below, weight] = between(y, rows);
      for (let c = 0; c < columns; c++) line[c] = light[above * columns + c]! * (1 - weight) + light[below * columns + c]! * weight;
      fillGains(gains, line);
    }
    for (let x = 0, i = y * width; x < width; x++, i++) out[i] = TONES[(gray[i]! * gains[x]!) >> FRACTION]!;
  }
  return { ...image, gray: out };
}

/** From the middle of a tile to the middle of the next, light goes over evenly. */
function fillGains(gains: Int32Array, line: Float32Array): void {
  for (let tile = -1; tile < line.length; tile++) {
    const left = line[Math.max(0, tile)]!;
    const step = (line[Math.min(line.length - 1, tile + 1)]! - left) / TILE;
    const middle = (tile + 0.5) * TILE - 0.5;
    const end = Math.min(gains.length, middle + TILE);
    for (let x = Math.max(0, Math.ceil(middle)); x < end; x++) gains[x] = (255 << FRACTION) / (left + step * (x - middle));
  }
}

/** The two tiles whose centres enclose a pixel, and the share of the second. */
function between(at: number, tiles: number): [first: number, second: number, weight: number] {
  const place = Math.min(tiles - 1, Math.max(0, (at + 0.5) / TILE - 0.5));
  const first = Math.floor(place);
  return [first, Math.min(tiles - 1, first + 1), place - first];
}

/**
 * The median of each tile and its neighbours, so that large letters and pictures do not count as shadow. Tiles at an edge stand in
 * for the neighbours that they lack: a shadow is deepest there.
 */
function smoothed(paper: Uint8Array, columns: number, rows: number): Uint8Array {
  const out = new Uint8Array(paper.length);
  const around = new Uint8Array(9);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let count = 0;
      for (let r = row - 1; r <= row + 1; r++) {
        const line = Math.min(rows - 1, Math.max(0, r)) * columns;
        for (let c = column - 1; c <= column + 1; c++) around[count++] = paper[line + Math.min(columns - 1, Math.max(0, c))]!;
      }
      around.sort();
      out[row * columns + column] = Math.max(DARKEST_PAPER, around[4]!);
    }
  }
  return out;
}
