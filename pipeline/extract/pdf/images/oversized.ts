import { Failure } from '../../../errors.ts';
import { type OpenedPdf, openPdf } from '../pdfjs.ts';
import { largestImage } from './largest.ts';

/**
 * Finds the pages that show an image of more pixels than allowed. pdfjs leaves such images out without a word, or, where faults are fatal,
 * stops at them as silently: a page whose operators then end early shows one. Only a file that holds such an image is opened for this.
 */
export class OversizedImages {
  private readonly bytes: Uint8Array;
  private readonly pixels: number;
  /** Pixels of the largest image, counted at first use. */
  private largest: number | null = null;
  private readonly opened: Promise<OpenedPdf>[] = [];

  constructor(bytes: Uint8Array, pixels: number) {
    this.bytes = bytes;
    this.pixels = pixels;
  }

  /** The failure `limit-pixels` of a page that shows such an image; null of other pages. */
  async failureOf(number: number): Promise<Failure | null> {
    this.largest ??= largestImage(this.bytes);
    if (this.largest <= this.pixels) return null;
    if (this.opened.length === 0)
      for (const fatal of [false, true]) this.opened.push(openPdf(this.bytes, { paint: true, pixels: this.pixels, fatal }));
    const [lenient, strict] = await Promise.all(this.opened.map((file) => operators(file, number)));
    if (strict! >= lenient!) return null;
    const facts = { found: `an image of up to ${this.largest} pixels`, expected: `at most ${this.pixels}` };
    return new Failure('extract', 'limit-pixels', `an image on page ${number} is larger than limits.page_pixels`, facts);
  }

  async close(): Promise<void> {
    for (const file of this.opened) await (await file.catch(() => null))?.close();
  }
}

/** Number of operators that a page comes to. */
async function operators(file: Promise<OpenedPdf>, number: number): Promise<number> {
  const page = await (await file).document.getPage(number);
  const { fnArray } = await page.getOperatorList({ annotationMode: 0 });
  page.cleanup();
  return fnArray.length;
}
