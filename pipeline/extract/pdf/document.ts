import { Failure } from '../../errors.ts';
import type { Line, Note, Page, Pages } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { nonBlankLength } from '../../text/blank.ts';
import { readCoarser } from '../ocr/read-coarser.ts';
import { type PageFacts, recognisedPage } from '../ocr/recognised-page.ts';
import { recognitionOff } from '../ocr/recognition-off.ts';
import { withTextLayer } from '../ocr/with-text-layer.ts';
import { emptyPage, imageLeftOut, pageUnreadable, readableAtAll, stopsOnlyThePage } from '../unreadable-page.ts';
import { Fonts } from './content/fonts.ts';
import { decidePage, type PageDecision, textFacts } from './decision/index.ts';
import { ImageFinder } from './images/cover.ts';
import { OversizedImages } from './images/oversized.ts';
import { layOut } from './layout.ts';
import { markLinks } from './links.ts';
import { readMetadata } from './metadata.ts';
import { type PageSource, type ReadPage, readPage } from './page.ts';
import { type OpenedPdf, openPdf } from './pdfjs.ts';
import { judgeRedlines } from './redline.ts';

/**
 * Reads a PDF page by page. Throws `encrypted-file`, `broken-file`, `limit-pages` or `limit-text-length`; a page that cannot be read or
 * holds too large an image is a note, and a failure where it is so with all pages.
 */
export async function readPdf(bytes: Uint8Array, context: Context): Promise<Pages> {
  const opened = await openPdf(bytes, { paint: false });
  const { page_pixels: pixels } = context.config.limits;
  const [images, oversized] = [new ImageFinder(bytes, pixels), new OversizedImages(bytes, pixels)];
  try {
    return await new DocumentReader(opened, images, oversized, context).read();
  } finally {
    await images.close();
    await oversized.close();
    await opened.close();
  }
}

class DocumentReader {
  private readonly opened: OpenedPdf;
  private readonly images: ImageFinder;
  private readonly oversizedImages: OversizedImages;
  private readonly context: Context;
  private readonly fonts = new Fonts();
  private readonly pages: Page[] = [];
  private readonly notes: Note[] = [];
  private witness = 0;
  private tables = 0;
  private partial = false;
  private lastFault: unknown = null;

  constructor(opened: OpenedPdf, images: ImageFinder, oversizedImages: OversizedImages, context: Context) {
    this.opened = opened;
    this.images = images;
    this.oversizedImages = oversizedImages;
    this.context = context;
  }

  async read(): Promise<Pages> {
    const { document, ops } = this.opened;
    this.limit('limit-pages', document.numPages, this.context.config.limits.pages, 'pages');
    const labels = await document.getPageLabels().catch(() => null);
    const layers = await document.getOptionalContentConfig().catch(() => null);
    const source: PageSource = { ops, fonts: this.fonts, shown: (group) => !layers || !group || layers.isVisible(group) };
    for (let number = 1; number <= document.numPages; number++) {
      const label = labels?.[number - 1] ?? null;
      if (this.context.leavesOut?.(number, document.numPages)) {
        this.pages.push(emptyPage(number, label, 'left-out'));
        continue;
      }
      try {
        this.pages.push(await this.page(number, label, source));
      } catch (error) {
        if (!stopsOnlyThePage(error)) throw error;
        this.partial = true;
        this.lastFault = error;
        this.pages.push(emptyPage(number, label, 'unreadable'));
        this.notes.push(pageUnreadable(number, error));
      }
    }
    readableAtAll(this.pages, this.notes, this.lastFault, 'PDF');
    judgeRedlines(this.pages);
    const metadata = await readMetadata(document);
    const witness = { characters: this.witness, counted: 'glyphs of text operators and annotation appearances, characters recognised' };
    return { carrier: 'pdf', paged: true, witness, pages: this.pages, notes: this.notes, metadata, partial: this.partial };
  }

  private async page(number: number, label: string | null, source: PageSource): Promise<Page> {
    const page = await this.opened.document.getPage(number);
    const read = await readPage(page, source);
    this.count(read.content.glyphs.map((glyph) => glyph.text));
    const decision = await this.decide(number, read);
    const { tables, ...layout } = layOut(read, this.tables);
    const { method, reason, quality } = decision;
    const recognise = decision.recognise || (this.context.config.ocr === 'always' && reason !== 'blank');
    if (recognise && this.context.recognise) {
      page.cleanup();
      return this.recognised({ page: number, reason, page_label: label, firstTable: this.tables }, layout.lines, this.context.recognise);
    }
    if (recognise) {
      this.partial = true;
      this.notes.push(recognitionOff(number, reason));
    }
    this.tables += tables;
    if (quality !== null) for (const line of layout.lines) line.quality = quality;
    await markLinks(page, layout.lines, read);
    page.cleanup();
    return { page: number, ...layout, method, reason, confidence: null, page_label: label };
  }

  /** A page read from its picture; `layer` is what its text layer holds. */
  private async recognised(facts: PageFacts, layer: readonly Line[], recognise: NonNullable<Context['recognise']>): Promise<Page> {
    const picture = await this.images.picture(facts.page);
    const { page, tables } = recognisedPage(await recognise(picture), picture.dpi, facts);
    this.notes.push(...readCoarser(facts.page, picture));
    this.tables += tables;
    this.count(page.lines.map((line) => line.text));
    return facts.reason === 'no-text' ? withTextLayer(page, layer) : page;
  }

  private count(texts: readonly string[]): void {
    for (const text of texts) this.witness += nonBlankLength(text);
    this.limit('limit-text-length', this.witness, this.context.config.limits.text_length, 'characters');
  }

  /** Looks at the images of a page only where the decision hangs on them. */
  private async decide(number: number, read: ReadPage): Promise<PageDecision> {
    const facts = textFacts(read.content);
    const decision = decidePage({ ...facts, imageCover: 0 });
    if (!decision.asksForImages) return decision;
    const oversized = await this.oversizedImages.failureOf(number);
    if (oversized && nonBlankLength(facts.visible + facts.hidden) === 0) throw oversized;
    if (oversized) {
      this.partial = true;
      this.notes.push(imageLeftOut(number, oversized));
      return decision;
    }
    return decidePage({ ...facts, imageCover: await this.images.cover(number) });
  }

  private limit(code: 'limit-pages' | 'limit-text-length', found: number, most: number, what: string): void {
    if (found > most)
      throw new Failure('extract', code, `the file has ${found} ${what}`, { found: String(found), expected: `at most ${most}` });
  }
}
