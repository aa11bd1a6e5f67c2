import type { CleanText, Pages, TextLine } from '../model.ts';
import { codePointIndex, type ToCodePoint } from '../text/code-points.ts';
import { firstAfter } from '../text/first-after.ts';
import { firstWhere } from '../text/first-where.ts';

/** Pages of a span: 1-based file pages, null where the format has none. */
export interface PageRange {
  readonly page_first: number | null;
  readonly page_last: number | null;
  readonly page_label: string | null;
}

/** Where offsets of the text of record stand: code points, pages, lines. All lookups are binary searches. */
export class Places {
  readonly text: string;
  readonly toCodePoint: ToCodePoint;
  private readonly clean: CleanText;
  private readonly pages: Pages;

  constructor(clean: CleanText, pages: Pages) {
    this.text = clean.text;
    this.clean = clean;
    this.pages = pages;
    this.toCodePoint = codePointIndex(clean.text);
  }

  /** Offsets in code points. */
  span(start: number, end: number): { start: number; end: number } {
    return { start: this.toCodePoint(start), end: this.toCodePoint(end) };
  }

  /** File page of an offset, null where the format has no pages. */
  page(offset: number): number | null {
    return this.pages.paged ? (this.pageSpan(offset)?.page ?? null) : null;
  }

  range(start: number, end: number): PageRange {
    const first = this.pageSpan(start);
    if (!this.pages.paged || !first) return { page_first: null, page_last: null, page_label: null };
    const last = this.pageSpan(Math.max(start, end - 1)) ?? first;
    return { page_first: first.page, page_last: last.page, page_label: this.label(first.page) };
  }

  /** Number printed on a page, or what the carrier calls it. */
  label(page: number): string | null {
    const span = this.clean.pages.find((candidate) => candidate.page === page);
    return span?.page_label ?? this.pages.pages.find((candidate) => candidate.page === page)?.page_label ?? null;
  }

  /** Lines of the text that a span touches. */
  lines(start: number, end: number): TextLine[] {
    const { lines } = this.clean;
    let at = firstAfter(lines, start);
    const touched: TextLine[] = [];
    for (; at < lines.length && lines[at]!.start < end; at++) touched.push(lines[at]!);
    return touched;
  }

  /** Lowest trust of the characters of a span, 1 for a sound text layer. */
  quality(start: number, end: number): number {
    let lowest = 1;
    for (const line of this.lines(start, end)) if (line.quality !== undefined && line.quality < lowest) lowest = line.quality;
    return lowest;
  }

  private pageSpan(offset: number): CleanText['pages'][number] | undefined {
    const spans = this.clean.pages;
    return spans[Math.max(0, firstWhere(spans, ({ start }) => start > offset) - 1)];
  }
}
