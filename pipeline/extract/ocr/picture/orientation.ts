import type { PageImage } from '../../../stage.ts';
import type { InkPoints } from './ink.ts';
import { coarseProfile, fineAngle } from './profile.ts';

/** Rows against columns: below this lines of text run up or down the picture. Measured: 0.1 for turned pages, over 1.7 for upright ones. */
const TURNED = 0.6;
/** Share of the page's height that is read to tell up from down. */
const STRIP = 0.08;

export interface Lie {
  /** True where text runs up or down. */
  readonly turned: boolean;
  /** Degrees clockwise by which rows descend; of a turned page, once it has been turned by a quarter clockwise. */
  readonly skew: number;
}

/** How the text of a page lies, from its ink alone; which way up is for a reader to find out. */
export function lieOf(points: InkPoints): Lie {
  const rows = coarseProfile(points, 'rows');
  const columns = coarseProfile(points, 'columns');
  const turned = rows.energy < TURNED * columns.energy;
  // Columns that lean right by some degrees become rows that descend by as many.
  return { turned, skew: turned ? -fineAngle(points, 'columns', columns.degrees) : fineAngle(points, 'rows', rows.degrees) };
}

/** The strip across the page that holds the most ink: enough to see which way up reads. It is cut between lines: halves of letters read either way. */
export function densestStrip(image: PageImage, points: InkPoints): PageImage {
  const { width, height, gray } = image;
  const tall = Math.min(height, Math.max(32, Math.round(height * STRIP)));
  const ink = new Uint32Array(points.height + 1);
  for (const y of points.ys) ink[y]!++;
  const half = tall >> 1;
  let sum = 0;
  for (let y = 0; y < half; y++) sum += ink[y]!;
  let [most, densest] = [sum, 0];
  for (let y = half; y < ink.length; y++) {
    sum += ink[y]! - ink[y - half]!;
    if (sum > most) [most, densest] = [sum, y - half + 1];
  }
  const play = half >> 2;
  const top = 2 * emptiest(ink, densest - play, densest + play);
  const bottom = Math.min(height, 2 * emptiest(ink, densest + half - play, densest + half + play) + 1);
  return { ...image, width, height: bottom - top, gray: gray.slice(top * width, bottom * width) };
}

/** The middle of the rows with the least ink, between two. */
function emptiest(ink: Uint32Array, from: number, to: number): number {
  let least = Math.max(0, from);
  let last = least;
  for (let y = least; y < Math.min(to, ink.length); y++) {
    if (ink[y]! < ink[least]!) [least, last] = [y, y];
    else if (ink[y] === ink[least] && y === last + 1) last = y;
  }
  return (least + last) >> 1;
}
