import sharp from 'sharp';
import type { Random } from '../random.ts';
import type { Raster } from './raster.ts';

/** How a page was scanned: as printed; a little askew and grainy; as bad as archives get. */
export type Damage = 'clean' | 'light' | 'heavy';

interface Model {
  /** Share of ink of the back that shines through. */
  readonly bleed: number;
  /** Degrees, to either side. */
  readonly skew: number;
  /** Light that is lost in the gutter at the left edge. */
  readonly gutter: number;
  /** Gray steps of grain. */
  readonly grain: number;
  /** Share of pixels that are black or white by fault. */
  readonly speckle: number;
}

const MODELS: Readonly<Record<Exclude<Damage, 'clean'>, Model>> = {
  light: { bleed: 0.05, skew: 0.3, gutter: 0.08, grain: 24, speckle: 0.0005 },
  heavy: { bleed: 0.22, skew: 1.5, gutter: 0.75, grain: 0, speckle: 0.05 },
};

/** Share of the width that the gutter's shadow reaches over. */
const GUTTER = 0.24;

/** A page as the scanner gives it; `turned` lays it on its side. The same random numbers give the same pixels. */
export async function damagePage(random: Random, front: Raster, back: Raster, damage: Damage, turned: boolean): Promise<Raster> {
  if (damage === 'clean') return front;
  const model = MODELS[damage];
  const skewed = await rotated(withBleed(front, back, model.bleed), random.chance(0.5) ? model.skew : -model.skew);
  const shaded = withGutter(skewed, model.gutter);
  addGrain(random, shaded, model.grain);
  addSpeckles(random, shaded, model.speckle);
  return turned ? rotated(shaded, 90) : shaded;
}

/** The other side of the sheet, mirrored. */
function withBleed(front: Raster, back: Raster, share: number): Raster {
  const { width, height } = front;
  const data = front.data.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ink = 255 - back.data[y * width + (width - 1 - x)]!;
      data[y * width + x] = Math.max(0, data[y * width + x]! - ink * share);
    }
  }
  return { width, height, data };
}

async function rotated(page: Raster, degrees: number): Promise<Raster> {
  const { data, info } = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
    .rotate(degrees, { background: '#ffffff' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

function withGutter(page: Raster, depth: number): Raster {
  const { width, height } = page;
  const data = page.data.slice();
  for (let x = 0; x < width * GUTTER; x++) {
    const light = 1 - depth * (1 - x / (width * GUTTER)) ** 2;
    for (let y = 0; y < height; y++) data[y * width + x] = data[y * width + x]! * light;
  }
  return { width, height, data };
}

function addGrain(random: Random, { data }: Raster, spread: number): void {
  if (spread === 0) return;
  for (let i = 0; i < data.length; i++) {
    const value = data[i]! + (random.next() + random.next() + random.next() - 1.5) * spread;
    data[i] = Math.max(0, Math.min(255, value));
  }
}

function addSpeckles(random: Random, { data }: Raster, share: number): void {
  const count = Math.round(data.length * share);
  for (let i = 0; i < count; i++) data[random.int(0, data.length - 1)] = random.chance(0.5) ? 0 : 255;
}
