import type { Change, DraftLine } from '../../text/draft-line.ts';
import type { Draft } from '../cleaner.ts';
import { CellPlaces } from './cell-places.ts';

/** Tags that say nothing about the words; those of emphasis are read elsewhere. */
const TAG =
  /<!--[^\n]{0,2000}?-->|<\/?(?:a|article|aside|blockquote|body|br|caption|center|code|col|colgroup|dd|div|dl|dt|figcaption|figure|font|footer|h[1-6]|header|hr|html|img|li|main|nav|ol|p|page_number|pre|section|signature|small|span|table|tbody|td|tfoot|th|thead|tr|ul|watermark)(?:\s[^<>\n]{0,4000})?\/?>/gi;
const ROW = /^<\/?tr\b/i;
const CELL = /^<t[dh]\b/i;
const BLOCK = /^<\/?(?:tr|p|div|li|h[1-6]|table|thead|tbody|ul|ol|dt|dd|hr|caption|section|header|footer)\b/i;
const BREAK = /^<br\b/i;

/** Tags next to one another. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly string[];
}

/** Cuts HTML tags. Cells of a table are parted by tabs, rows and blocks by line ends, also where all stand in one line, or each cell in its own. */
export function cutTags({ lines }: Draft): void {
  const row = { open: false, cells: 0 };
  const places = new CellPlaces();
  for (const line of lines) {
    if (!line.text.includes('<')) continue;
    const groups = groupsOf(line.text);
    const inRow = row.open;
    const cellsBefore = row.cells;
    for (const tag of groups.flatMap(({ tags }) => tags)) {
      if (ROW.test(tag)) [row.open, row.cells] = [!tag.startsWith('</'), 0];
      else if (CELL.test(tag)) row.cells++;
    }
    const inTable = inRow || /<t[dhr]\b|^\s*\|/i.test(line.text);
    line.apply(groups.map((group) => changeOf(group, line.text, inTable, places)));
    if (inRow && CELL.test(groups[0]?.tags[0] ?? '')) placeCell(line, cellsBefore === 0);
  }
}

/** A cell on a line of its own, within a row that other lines began. */
function placeCell(line: DraftLine, first: boolean): void {
  if (!first) line.joined = 'tab';
  else if (line.text.trim() === '') line.kept = true;
}

function groupsOf(text: string): Group[] {
  const groups: { start: number; end: number; tags: string[] }[] = [];
  for (const match of text.matchAll(TAG)) {
    const last = groups.at(-1);
    const end = match.index + match[0].length;
    if (last && text.slice(last.end, match.index).trim() === '') {
      last.tags.push(match[0]);
      last.end = end;
    } else groups.push({ start: match.index, end, tags: [match[0]] });
  }
  return groups;
}

function changeOf({ start, end, tags }: Group, text: string, inTable: boolean, places: CellPlaces): Change {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end)];
  const between = separator(tags, before !== '', after.trim() !== '', inTable, places.read(tags));
  const blank =
    between === '' && before !== '' && tags.length > 1 && /\s/.test(text.slice(start, end).replace(/<[^>]*>/g, '')) ? ' ' : between;
  const change = { rule: 'markup', class: 'markup' as const, text: blank };
  if (blank === '' || blank === ' ') return { ...change, start, end };
  return { ...change, start: before.length, end: end + after.length - after.trimStart().length };
}

function separator(tags: readonly string[], before: boolean, after: boolean, inTable: boolean, columns: number): string {
  const lastRow = tags.findLastIndex((tag) => ROW.test(tag));
  const cells = tags.slice(lastRow + 1).filter((tag) => CELL.test(tag)).length;
  const parted = before && after;
  if (lastRow >= 0) return after ? `${before ? '\n' : ''}${'\t'.repeat(Math.max(0, columns - 1))}` : '';
  if (cells > 0) return '\t'.repeat(Math.max(0, before ? columns : columns - 1));
  if (parted && !inTable && tags.some((tag) => BREAK.test(tag) || BLOCK.test(tag))) return '\n';
  return parted && tags.some((tag) => BREAK.test(tag) || BLOCK.test(tag)) ? ' ' : '';
}
