import type { OutlineLine } from '../lines/index.ts';
import { isSentence } from '../lines/shape.ts';
import type { LineRange } from './index.ts';

/** Share of a page's lines in contents from which on all of it is, where no sentence stands on it. */
const SHARE = 0.4;
/** Lines of the longest page; a text without page breaks is none. */
const LONGEST = 150;
const HEADING = /^\W*(?:table\s+of\s+contents|contents|index)\b/i;

/**
 * Contents grown to whole pages where most of a page is contents, or where a page that says so in a heading follows one: columns that
 * recognition read apart (labels alone, titles alone, page numbers alone) show neither leaders nor numbers.
 */
export function wholePages(ranges: readonly LineRange[], lines: readonly OutlineLine[]): LineRange[] {
  if (ranges.length === 0) return [];
  const inside = new Set<number>();
  for (const { first, last } of ranges) for (let i = first; i <= last; i++) inside.add(i);
  let open = false;
  for (const page of pagesOf(lines)) {
    const count = page.filter(({ index }) => inside.has(index)).length;
    const headed = page.some(({ text }) => HEADING.test(text) && text.length < 60);
    const silent = page.length <= LONGEST && !page.some(({ text }) => isSentence(text));
    const whole: boolean = silent && (count >= page.length * SHARE || (headed && (count > 0 || open)));
    if (whole) for (const { index } of page) inside.add(index);
    open = whole || count > 0;
  }
  return rangesOf([...inside].sort((a, b) => a - b));
}

function pagesOf(lines: readonly OutlineLine[]): OutlineLine[][] {
  const pages: OutlineLine[][] = [];
  for (const line of lines) {
    if (pages.at(-1)?.[0]?.page === line.page) pages.at(-1)!.push(line);
    else pages.push([line]);
  }
  return pages;
}

function rangesOf(indices: readonly number[]): LineRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const index of indices) {
    const open = ranges.at(-1);
    if (open && open.last === index - 1) open.last = index;
    else ranges.push({ first: index, last: index });
  }
  return ranges;
}
