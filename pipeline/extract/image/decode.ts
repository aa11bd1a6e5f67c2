import sharp from 'sharp';
import { Failure } from '../../errors.ts';
import { bytesOf, type ReadingImage, scaleToReading } from './reading.ts';
import { resolutionOf } from './resolution.ts';

/** Number of pages of a PNG, JPEG or TIFF. Throws `broken-file`. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  const { pages } = await guarded(() => sharp(bytes, { limitInputPixels: false }).metadata());
  return pages ?? 1;
}

/** One page (0-based) as gray at reading resolution, upright by its EXIF orientation. Throws `broken-file`, `limit-pixels`. */
export async function decodePage(bytes: Uint8Array, page: number, pixels: number): Promise<ReadingImage> {
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

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Failure('extract', 'broken-file', `not readable as a picture: ${found}`, { found: found.slice(0, 200), cause: error });
  }
}
