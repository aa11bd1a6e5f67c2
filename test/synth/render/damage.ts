import sharp from 'sharp';
import type { Random } from '../random.ts';
import type { Raster } from './raster.ts';

/** How badly a page was scanned: not at all, a little, or as bad as archives get. */
export type Damage = 'clean' | 'light' | 'heavy';

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

/** Gray noise of the sensor: the sum of three uniform numbers. */
function speckle(random: Random, page: Raster, spread: number): void {
  const { data } = page;
  for (let at = 0; at < data.length; at++) {
    data[at] = clamp((data[at] ?? 0) + (random.next() + random.next() + random.next() - 1.5) * spread);
  }
}

/** Black and white dots. */
function saltAndPepper(random: Random, page: Raster, share: number): void {
  const count = Math.round(page.data.length * share);
  for (let dot = 0; dot < count; dot++) page.data[random.int(0, page.data.length - 1)] = random.chance(0.5) ? 0 : 255;
}

/** The shadow of the gutter along the left edge and a darker lower right corner. */
function shadow(page: Raster): void {
  const { width, height, data } = page;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const gutter = Math.max(0, 1 - x / (width * 0.16)) * 110;
      const corner = Math.max(0, (x / width + y / height - 1.3) / 0.7) * 50;
      data[y * width + x] = clamp((data[y * width + x] ?? 0) - gutter - corner);
    }
  }
}

/** The other side of the sheet shines through, mirrored. */
function bleedThrough(page: Raster, back: Raster): void {
  const { width, height, data } = page;
  for (let y = 0; y < Math.min(height, back.height); y++) {
    for (let x = 0; x < Math.min(width, back.width); x++) {
      const ink = 255 - (back.data[y * back.width + (back.width - 1 - x)] ?? 255);
      data[y * width + x] = clamp((data[y * width + x] ?? 0) - ink * 0.16);
    }
  }
}

async function turn(page: Raster, degrees: number): Promise<Raster> {
  const { data, info } = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
    .rotate(degrees, { background: '#ffffff' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

/**
 * A page as the scanner gives it. Heavy damage: salt and pepper, gutter shadow, bleed-through of `back`, 1.5 degrees of skew and,
 * where `turned`, a quarter turn.
 */
export async function damagePage(random: Random, page: Raster, back: Raster, damage: Damage, turned: boolean): Promise<Raster> {
  const copy: Raster = { ...page, data: page.data.slice() };
  if (damage === 'clean') return copy;
  if (damage === 'light') {
    speckle(random, copy, 36);
    return copy;
  }
  bleedThrough(copy, back);
  const skewed = await turn(copy, random.chance(0.5) ? 1.5 : -1.5);
  shadow(skewed);
  speckle(random, skewed, 40);
  saltAndPepper(random, skewed, 0.02);
  return turned ? turn(skewed, 90) : skewed;
}
