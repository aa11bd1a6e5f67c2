import type { InkPoints } from './ink.ts';

/** Degrees up to which lines of text may run askew. */
const MOST = 3;
const COARSE = 0.25;
const FINE = 0.05;
/** Points of ink by which the coarse angle is told: a quarter of a degree shows in fewer than a twentieth. */
const ENOUGH = 40_000;

export type Axis = 'rows' | 'columns';

export interface Profile {
  /** Contrast between neighbouring rows (or columns) of the page, at the angle that makes it greatest, for each point of ink looked at. */
  readonly energy: number;
  /** That angle: degrees clockwise by which rows descend (or columns lean). */
  readonly degrees: number;
}

/** Lines of text make the sum of ink over rows rise and fall sharply, if the rows run as the lines do. The angle is one of the coarse ones. */
export function coarseProfile(points: InkPoints, axis: Axis): Profile {
  const angles = [0];
  for (let degrees = -MOST; degrees <= MOST; degrees += COARSE) angles.push(degrees);
  const { degrees } = bestOf(points, axis, angles, Math.ceil(points.xs.length / ENOUGH));
  // Dark areas make stripes in samples: the contrast is told by all points.
  return bestOf(points, axis, [degrees], 1);
}

/** The angle near a coarse one that makes the contrast greatest, to the twentieth of a degree. */
export function fineAngle(points: InkPoints, axis: Axis, near: number): number {
  const angles = [near];
  for (let offset = -COARSE + FINE; offset < COARSE; offset += FINE) angles.push(near + offset);
  return Math.round(bestOf(points, axis, angles, 1).degrees * 100) / 100;
}

/** The first of the angles with the greatest energy, over every how many-th point. */
function bestOf(points: InkPoints, axis: Axis, angles: readonly number[], every: number): Profile {
  const { width, height } = points;
  const along = axis === 'rows' ? points.xs : points.ys;
  const across = axis === 'rows' ? points.ys : points.xs;
  const [length, size] = axis === 'rows' ? [width, height] : [height, width];
  const bins = new Int32Array(size + 2 * Math.ceil(Math.tan((MOST * Math.PI) / 180) * length) + 4);
  let best: Profile = { energy: -1, degrees: 0 };
  for (const degrees of angles) {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const shift = Math.max(0, slope) * length + 1;
    bins.fill(0);
    for (let i = 0; i < along.length; i += every) bins[(across[i]! - along[i]! * slope + shift) | 0]!++;
    const energy = contrast(bins);
    if (energy > best.energy) best = { energy, degrees };
  }
  return along.length === 0 ? { energy: 0, degrees: 0 } : { energy: best.energy / Math.ceil(along.length / every), degrees: best.degrees };
}

function contrast(bins: Int32Array): number {
  let energy = 0;
  for (let i = 1; i < bins.length; i++) {
    const step = bins[i]! - bins[i - 1]!;
    energy += step * step;
  }
  return energy;
}
