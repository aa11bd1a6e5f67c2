import sharp from 'sharp';
import type { PageImage } from '../../stage.ts';

/** Dots per inch at which pages are read: more costs time and gains nothing. */
export const READING_DPI = 200;
/** Within these a picture is read as it is; resampling would only blur it. */
const AS_IT_IS = { least: 150, most: 240 } as const;

/** The picture at reading resolution. */
export async function scaleToReading(image: PageImage): Promise<PageImage> {
  const { width, height, gray, dpi } = image;
  if (dpi >= AS_IT_IS.least && dpi <= AS_IT_IS.most) return image;
  const size = { width: Math.round((width * READING_DPI) / dpi), height: Math.round((height * READING_DPI) / dpi) };
  const scaled = sharp(gray, { raw: { width, height, channels: 1 } })
    .resize({ ...size, fit: 'fill' })
    .extractChannel(0);
  return { ...size, gray: bytesOf(await scaled.raw().toBuffer()), dpi: READING_DPI };
}

export function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
