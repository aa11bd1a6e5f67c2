import type { Line, Page } from '../../../model.ts';
import { addTo } from '../../../text/add-to.ts';
import { assign } from './assign.ts';
import { leadingLabels } from './bare-labels.ts';
import { type Column, columnsOf } from './columns.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Columns of section labels that a document must have before a lone one at a page's top is taken for another. */
const FEWEST = 5;
/** Pages on which a line comes again before it is a running head. */
const HEAD = 3;
/** Lines behind a page's first label that are searched for the label before it. */
const BACK = 120;

/**
 * Puts labels that were printed in the margin, and that recognition without places read as a block of their own, before the paragraphs
 * they belong to. Pages without such columns stay as they are.
 */
export function withLabelsInPlace(pages: readonly Page[]): Page[] {
  const columns = pages.map(({ lines }) => columnsOf(lines));
  const certain = columns.flat().filter(isCertain);
  if (certain.length === 0) return [...pages];
  const margin = certain.filter(isSection).length >= FEWEST;
  const furniture = furnitureOf(pages);
  const placed: Page[] = [];
  pages.forEach((page, i) => {
    const moved = columns[i]!.filter((column) => isCertain(column) || (margin && isSection(column) && isPageTop(page.lines, column)));
    placed.push(moved.length > 0 ? { ...page, lines: reordered(page.lines, moved, placed, furniture) } : page);
  });
  return placed;
}

function isCertain({ labels }: Column): boolean {
  return labels.length >= 2;
}

function isSection({ labels }: Column): boolean {
  return labels[0]!.label.level === 1;
}

function isPageTop(lines: readonly Line[], { first }: Column): boolean {
  return lines.slice(0, first).every(({ text }) => text.trim() === '');
}

/** Heads and page numbers, which belong to no paragraph. */
function furnitureOf(pages: readonly Page[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const { lines } of pages)
    for (const text of new Set(lines.map((line) => line.text.trim()))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) =>
    /^(?:page\s*)?[\dlIOSa-z]{1,3}[A-Z]?$/i.test(text) || (text.length < 60 && !/^\p{Ll}|[.;:,]$/u.test(text) && counts.get(text)! >= HEAD);
}

function reordered(
  lines: readonly Line[],
  columns: readonly Column[],
  before: readonly Page[],
  furniture: (text: string) => boolean,
): Line[] {
  const homes = new Map<number, Line[]>();
  const gone = new Set<number>();
  const taken = new Set<number>();
  const inColumn = new Set(columns.flatMap(({ labels }) => labels.map(({ line }) => line)));
  for (const column of columns) {
    const kind = isSection(column) ? 'section' : 'item';
    const range = textOf(lines, column, inColumn);
    const top = lines.slice(0, range[0]).some((line, i) => line.text.trim() !== '' && !inColumn.has(i) && !furniture(line.text.trim()));
    const paragraphs = paragraphsOf(lines, range, top ? '' : lastText(before, furniture), kind, furniture).filter(
      ({ line }) => !taken.has(line) && !inColumn.has(line),
    );
    const ordinals = column.labels.map(({ label }) => label.ordinal);
    const ahead = kind === 'section' ? 0 : lostBefore(column, before, furniture, paragraphs.length - ordinals.length);
    const found = assign(ordinals, paragraphs, ahead, kind);
    found?.forEach(({ line }, k) => {
      const from = column.labels[k]!.line;
      gone.add(from);
      taken.add(line);
      addTo(homes, line, lines[from]!);
    });
  }
  return lines.flatMap((line, i) => (gone.has(i) ? [] : [...(homes.get(i) ?? []), line]));
}

/** Lines that the labels of a column may belong to: behind it, up to what stands above its level; a first section behind the article's heading. */
function textOf(lines: readonly Line[], { labels, end }: Column, inColumn: ReadonlySet<number>): [number, number] {
  const { level, ordinal, style } = labels[0]!.label;
  const article = lines.findIndex((line, i) => i >= end && isArticle(line.text));
  let from = end;
  if (level === 1 && ordinal === 1 && article >= 0) {
    from = article + 1;
    while (from < lines.length && !/\p{Ll}{2}/u.test(lines[from]!.text)) from += 1;
  }
  const to = lines.findIndex(
    (line, i) => i >= from && !inColumn.has(i) && leadingLabels(line.text).some((label) => label.level < level || label.style === style),
  );
  return [from, to < 0 ? lines.length : to];
}

function isArticle(text: string): boolean {
  return leadingLabels(text).some(({ level }) => level === 0) && text.trim().length < 80;
}

/** The last line of text of the pages before. */
function lastText(pages: readonly Page[], furniture: (text: string) => boolean): string {
  for (let i = pages.length - 1; i >= Math.max(0, pages.length - 2); i--) {
    const text = pages[i]!.lines.findLast((line) => line.text.trim() !== '' && !furniture(line.text.trim()))?.text;
    if (text !== undefined) return text.trim();
  }
  return '';
}

/** Paragraphs at the page's top whose labels were lost: as many as numbers lie between the list's last label and this column's first, less those on the pages before. */
function lostBefore({ labels }: Column, pages: readonly Page[], furniture: (text: string) => boolean, most: number): number {
  const { style, ordinal, level } = labels[0]!.label;
  if (ordinal === 1) return 0;
  const lines = pages
    .slice(-3)
    .flatMap((page) => page.lines)
    .slice(-BACK);
  for (let i = lines.length - 1; i >= 0; i--) {
    const found = leadingLabels(lines[i]!.text);
    const same = found.find((label) => label.style === style && label.ordinal < ordinal);
    if (same) {
      const since = paragraphsOf(lines, [i + 1, lines.length], '', 'item', furniture).filter(({ cost }) => cost < 1).length;
      const own = lines[i]!.text.trim().length < 6 ? 1 : 0;
      return Math.max(0, Math.min(most, ordinal - same.ordinal - 1 - (since - own)));
    }
    if (found.some((label) => label.level < Math.min(level, 2))) return 0;
  }
  return 0;
}
