import type { DraftLine } from '../text/draft-line.ts';
import { least } from '../text/long-lists.ts';
import type { Draft } from './cleaner.ts';

/** The text block that a line stands in. */
export interface Margin {
  /** True where the first word of the next line would not have fitted on this one. */
  full(line: DraftLine, next: DraftLine): boolean;
  /** True for a line long enough to be one of the block's wrapped lines. */
  long(line: DraftLine): boolean;
  /** True where the next line begins where a continuation would. */
  aligned(line: DraftLine, next: DraftLine): boolean;
}

/** Lines that are measured together where a text has no pages. */
const BLOCK = 60;
/** Wrapped text has this share of its lines near the right edge; lines narrower than COLUMNS wrap nothing. */
const WRAPPED = 0.3;
const COLUMNS = 40;
const WIDEST = 220;
/** Columns that a proportional font may be off. */
const SLACK = 4;
/** Share of the block's width. */
const LONG = 0.5;
/** Narrower lines stand in the middle of a title page, or in a list. */
const NARROWEST = 32;

/** Right edges of text blocks, page by page. Lines of blocks that are not wrapped have none. */
export function marginsOf(draft: Draft): ReadonlyMap<DraftLine, Margin> {
  const margins = new Map<DraftLine, Margin>();
  for (const block of blocksOf(draft)) {
    const margin = marginOf(block);
    if (margin) for (const line of block) margins.set(line, margin);
  }
  return margins;
}

function blocksOf({ pages, paged }: Draft): DraftLine[][] {
  return pages.flatMap((page) => {
    const printed = page.lines.filter((line) => !line.removed);
    if (paged) return [printed];
    return Array.from({ length: Math.ceil(printed.length / BLOCK) }, (_, i) => printed.slice(i * BLOCK, (i + 1) * BLOCK));
  });
}

function marginOf(block: readonly DraftLine[]): Margin | null {
  const rights = block.map(rightOf).sort((a, b) => a - b);
  const edge = rights[Math.floor(rights.length * 0.9)];
  if (edge === undefined || edge < COLUMNS || edge > WIDEST) return null;
  const left = least(block.map(leftOf));
  const near = rights.filter((right) => right > edge - 14 && right <= edge + 10).length;
  if (near < WRAPPED * rights.length || near < 3) return null;
  return {
    full: (line, next) =>
      rightOf(line) - leftOf(line) >= NARROWEST && rightOf(line) + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > edge - SLACK,
    long: (line) => rightOf(line) - leftOf(line) >= LONG * (edge - left),
    aligned: (line, next) => leftOf(next) <= leftOf(line) + 1,
  };
}

/** Right edge of a line in columns of its own font. */
function rightOf(line: DraftLine): number {
  const { box, text } = line.source;
  return box ? box[2] / columnOf(line) : text.trimEnd().length;
}

function leftOf(line: DraftLine): number {
  const { box, text } = line.source;
  return box ? box[0] / columnOf(line) : text.length - text.trimStart().length;
}

/** Points that a character takes on average. */
function columnOf({ source: { box, text, size } }: DraftLine): number {
  if (!box) return 1;
  return text.length > 30 ? (box[2] - box[0]) / text.length : (size ?? 12) * 0.48;
}
