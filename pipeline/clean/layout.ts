import type { DraftLine } from '../text/draft-line.ts';
import type { DraftPage, Layout } from '../text/record.ts';
import type { Draft } from './cleaner.ts';
import { gapsOf, spacingOf } from './spacing.ts';

/** Tab stops of texts, in columns. */
const TAB = 8;

/** Indentation and gap of every line that survives. Columns are characters, or half the font size where lines have boxes. */
export function measureLayout({ pages }: Draft): ReadonlyMap<DraftLine, Layout> {
  const layout = new Map<DraftLine, Layout>();
  for (const page of pages) {
    const printed = page.lines.filter((line) => !line.removed);
    const lefts = printed.map(leftOf);
    const edge = lefts.reduce((least, left) => Math.min(least, left), Number.POSITIVE_INFINITY);
    const gaps = roomAbove(page);
    printed.forEach((line, index) => {
      const indent = (lefts[index]! - edge) / (line.source.box ? (line.source.size ?? 12) / 2 : 1);
      layout.set(line, { indent: Math.round(indent * 100) / 100, gap: gaps.get(line) ?? 0 });
    });
  }
  return layout;
}

/** Left edge of what is left of a line: points where it has a box, else columns. */
function leftOf(line: DraftLine): number {
  const raw = line.rawStart;
  const { box, chunks, text } = line.source;
  if (!box) return columnAt(text, raw);
  const chunk = chunks?.find(({ end }) => end > raw);
  if (!chunk) return box[0];
  const into = Math.max(0, raw - chunk.start) / Math.max(1, chunk.end - chunk.start);
  return chunk.x0 + into * (chunk.x1 - chunk.x0);
}

function columnAt(text: string, offset: number): number {
  let column = 0;
  for (let i = 0; i < offset; i++) column = text[i] === '\t' ? column + TAB - (column % TAB) : column + 1;
  return column;
}

function roomAbove(page: DraftPage): Map<DraftLine, number> {
  const spacing = spacingOf(page);
  const room = new Map<DraftLine, number>();
  for (const { before, line, blanks, broken } of gapsOf(page)) {
    room.set(line, broken ? 0 : (boxGap(before, line) ?? Math.max(0, blanks.length - spacing)));
  }
  return room;
}

/** Empty room between two boxes in line heights; the upward jump to a new column counts 0. */
function boxGap(before: DraftLine, line: DraftLine): number | null {
  const [above, below] = [before.source.box, line.source.box];
  if (!above || !below) return null;
  const height = Math.max(1, (line.source.size ?? below[3] - below[1]) * 1.15);
  return Math.max(0, Math.round(((below[1] - above[3]) / height) * 100) / 100);
}
