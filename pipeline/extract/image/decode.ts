import sharp from 'sharp';
import { Failure } from '../../errors.ts';
import type { PageImage } from '../../stage.ts';
import { resolutionOf } from './resolution.ts';

/** Dots per inch at which pages are read: more costs time and gains nothing. */
const READING_DPI = 200;
/** Up to here a picture is read as it is; resampling would only blur it. */
const AS_IT_IS = { least: 150, most: 240 } as const;

/** Number of pages of a PNG, JPEG or TIFF. Throws `broken-file`. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  const { pages } = await guarded(() => sharp(bytes, { limitInputPixels: false }).metadata());
  return pages ?? 1;
}

/** One page (0-based) as gray at reading resolution, upright by its EXIF orientation. Throws `broken-file`, `limit-pixels`. */
export async function decodePage(bytes: Uint8Array, page: number, pixels: number): Promise<PageImage> {
  const open = () => sharp(bytes, { page, limitInputPixels: false, failOn: 'truncated' });
  const { width, height, density } = await guarded(() => open().metadata());
  if (width * height > pixels) {
    const facts = { found: `${width} x ${height}`, expected: `at most ${pixels} pixels` };
    throw new Failure('extract', 'limit-pixels', `page ${page + 1} is larger than limits.page_pixels`, facts);
  }
  const upright = open().rotate().flatten({ background: '#ffffff' }).grayscale().extractChannel(0);
  const { data, info } = await guarded(() => upright.raw().toBuffer({ resolveWithObject: true }));
  return scaleToReading({ width: info.width, height: info.height, gray: bytesOf(data), dpi: resolutionOf(width, height, density) });
}

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

function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Failure('extract', 'broken-file', `not readable as a picture: ${found}`, { found: found.slice(0, 200), cause: error });
  }
}
