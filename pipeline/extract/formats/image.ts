import { Failure } from '../../errors.ts';
import type { Note, Page, Pages } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { nonBlankLength } from '../../text/blank.ts';
import type { Format } from '../format.ts';
import { decodePage, pageCount } from '../image/decode.ts';
import { recognisedPage } from '../ocr/recognised-page.ts';

/** Pictures of pages: PNG, JPEG, and TIFF with a page a frame. All their text comes from recognition. */
export const image: Format = {
  name: 'image',
  mediaTypes: ['image/png', 'image/jpeg', 'image/tiff'],
  read: async ({ bytes }, context): Promise<Pages> => {
    const count = await pageCount(bytes);
    const { limits } = context.config;
    if (count > limits.pages)
      throw new Failure('extract', 'limit-pages', 'more pages than limits.pages', {
        found: String(count),
        expected: `at most ${limits.pages}`,
      });
    const pages: Page[] = [];
    const notes: Note[] = [];
    for (let i = 0; i < count; i++) pages.push(await readPage(bytes, i, context, notes));
    if (pages.every((page) => page.method === 'blank')) throw new Failure('extract', 'no-text', 'all pages are blank');
    const characters = pages.reduce((sum, page) => sum + page.lines.reduce((all, line) => all + nonBlankLength(line.text), 0), 0);
    return {
      carrier: 'image',
      paged: true,
      witness: { characters, counted: 'characters recognised' },
      pages,
      notes,
      metadata: {},
      partial: notes.length > 0,
    };
  },
};

async function readPage(bytes: Uint8Array, index: number, context: Context, notes: Note[]): Promise<Page> {
  const picture = await decodePage(bytes, index, context.config.limits.page_pixels);
  if (context.recognise) return recognisedPage(await context.recognise(picture), picture.dpi, index + 1, 'no-text');
  const message = `page ${index + 1} is a picture and recognition is off`;
  notes.push({
    stage: 'extract',
    code: 'truncated',
    severity: 'warning',
    message,
    found: null,
    expected: null,
    unit: null,
    page: index + 1,
    start: null,
    end: null,
  });
  const size = { width: picture.width, height: picture.height, lines: [], confidence: 0, rotation: 0, skew: 0, blank: false, rules: [] };
  return { ...recognisedPage(size, picture.dpi, index + 1, 'no-text'), confidence: null };
}
