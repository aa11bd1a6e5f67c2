import { Failure } from '../../errors.ts';
import type { Note, Page, Pages } from '../../model.ts';
import type { Context, PageImage } from '../../stage.ts';
import { nonBlankLength } from '../../text/blank.ts';
import type { Format } from '../format.ts';
import { decodePage, pageCount } from '../image/decode.ts';
import { readCoarser } from '../ocr/read-coarser.ts';
import { recognisedPage } from '../ocr/recognised-page.ts';
import { recognitionOff } from '../ocr/recognition-off.ts';
import { emptyPage, pageUnreadable, readableAtAll, stopsOnlyThePage } from '../unreadable-page.ts';

/** Pictures of pages: PNG, JPEG, and TIFF with a page a frame. All their text comes from recognition. */
export const image: Format = {
  name: 'image',
  mediaTypes: ['image/png', 'image/jpeg', 'image/tiff'],
  read: async ({ bytes }, context): Promise<Pages> => {
    const count = await pageCount(bytes);
    const { limits } = context.config;
    if (count > limits.pages) {
      throw new Failure('extract', 'limit-pages', 'more pages than limits.pages', {
        found: String(count),
        expected: `at most ${limits.pages}`,
      });
    }
    const { pages, notes } = await readPages(bytes, count, context);
    if (pages.length === count && pages.every((page) => page.method === 'blank'))
      throw new Failure('extract', 'no-text', 'all pages are blank');
    const characters = pages.reduce((sum, page) => sum + page.lines.reduce((all, line) => all + nonBlankLength(line.text), 0), 0);
    const witness = { characters, counted: 'characters recognised' };
    return {
      carrier: 'image',
      paged: true,
      witness,
      pages,
      notes,
      metadata: {},
      partial: notes.some(({ severity }) => severity !== 'info'),
    };
  },
};

async function readPages(bytes: Uint8Array, count: number, context: Context): Promise<{ pages: Page[]; notes: Note[] }> {
  const pages: Page[] = [];
  const notes: Note[] = [];
  let firstTable = 0;
  let lastFault: unknown = null;
  for (let page = 1; page <= count; page++) {
    if (context.leavesOut?.(page, count)) continue;
    try {
      const picture = await decodePage(bytes, page - 1, context.config.limits.page_pixels);
      if (!context.recognise) {
        pages.push(unrecognised(page, picture));
        notes.push(recognitionOff(page, 'no-text'));
        continue;
      }
      const facts = { page, reason: 'no-text', page_label: null, firstTable };
      const read = recognisedPage(await context.recognise(picture), picture.dpi, facts);
      firstTable += read.tables;
      pages.push(read.page);
      notes.push(...readCoarser(page, picture));
    } catch (error) {
      if (!stopsOnlyThePage(error)) throw error;
      lastFault = error;
      pages.push(emptyPage(page, null, 'unreadable'));
      notes.push(pageUnreadable(page, error));
    }
  }
  if (pages.length === count) readableAtAll(pages, notes, lastFault, 'picture');
  return { pages, notes };
}

function unrecognised(page: number, { width, height, dpi }: PageImage): Page {
  const size = { width: (width * 72) / dpi, height: (height * 72) / dpi };
  const nothing = { confidence: null, rotation: 0, skew: 0, page_label: null, lines: [], rules: [] };
  return { page, ...size, method: 'text-layer', reason: 'no-text', ...nothing };
}
