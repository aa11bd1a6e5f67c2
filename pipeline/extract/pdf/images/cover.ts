import type { ReadingImage } from '../../image/reading.ts';
import { readContent } from '../content/index.ts';
import type { Matrix } from '../content/matrix.ts';
import { type OpenedPdf, openPdf } from '../pdfjs.ts';
import { pictureOf } from './painted.ts';

/**
 * Finds how much of a page its largest image covers, and gives the picture of a page. Images stay undecoded in the ordinary
 * reading; for the pages whose decision hangs on them the file is opened a second time, at first use.
 */
export class ImageFinder {
  private readonly bytes: Uint8Array;
  /** Most pixels of an image. */
  private readonly pixels: number;
  private opened: Promise<OpenedPdf> | null = null;

  constructor(bytes: Uint8Array, pixels: number) {
    this.bytes = bytes;
    this.pixels = pixels;
  }

  /** Share of the page, 0..1; 1 where the images cannot be read, so that recognition has its say. */
  async cover(number: number): Promise<number> {
    try {
      const { document, ops } = await this.open();
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const frame = { matrix: transform as unknown as Matrix, width, height };
      const list = await page.getOperatorList({ annotationMode: 0 });
      const { images } = readContent(list, ops, frame, { font: () => null, shown: () => true });
      page.cleanup();
      const shares = images.map(([x0, y0, x1, y1]) => overlap(x0, x1, width) * overlap(y0, y1, height));
      // Scanners cut pages into strips: many images together count as one.
      return Math.min(1, Math.max(0, ...shares, shares.length > 3 ? shares.reduce((sum, share) => sum + share, 0) : 0));
    } catch {
      return 1;
    }
  }

  /** The displayed page as gray, at reading resolution. */
  async picture(number: number): Promise<ReadingImage> {
    const { document, ops } = await this.open();
    const page = await document.getPage(number);
    try {
      return await pictureOf(page, ops, this.pixels);
    } finally {
      page.cleanup();
    }
  }

  private open(): Promise<OpenedPdf> {
    this.opened ??= openPdf(this.bytes, { paint: true, pixels: this.pixels });
    return this.opened;
  }

  async close(): Promise<void> {
    await (await this.opened?.catch(() => null))?.close();
  }
}

function overlap(from: number, to: number, length: number): number {
  return Math.max(0, Math.min(to, length) - Math.max(from, 0)) / length;
}
