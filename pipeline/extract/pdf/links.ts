import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Line, Run } from '../../model.ts';
import type { ReadPage } from './page.ts';

/**
 * Takes the colour off underlined text under link annotations: it is a link, and colour would speak for a redline.
 * Asks for the annotations only where a page has coloured underlines.
 */
export async function markLinks(page: PDFPageProxy, lines: readonly Line[], read: ReadPage): Promise<void> {
  const underlined = lines.filter((line) => line.runs?.some((run) => run.underline && run.color));
  if (underlined.length === 0) return;
  const viewport = page.getViewport({ scale: 1 });
  const links = ((await page.getAnnotations()) as { subtype?: string; rect?: number[] }[])
    .filter((annotation) => annotation.subtype === 'Link' && annotation.rect)
    .map((annotation) => viewport.convertToViewportRectangle(annotation.rect!) as [number, number, number, number]);
  for (const line of underlined) {
    for (const run of line.runs!)
      if (run.underline && run.color && links.some((link) => covers(link, line, run, read.height))) delete run.color;
  }
}

function covers(link: readonly [number, number, number, number], line: Line, run: Run, height: number): boolean {
  if (!line.box || height <= 0) return false;
  const [top, bottom] = [Math.min(link[1], link[3]), Math.max(link[1], link[3])];
  const middle = (line.box[1] + line.box[3]) / 2;
  if (middle < top - 2 || middle > bottom + 2) return false;
  const chunk = line.chunks?.find((word) => word.end > run.start && word.start < run.end);
  const x = chunk ? (chunk.x0 + chunk.x1) / 2 : (line.box[0] + line.box[2]) / 2;
  return x >= Math.min(link[0], link[2]) - 2 && x <= Math.max(link[0], link[2]) + 2;
}
