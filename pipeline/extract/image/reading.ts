import sharp from 'sharp';
import type { PageImage } from '../../stage.ts';

/** Dots per inch to which finer pictures are brought: more costs time and gains nothing, less loses the commas of small print. */
export const READING_DPI = 300;
/** Coarser pictures are enlarged to this, so that letters have the height that engines were trained on. */
const ENLARGED_DPI = 200;
/** Within these a picture is read as it is; resampling would only blur it. */
const AS_IT_IS = { least: 150, most: 310 } as const;

/** Most pixels that are read: a ledger sheet at twice the usual number. Posters would take gigabytes, and their letters are large. */
export const READING_PIXELS = 36_000_000;

/** A picture at reading resolution. */
export interface ReadingImage extends PageImage {
  /** Dots per inch that it would have, were it smaller: more than `dpi` where it was brought down to READING_PIXELS. */
  readonly usual: number;
}

/** The picture at reading resolution, or at less where it would be larger than READING_PIXELS. */
export async function scaleToReading(image: PageImage): Promise<ReadingImage> {
  const { width, height, gray, dpi } = image;
  const usual = dpi < AS_IT_IS.least ? ENLARGED_DPI : dpi > AS_IT_IS.most ? READING_DPI : dpi;
  const target = Math.min(usual, Math.max(1, Math.floor(dpi * Math.sqrt(READING_PIXELS / (width * height)))));
  if (target === dpi) return { ...image, usual };
  const size = { width: scaledSide(width, target / dpi), height: scaledSide(height, target / dpi) };
  const scaled = sharp(gray, { raw: { width, height, channels: 1 }, limitInputPixels: false })
    .resize({ ...size, fit: 'fill' })
    .extractChannel(0);
  return { ...size, gray: bytesOf(await scaled.raw().toBuffer()), dpi: target, usual };
}

function scaledSide(pixels: number, factor: number): number {
  return Math.max(1, Math.round(pixels * factor));
}

export function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
