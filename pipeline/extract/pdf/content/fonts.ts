import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontFacts } from './text-state.ts';

/** What pdfjs tells of a font. */
interface FontObject {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

const UNKNOWN: FontFacts = { name: '', bold: false, italic: false, vertical: false, unitX: 0.001, unitY: 0.001, defaultVMetrics: null };

/** Fonts of a document by their loaded name, read once. pdfjs gives weight and slant for embedded fonts only: the name tells them for all. */
export class Fonts {
  private readonly known = new Map<string, FontFacts>();

  /** Waits until the fonts that a page's operators name have arrived; a font that never does counts as unknown. */
  async load(page: PDFPageProxy, ids: Iterable<string>): Promise<void> {
    for (const id of ids) {
      if (this.known.has(id)) continue;
      for (let turn = 0; turn < 50 && !page.commonObjs.has(id); turn++) await new Promise((resolve) => setImmediate(resolve));
      this.known.set(id, page.commonObjs.has(id) ? factsOf(page.commonObjs.get(id) as FontObject) : UNKNOWN);
    }
  }

  get(id: string): FontFacts {
    return this.known.get(id) ?? UNKNOWN;
  }
}

function factsOf(font: FontObject): FontFacts {
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const [a, , , d] = font.fontMatrix ?? [];
  return {
    name,
    bold: font.bold === true || font.black === true || /bold|black|heavy|demi(?!a)|[-,]bd/i.test(name),
    italic: font.italic === true || /italic|oblique|[-,](?:bd)?it\b/i.test(name),
    vertical: font.vertical === true,
    unitX: a || 0.001,
    unitY: d || 0.001,
    defaultVMetrics: font.defaultVMetrics ?? null,
  };
}
