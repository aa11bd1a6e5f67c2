import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A gray page image, one byte a pixel. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
}

const FONTS = `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')}/`;

/** Pages of a PDF as gray images at `dpi` dots an inch. */
export async function rasterize(pdf: Uint8Array, dpi: number): Promise<Raster[]> {
  const task = getDocument({ data: pdf.slice(), standardFontDataUrl: FONTS, isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const pages: Raster[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const width = Math.ceil(viewport.width);
    const height = Math.ceil(viewport.height);
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    const target = { canvas, canvasContext: context, viewport } as unknown as Parameters<typeof page.render>[0];
    await page.render(target).promise;
    const rgba = context.getImageData(0, 0, width, height).data;
    const data = new Uint8Array(width * height);
    for (let at = 0; at < data.length; at++)
      data[at] = Math.round(0.299 * (rgba[at * 4] ?? 0) + 0.587 * (rgba[at * 4 + 1] ?? 0) + 0.114 * (rgba[at * 4 + 2] ?? 0));
    pages.push({ width, height, data });
  }
  await task.destroy();
  return pages;
}
