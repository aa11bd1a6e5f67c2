import type { PageImage, PixelBox } from '../../../../stage.ts';

/** Inches: shorter strokes are letters and dashes, thicker ones bars and pictures. */
const LEAST_LENGTH = 0.4;
const MOST_THICKNESS = 0.04;
/** Pixels that may be missing from a rule in one place. */
const GAP = 3;
/** Pixels from a rule to what stands above or below it, and the share of its length that may be inked there. */
const BESIDE = 3;
const INKED = 0.3;
/** Pixels around a rule that are its blur. */
const MARGIN = 2;

export interface Ruled {
  readonly image: PageImage;
  readonly rules: readonly PixelBox[];
}

/** Finds the level and upright rules of a straightened page and takes them out; what crosses them stays. */
export function withoutRules(image: PageImage, threshold: number): Ruled {
  const { width, height } = image;
  const level = levelRules(image, { width, height, first: 0, along: 1, across: width }, threshold);
  const upright = levelRules(image, { width: height, height: width, first: (height - 1) * width, along: -width, across: 1 }, threshold);
  if (level.length + upright.length === 0) return { image, rules: [] };
  const out = image.gray.slice();
  for (const rule of level) erase(out, 1, image.width, image.height, rule, image.gray, threshold);
  const back = upright.map(([x0, y0, x1, y1]): PixelBox => [y0, image.height - x1, y1, image.height - x0]);
  // For an upright rule rows are columns: the same walk with the strides exchanged.
  for (const [x0, y0, x1, y1] of back) erase(out, image.width, 1, image.width, [y0, x0, y1, x1], image.gray, threshold);
  for (const rule of level) for (const other of back) eraseCrossing(out, image.width, rule, other);
  return { image: { ...image, gray: out }, rules: [...level, ...back] };
}

/** Where two rules cross, each goes on above and below the other; what is left of them reads as dots. */
function eraseCrossing(out: Uint8Array, width: number, level: PixelBox, upright: PixelBox): void {
  const [x0, x1] = [Math.max(upright[0], level[0] - MARGIN) - MARGIN, Math.min(upright[2], level[2] + MARGIN) + MARGIN];
  const [y0, y1] = [Math.max(level[1], upright[1] - MARGIN) - MARGIN, Math.min(level[3], upright[3] + MARGIN) + MARGIN];
  if (x1 - x0 <= MARGIN || y1 - y0 <= MARGIN) return;
  for (let y = Math.max(0, y0); y < Math.min(out.length / width, y1); y++)
    out.fill(255, y * width + Math.max(0, x0), y * width + Math.min(width, x1));
}

/** How the pixels of a picture are walked over: as it lies, or as if it were turned, which spares the copy. */
interface Walk {
  readonly width: number;
  readonly height: number;
  /** Index of the first pixel, and from one to the next in a row and in a column. */
  readonly first: number;
  readonly along: number;
  readonly across: number;
}

/** Long thin dark runs, merged over the rows that they are thick. */
function levelRules({ gray, dpi }: PageImage, walk: Walk, threshold: number): PixelBox[] {
  const least = Math.round(LEAST_LENGTH * dpi);
  const thick = Math.max(3, Math.round(MOST_THICKNESS * dpi));
  const open: [number, number, number, number][] = [];
  const done: PixelBox[] = [];
  for (let y = 0; y < walk.height; y++) {
    for (const [start, end] of longRuns(gray, walk, y, threshold, least)) {
      const rule: [number, number, number, number] = [start, y, end, y + 1];
      for (let i = open.length - 1; i >= 0; i--) {
        const over = open[i]!;
        if (over[3] < y - 1 || over[0] >= rule[2] || over[2] <= rule[0]) continue;
        open.splice(i, 1);
        [rule[0], rule[1], rule[2]] = [Math.min(over[0], rule[0]), Math.min(over[1], rule[1]), Math.max(over[2], rule[2])];
      }
      open.push(rule);
    }
    for (let i = open.length - 1; i >= 0; i--) if (open[i]![3] < y - 1) done.push(open.splice(i, 1)[0]!);
  }
  return [...done, ...open]
    .filter((rule) => rule[3] - rule[1] <= thick && standsClear(gray, walk, rule, threshold, rule[2] - rule[0] < 2.5 * least))
    .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
}

/** Whether paper lies above and below a rule; of a long one on one side at least. The feet of a line of letters have the letters above them. */
function standsClear(gray: Uint8Array, { height, first, along, across }: Walk, rule: PixelBox, threshold: number, short: boolean): boolean {
  const [x0, y0, x1, y1] = rule;
  const inked = (y: number): number => {
    if (y < 0 || y >= height) return 0;
    let dark = 0;
    for (let x = x0; x < x1; x++) if (gray[first + y * across + x * along]! < threshold) dark++;
    return dark / (x1 - x0);
  };
  const [above, below] = [inked(y0 - BESIDE), inked(y1 - 1 + BESIDE)];
  return short ? Math.max(above, below) <= INKED : Math.min(above, below) <= INKED;
}

function longRuns(
  gray: Uint8Array,
  { width, first, along, across }: Walk,
  y: number,
  threshold: number,
  least: number,
): [number, number][] {
  const base = first + y * across;
  const runs: [number, number][] = [];
  // No run as long as `least` misses all of the pixels that are half of it apart, but for gaps.
  const stride = Math.max(1, (least >> 1) - GAP);
  for (let probe = stride; probe < width; probe += stride) {
    if (gray[base + probe * along]! >= threshold && gray[base + (probe - 1) * along]! >= threshold) continue;
    let start = probe;
    let end = probe;
    for (let x = probe, gap = 0; x >= 0 && gap <= GAP; x--) {
      if (gray[base + x * along]! < threshold) [start, gap] = [x, 0];
      else gap++;
    }
    for (let x = probe, gap = 0; x < width && gap <= GAP; x++) {
      if (gray[base + x * along]! < threshold) [end, gap] = [x + 1, 0];
      else gap++;
    }
    if (end - start >= least) runs.push([start, end]);
    probe = Math.max(probe, end);
  }
  return runs;
}

/** Paints a rule over with the paper beside it, but for the places where ink goes on above or below it. `along` and `across` are strides in the picture. */
function erase(
  out: Uint8Array,
  along: number,
  across: number,
  size: number,
  [x0, y0, x1, y1]: PixelBox,
  gray: Uint8Array,
  threshold: number,
): void {
  const first = Math.max(0, y0 - MARGIN);
  for (let x = x0; x < x1; x++) {
    const column = x * along;
    const above = (y0 - MARGIN) * across + column;
    const below = (y1 + MARGIN - 1) * across + column;
    if (gray[above]! < threshold || gray[below]! < threshold) continue;
    const paper = ((gray[above] ?? 255) + (gray[below] ?? 255)) >> 1;
    for (let y = first; y < y1 + MARGIN && y < size; y++) out[y * across + column] = paper;
  }
}
