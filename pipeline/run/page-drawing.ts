import { Failure } from '../errors.ts';
import { drawPage } from '../explain/draw-page.ts';
import { lineMarks } from '../explain/page-marks.ts';
import { pagePicture } from '../explain/page-picture.ts';
import type { Config } from '../model.ts';
import type { Artifacts } from '../stage.ts';
import { readBytes } from './files/read.ts';

/** A page of a document read from `file`, drawn as PNG. Throws `bad-usage` where the document has no such page, or none at all. */
export async function pageDrawing(file: string, artifacts: Artifacts, number: number, config: Config): Promise<Buffer> {
  const { pages, source } = artifacts;
  const page = pages.pages.find((candidate) => candidate.page === number);
  if (!pages.paged || !page || page.width === null) {
    const expected = pages.paged ? `1 to ${pages.pages.length}` : 'a PDF or a picture of pages';
    const message = pages.paged ? `no page ${number}` : `a document of type ${source.media_type} has no pages to draw`;
    throw new Failure('extract', 'bad-usage', message, { found: pages.paged ? String(number) : source.media_type, expected });
  }
  const picture = await pagePicture(await readBytes(file), source.media_type, page, config.limits.page_pixels);
  return drawPage(picture, page, lineMarks(artifacts, page));
}
