import sharp from 'sharp';
import type { PageImage } from '../../stage.ts';

/** Dots per inch to which finer pictures are brought: more costs time and gains nothing, less loses the commas of small print. */
export const READING_DPI = 300;
/** Coarser pictures are enlarged to this, so that letters have the height that engines were trained on. */
const ENLARGED_DPI = 200;
/** Within these a picture is read as it is; resampling would only blur it. */
const AS_IT_IS = { least: 150, most: 310 } as const;

/** The picture at reading resolution. */
export async function scaleToReading(image: PageImage): Promise<PageImage> {
  const { width, height, gray, dpi } = image;
  if (dpi >= AS_IT_IS.least && dpi <= AS_IT_IS.most) return image;
  const target = dpi < AS_IT_IS.least ? ENLARGED_DPI : READING_DPI;
  const size = { width: Math.round((width * target) / dpi), height: Math.round((height * target) / dpi) };
  const scaled = sharp(gray, { raw: { width, height, channels: 1 } })
    .resize({ ...size, fit: 'fill' })
    .extractChannel(0);
  return { ...size, gray: bytesOf(await scaled.raw().toBuffer()), dpi: target };
}

export function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
