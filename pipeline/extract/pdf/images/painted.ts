import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageImage } from '../../../stage.ts';
import { READING_DPI, READING_PIXELS, type ReadingImage, scaleToReading } from '../../image/reading.ts';
import { turn } from '../../ocr/picture/turn.ts';
import type { Ops } from '../pdfjs.ts';
import { grayOf, type RawImage } from './gray.ts';
import { loneImage } from './lone.ts';

/** Seconds after which an image that never came is given up. */
const IMAGE_SECONDS = 30;

/**
 * The picture of the displayed page. Where one image is all that the page shows, that image itself: it is what the scanner made,
 * and taking it costs a fraction of painting the page. Posters come at a lower resolution than usual.
 */
export async function pictureOf(page: PDFPageProxy, ops: Ops, pixels: number): Promise<ReadingImage> {
  const list = await page.getOperatorList({ annotationMode: 0 });
  const lone = loneImage(list, ops, page.getViewport({ scale: 1 }));
  const image = lone && (await objectOf(page, lone.id));
  const gray = image && grayOf(image);
  if (!lone || !image || !gray) return { ...(await painted(page, READING_DPI, Math.min(pixels, READING_PIXELS))), usual: READING_DPI };
  const dpi = Math.round((72 * Math.max(image.width, image.height)) / lone.longSide);
  const scaled = await scaleToReading({ width: image.width, height: image.height, gray, dpi });
  return { ...turn(scaled, lone.turn), usual: scaled.usual };
}

/** Paints the page at a resolution, or at less where it would be larger than `pixels`. */
export async function painted(page: PDFPageProxy, resolution: number, pixels: number): Promise<PageImage> {
  const size = page.getViewport({ scale: 1 });
  const dpi = Math.floor(Math.min(resolution, 72 * Math.sqrt(pixels / (size.width * size.height))));
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const target = { canvas, canvasContext: context, viewport } as unknown as Parameters<PDFPageProxy['render']>[0];
  await page.render(target).promise;
  const { data } = context.getImageData(0, 0, width, height);
  const gray = grayOf({ width, height, kind: 3, data: new Uint8Array(data.buffer, data.byteOffset, data.length) });
  return { width, height, gray: gray ?? new Uint8Array(width * height).fill(255), dpi };
}

/** The decoded image of a name in the operator list; null where pdfjs gives it up. */
function objectOf(page: PDFPageProxy, id: string): Promise<RawImage | null> {
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), IMAGE_SECONDS * 1000);
    store.get(id, (image: RawImage | null) => {
      clearTimeout(timer);
      resolve(image?.data ? image : null);
    });
  });
}
