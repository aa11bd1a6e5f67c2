import { costOf } from '../candidates/costs.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isCapitals, isSentence, isTitle } from '../lines/shape.ts';
import { entryLabel, isContentsTitle, isModal, isNamed } from './entry-shape.ts';
import { headedContents } from './headed.ts';
import { wholePages } from './pages.ts';

/** A stretch of lines, last one included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

const cost = costOf('contents');
const LEADER = /(?:\.\s?){5}|…{2}|_{6,}\s*\d+\s*$/;
/** Leaders as poor recognition reads them, before a page number. */
const GARBLED = /(?:[.oceszsr]{12}|([a-z])\1{2}|[cesnr.]{9})\S*\s+[\dil]{1,3}\s*$/;
const PAGE_NUMBER = /(?:\s{2,}|\t\s*|\.\s?)(?:pages?\s+)?(?:\d{1,3}|[ivxlc]{1,6}|[A-Z]{1,2}-?\d{1,3})(?:\s*[-–]\s*\d{1,3})?\s*[•]?$/i;
const TOGETHER =
  /\b(?:article|section|chapter|appendix)\s+[\dIVXLA-H]+\b[^.;\d]{3,90}?\s\d{1,3}(?=\s+(?:article|section|chapter|appendix)\b|\s*$)/gi;
/** Entries with a leader or page number that a contents page has at least. */
const FEWEST = 4;
/** A contents page without its title stands in this first part of the lines. */
const FRONT = 0.2;

/** Contents pages: a two-state model over the lines, trimmed to hard evidence, then carried on over entries without a page number. */
export function contentsRanges(lines: readonly OutlineLine[]): LineRange[] {
  const inside = decode(lines);
  const ranges: LineRange[] = [];
  let first = -1;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && inside[i]) {
      if (first < 0) first = i;
      continue;
    }
    if (first >= 0) {
      const range = trim(lines, first, i - 1);
      if (range) ranges.push(range);
      first = -1;
    }
  }
  return wholePages([...ranges, ...headedContents(lines)], lines);
}

/** Viterbi over two states, with the cost of each line as contents; as body it costs nothing. */
function decode(lines: readonly OutlineLine[]): boolean[] {
  const back: [boolean, boolean][] = [];
  let body = 0;
  let contents = cost('enter');
  for (const line of lines) {
    const heading = isContentsTitle(line.text);
    const enter = body + (heading ? 0 : cost('enter'));
    const leave = contents + cost('leave');
    back.push([leave < body, contents <= enter]);
    const nextBody = Math.min(body, leave);
    contents = Math.min(contents, enter) + entryCost(line.text, heading);
    body = nextBody;
  }
  const inside: boolean[] = new Array<boolean>(lines.length).fill(false);
  let state = contents + cost('leave') < body;
  for (let i = lines.length - 1; i >= 0; i--) {
    inside[i] = state;
    state = state ? back[i]![1] : back[i]![0];
  }
  return inside;
}

function entryCost(text: string, heading: boolean): number {
  if (heading) return -2;
  let sum = 0;
  const several = entriesOn(text) > 1;
  const hard = several || isEntry(text);
  if (hard && hasLeader(text)) sum += cost('leader');
  else if (hard) sum += cost('page-number');
  if (isNamed(text)) sum += cost('titled');
  if (isCapitals(text)) sum += cost('capitals');
  if (!hard && isSentence(text)) sum += cost('sentence');
  if (text.length > 120 && !several) sum += cost('long');
  if (isModal(text)) sum += cost('modal');
  return sum === 0 && text.trim() !== '' ? cost('plain') : sum;
}

function hasLeader(text: string): boolean {
  return LEADER.test(text) || (/\d\s*$/.test(text) && GARBLED.test(text));
}

/** Entries that a converter ran together on one line: `ARTICLE I – PAY 1 ARTICLE II – LEAVES 4`. */
function entriesOn(text: string): number {
  return /^\W*(?:article|section|chapter|appendix)\b/i.test(text) ? (text.match(TOGETHER)?.length ?? 0) : 0;
}

/** A title with a page number behind a leader or gap; rows of figures are none. */
function isEntry(text: string): boolean {
  const number = PAGE_NUMBER.exec(text);
  if (/\$|\d,\d{3}|%/.test(text)) return false;
  if (!number) return hasLeader(text) && /\p{L}{3}/u.test(text) && text.replace(/[._…\s]/g, '').length < 100;
  const title = text.slice(0, number.index);
  return /\p{L}{3}/u.test(title) && !/\d{5,}/.test(title) && (title.match(/\d+/g) ?? []).length <= 4;
}

function trim(lines: readonly OutlineLine[], first: number, last: number): LineRange | null {
  const hard = [];
  let count = 0;
  for (let i = first; i <= last; i++) {
    const several = entriesOn(lines[i]!.text);
    if (several < 2 && !isEntry(lines[i]!.text)) continue;
    hard.push(i);
    count += Math.max(1, several);
  }
  if (count < FEWEST) return null;
  const heading = lines.slice(Math.max(0, first - 2), hard[0]! + 1).findLastIndex((line) => isContentsTitle(line.text));
  if (heading < 0 && !(ascending(hard.map((i) => lines[i]!.text)) && hard[0]! < lines.length * FRONT)) return null;
  let start = hard[0]!;
  while (start > first && start > hard[0]! - 12 && !isSentence(lines[start - 1]!.text)) start--;
  if (heading >= 0) start = Math.max(0, first - 2) + heading;
  return { first: start, last: carryOn(lines, start, hard.at(-1)!) };
}

/** Page numbers rise from entry to entry, but for a few. */
function ascending(entries: readonly string[]): boolean {
  const pages = entries.map((text) => Number(/(\d{1,3})\W*$/.exec(text)?.[1] ?? Number.NaN)).filter((page) => !Number.isNaN(page));
  const rising = pages.filter((page, i) => i === 0 || page >= pages[i - 1]!).length;
  return pages.length >= FEWEST && rising >= pages.length * 0.75 && new Set(pages).size >= Math.max(3, pages.length * 0.25);
}

/** Goes on over entries without a page number until a label that has text before the next label: that one is the body's first. */
function carryOn(lines: readonly OutlineLine[], first: number, last: number): number {
  const listed = new Set(lines.slice(first, last + 1).map(({ text }) => entryLabel(text)));
  let end = last;
  for (let i = last + 1; i < lines.length && i <= last + 60; i++) {
    const { text } = lines[i]!;
    if (isSentence(text) || text.length > 110) break;
    if (isNamed(text)) {
      if (hasText(lines, i) || (entryLabel(text) !== null && listed.has(entryLabel(text)))) break;
      end = i;
    } else if (!isTitle(text)) break;
    else if (lines[i]!.gap < 1 && i === end + 1 && !isSetOff(lines[i]!, lines[last]!)) end = i;
  }
  return end;
}

/** Bold, or a carrier's heading, behind plain entries: the body's first heading, not the rest of an entry. */
function isSetOff(line: OutlineLine, entry: OutlineLine): boolean {
  return (line.bold > 0.6 && entry.bold < 0.4) || (line.level > 0 && entry.level === 0);
}

/** A sentence stands behind the label at line i before the next label and on the same page. */
function hasText(lines: readonly OutlineLine[], i: number): boolean {
  for (let k = i + 1; k < lines.length && k < i + 12; k++) {
    const line = lines[k]!;
    if (isSentence(line.text)) return true;
    if (isNamed(line.text) && /^\s*(?:art(?:icle)?\b|section|appendix|schedule|side letter)/i.test(line.text)) return false;
    if (line.pageTop) return false;
  }
  return true;
}
