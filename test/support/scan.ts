import { rasterize } from '../synth/render/raster.ts';
import { scannedPdf } from '../synth/render/scan.ts';
import { makePdf } from './pdf-files.ts';

const DPI = 150;

/** A PDF of pictures of pages, each with a heading and some numbered lines of an invented district. */
export async function scan(district: string, pages: number, lines = 4): Promise<Uint8Array> {
  const drawn = await makePdf(
    ...Array.from({ length: pages }, (_, page) => (pen: Parameters<Parameters<typeof makePdf>[0]>[0]) => {
      pen.text(`ARTICLE ${page + 1} DUTIES`, 72, 90, { size: 15, font: 'bold' });
      for (let line = 0; line < lines; line++)
        pen.text(`${page + 1}.${line + 1} Teachers of ${district} attend meeting ${10 * page + line} of the year.`, 72, 130 + 26 * line, {
          size: 12,
        });
    }),
  );
  return scannedPdf(await rasterize(await drawn.save(), DPI), DPI, 70);
}
