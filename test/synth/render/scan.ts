import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { Random } from '../random.ts';
import { type Damage, damagePage } from './damage.ts';
import { type Raster, rasterize } from './raster.ts';

interface ScanOptions {
  damage: Damage;
  /** Dots an inch. */
  dpi: number;
  /** The page that lies on its side, from 1; null where none does. */
  turnedPage: number | null;
}

/** Page images of a PDF, damaged. */
export async function scanPages(pdf: Uint8Array, random: Random, options: ScanOptions): Promise<Raster[]> {
  const pages = await rasterize(pdf, options.dpi);
  const result: Raster[] = [];
  for (const [index, page] of pages.entries()) {
    const back = pages[(index + 1) % pages.length] as Raster;
    result.push(await damagePage(random, page, back, options.damage, options.turnedPage === index + 1));
  }
  return result;
}

const image = ({ width, height, data }: Raster) => sharp(data, { raw: { width, height, channels: 1 } });

/** A PDF that holds nothing but one JPEG a page. */
export async function scannedPdf(pages: readonly Raster[], dpi: number, quality: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const page of pages) {
    const picture = await document.embedJpg(await image(page).toColourspace('b-w').jpeg({ quality }).toBuffer());
    const width = (page.width * 72) / dpi;
    const height = (page.height * 72) / dpi;
    document.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
  return document.save();
}

/** A multipage TIFF of one bit a pixel, as fax machines and copiers write it. */
export async function scannedTiff(pages: readonly Raster[], dpi: number): Promise<Uint8Array> {
  const pictures = await Promise.all(pages.map((page) => image(page).threshold(150).png().toBuffer()));
  const perMillimetre = dpi / 25.4;
  const tiff = await sharp(pictures, { join: { animated: true } })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: perMillimetre, yres: perMillimetre })
    .toBuffer();
  return new Uint8Array(tiff);
}
