import { Failure } from '../../errors.ts';
import type { Note, Page, Pages } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { nonBlankLength } from '../../text/blank.ts';
import type { Format } from '../format.ts';
import { Fonts } from '../pdf/fonts.ts';
import { readMetadata } from '../pdf/metadata.ts';
import { layOut, type PageSource, readPage } from '../pdf/page.ts';
import { decidePage } from '../pdf/page-decision.ts';
import { type OpenedPdf, openPdf } from '../pdf/pdfjs.ts';

/** Born-digital PDF: lines with places, styles, drawn lines and the cells of ruled tables. */
export const pdf: Format = {
  name: 'pdf',
  mediaTypes: ['application/pdf'],
  async read({ bytes }, context) {
    const opened = await openPdf(bytes, false);
    try {
      return await readDocument(opened, context);
    } finally {
      await opened.close();
    }
  },
};

async function readDocument(opened: OpenedPdf, context: Context): Promise<Pages> {
  const { document, ops } = opened;
  if (document.numPages > context.config.limits.pages) {
    throw new Failure('extract', 'limit-pages', `the file has ${document.numPages} pages`, {
      found: String(document.numPages),
      expected: `at most ${context.config.limits.pages}`,
    });
  }
  const labels = await document.getPageLabels().catch(() => null);
  const layers = await document.getOptionalContentConfig().catch(() => null);
  const source: PageSource = { ops, fonts: new Fonts(), shown: (group) => !layers || !group || layers.isVisible(group) };
  const pages: Page[] = [];
  const notes: Note[] = [];
  let witness = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const label = labels?.[number - 1] ?? null;
    try {
      const page = await document.getPage(number);
      const read = await readPage(page, source);
      for (const glyph of read.content.glyphs) witness += nonBlankLength(glyph.text);
      const visible = read.content.glyphs.map((glyph) => glyph.text).join('');
      const decision = decidePage({ visible, hidden: '', imageCover: 0, drawn: read.content.paths > 0 });
      pages.push({
        page: number,
        ...layOut(read),
        method: decision.method,
        reason: decision.reason,
        confidence: null,
        skew: 0,
        page_label: label,
      });
      page.cleanup();
    } catch (error) {
      pages.push(unreadable(number, label));
      notes.push(noteOf(number, error));
    }
  }
  const metadata = await readMetadata(document);
  const partial = notes.length > 0;
  return { carrier: 'pdf', paged: true, witness: { characters: witness, counted: 'glyphs shown' }, pages, notes, metadata, partial };
}

function unreadable(page: number, label: string | null): Page {
  return {
    page,
    width: null,
    height: null,
    method: 'text-layer',
    reason: 'unreadable',
    confidence: null,
    rotation: 0,
    skew: 0,
    page_label: label,
    lines: [],
    rules: [],
  };
}

function noteOf(page: number, error: unknown): Note {
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    stage: 'extract',
    code: 'page-unreadable',
    severity: 'error',
    message: `page ${page} could not be read`,
    found: found.slice(0, 200),
    expected: null,
    unit: null,
    page,
    start: null,
    end: null,
  };
}
