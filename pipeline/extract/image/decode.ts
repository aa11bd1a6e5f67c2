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
  const dpi = resolutionOf(width, height, density);
  const keep = dpi >= AS_IT_IS.least && dpi <= AS_IT_IS.most;
  const scale = keep ? 1 : READING_DPI / dpi;
  const upright = open().rotate().flatten({ background: '#ffffff' });
  const scaled = keep ? upright : upright.resize({ width: Math.round(width * scale), height: Math.round(height * scale), fit: 'inside' });
  const { data, info } = await guarded(() => scaled.grayscale().extractChannel(0).raw().toBuffer({ resolveWithObject: true }));
  return {
    width: info.width,
    height: info.height,
    gray: new Uint8Array(data.buffer, data.byteOffset, data.length),
    dpi: keep ? dpi : READING_DPI,
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Failure('extract', 'broken-file', `not readable as a picture: ${found}`, { found: found.slice(0, 200), cause: error });
  }
}
