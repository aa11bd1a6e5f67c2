import { Failure } from '../errors.ts';
import { decodePage } from '../extract/image/decode.ts';
import { deskew } from '../extract/ocr/picture/deskew.ts';
import { turn } from '../extract/ocr/picture/turn.ts';
import { painted } from '../extract/pdf/images/painted.ts';
import { openPdf } from '../extract/pdf/pdfjs.ts';
import type { Page } from '../model.ts';
import type { PageImage } from '../stage.ts';

/** Fine enough to read small print on a screen. */
const DPI = 150;

/** The picture of a page as its lines are placed: turned upright and straightened. Throws `bad-usage` for formats without pages. */
export async function pagePicture(bytes: Uint8Array, mediaType: string, page: Page, pixels: number): Promise<PageImage> {
  const image = await displayed(bytes, mediaType, page.page, pixels);
  // In the order of recognition: a quarter turn, the skew, then whether it is upside down.
  const quarter = turn(image, page.rotation % 180 === 90 ? 90 : 0);
  const straight = page.skew === 0 ? quarter : deskew(quarter, page.skew);
  return turn(straight, page.rotation >= 180 ? 180 : 0);
}

async function displayed(bytes: Uint8Array, mediaType: string, number: number, pixels: number): Promise<PageImage> {
  if (mediaType.startsWith('image/')) return decodePage(bytes, number - 1, pixels);
  if (mediaType !== 'application/pdf')
    throw new Failure('extract', 'bad-usage', `${mediaType} has no pages to draw`, {
      found: mediaType,
      expected: 'a PDF or a picture of pages',
    });
  const { document, close } = await openPdf(bytes, { paint: true, pixels });
  try {
    return await painted(await document.getPage(number), DPI, pixels);
  } finally {
    await close();
  }
}
