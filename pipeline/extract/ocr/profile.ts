import type { InkPoints } from './ink.ts';

/** Degrees up to which lines of text may run askew. */
const MOST = 3;
const COARSE = 0.25;
const FINE = 0.05;

export interface Profile {
  /** Contrast between neighbouring rows (or columns) of the page, at the angle that makes it greatest, for each point of ink. */
  readonly energy: number;
  /** That angle: degrees clockwise by which rows descend (or columns lean). */
  readonly degrees: number;
}

/** Lines of text make the sum of ink over rows rise and fall sharply, if the rows run as the lines do. */
export function bestProfile(points: InkPoints, axis: 'rows' | 'columns'): Profile {
  const along = axis === 'rows' ? points.xs : points.ys;
  const across = axis === 'rows' ? points.ys : points.xs;
  const bins = new Float64Array(
    (axis === 'rows' ? points.height : points.width) +
      2 * Math.ceil(Math.tan((MOST * Math.PI) / 180) * Math.max(points.width, points.height)) +
      4,
  );
  let best: Profile = { energy: energyAt(along, across, bins, 0), degrees: 0 };
  const tryAngle = (degrees: number): void => {
    const energy = energyAt(along, across, bins, degrees);
    if (energy > best.energy) best = { energy, degrees };
  };
  for (let degrees = -MOST; degrees <= MOST; degrees += COARSE) tryAngle(degrees);
  const { degrees: middle } = best;
  for (let offset = -COARSE + FINE; offset < COARSE; offset += FINE) tryAngle(middle + offset);
  return { energy: points.xs.length === 0 ? 0 : best.energy / points.xs.length, degrees: Math.round(best.degrees * 100) / 100 };
}

function energyAt(along: Uint16Array, across: Uint16Array, bins: Float64Array, degrees: number): number {
  bins.fill(0);
  const slope = Math.tan((degrees * Math.PI) / 180);
  const shift = Math.max(0, slope) * maximum(along) + 1;
  for (let i = 0; i < along.length; i++) bins[(across[i]! - along[i]! * slope + shift) | 0]!++;
  let energy = 0;
  for (let i = 1; i < bins.length; i++) {
    const step = bins[i]! - bins[i - 1]!;
    energy += step * step;
  }
  return energy;
}

function maximum(values: Uint16Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
