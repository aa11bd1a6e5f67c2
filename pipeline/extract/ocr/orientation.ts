import type { PageImage } from '../../stage.ts';
import type { InkPoints } from './ink.ts';
import { bestProfile } from './profile.ts';

/** Rows against columns: below this lines of text run up or down the picture. Measured: 0.1 for turned pages, over 1.7 for upright ones. */
const TURNED = 0.6;
/** Share of the page's height that is read to tell up from down. */
const STRIP = 0.1;

export interface Lie {
  /** True where text runs up or down. */
  readonly turned: boolean;
  /** Degrees clockwise by which rows descend; of a turned page, once it has been turned by a quarter clockwise. */
  readonly skew: number;
}

/** How the text of a page lies, from its ink alone; which way up is for a reader to find out. */
export function lieOf(points: InkPoints): Lie {
  const rows = bestProfile(points, 'rows');
  const columns = bestProfile(points, 'columns');
  const turned = rows.energy < TURNED * columns.energy;
  // Columns that lean right by some degrees become rows that descend by as many.
  return { turned, skew: turned ? -columns.degrees : rows.degrees };
}

/** The strip across the page that holds the most ink: enough to see which way up reads. */
export function densestStrip(image: PageImage, points: InkPoints): PageImage {
  const { width, height, gray } = image;
  const tall = Math.max(32, Math.round(height * STRIP));
  const sums = new Uint32Array(points.height + 1);
  for (const y of points.ys) sums[y + 1] = sums[y + 1]! + 1;
  for (let y = 1; y < sums.length; y++) sums[y] = sums[y]! + sums[y - 1]!;
  let top = 0;
  let most = -1;
  for (let y = 0; y + tall / 2 < sums.length; y += 8) {
    const ink = sums[Math.floor(y + tall / 2)]! - sums[y]!;
    if (ink > most) [top, most] = [2 * y, ink];
  }
  const bottom = Math.min(height, top + tall);
  return { ...image, width, height: bottom - top, gray: gray.slice(top * width, bottom * width) };
}
