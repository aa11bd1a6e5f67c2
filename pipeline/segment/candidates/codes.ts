import type { Reading } from '../../numbering/reading.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isSentence, isTitle } from '../lines/shape.ts';

/** A line that begins with a number of three to five digits, maybe behind a keyword, and goes on like a unit. */
interface Numbered {
  readonly line: OutlineLine;
  readonly value: number;
  readonly keyword: boolean;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/** A numbered line with its place among the others. */
interface Placed {
  readonly one: Numbered;
  readonly level: number;
  /** Numbers of the units above it that are printed, outermost first. */
  readonly above: readonly string[];
  readonly ordinal: number;
}

const NUMBERED =
  /^[\s"“*_]{0,3}(?<keyword>(?:SECTION|Section|SEC\.|Sec\.|RULE|Rule|§{1,2})\s*)?(?<number>[1-9]\d{2,4})(?<close>\s?[.):]|\s?[-–—](?=\s))?(?=\s+["“(]?\p{Lu}|\s*$)/u;
/** What the lines of such a numbering weigh together at least; a keyword counts twice. */
const FEWEST = 8;
/** Share of the lines that begin so, once the first one has, which fall into the rising list. */
const RISING = 0.5;
/** Share of the list that is followed by sentences, of the text that it spans, and of its numbers that are no years. */
const WITH_TEXT = 0.5;
const SPAN = 0.3;
const NO_YEARS = 0.6;
/** Share of the numbers that end in no more zeros than this from which on they are the lowest level. */
const LOWEST = 0.1;
/** Most zeros of a number; lines behind a label among which its text begins. */
const HIGHEST = 4;
const NEAR = 4;

/**
 * Readings of the numbers of a text that counts its units by tens and hundreds: 100, 110, 120 or 1000, 1010, 1100. How far a unit
 * reaches shows in the zeros of its number, but 110 right behind 109 is just the next one. Other texts have none.
 */
export function codeReadings(lines: readonly OutlineLine[]): Map<number, Reading> {
  const all = lines.flatMap((line) => numberedLine(line, lines));
  const list = longestRising(all);
  const found = new Map<number, Reading>();
  if (!isNumbering(list, all, lines)) return found;
  const placed = placesOf(list);
  const byValue = new Map(placed.map((place) => [place.one.value, place]));
  for (const one of all) {
    // A contents page, a running head and a citation repeat a number of the list.
    const place = byValue.get(one.value);
    if (place) found.set(one.line.index, readingOf(one, place));
  }
  return found;
}

function numberedLine(line: OutlineLine, lines: readonly OutlineLine[]): Numbered[] {
  if (!/^[\s"“*_]{0,3}[\d§SR]/.test(line.text)) return [];
  const match = NUMBERED.exec(line.text);
  if (!match) return [];
  const { keyword, number, close } = match.groups as { keyword?: string; number: string; close?: string };
  const next = lines[line.index + 1];
  // A number alone on its line is a page's, unless a title stands below.
  if (line.text.length === match[0].length && !keyword && !(next && next.page === line.page && !line.pageTop && isTitle(next.text)))
    return [];
  const end = match[0].length;
  return [
    {
      line,
      value: Number(number),
      keyword: keyword !== undefined,
      start: /^[\s"“*_]*/.exec(line.text)![0].length,
      end,
      closed: close !== undefined,
    },
  ];
}

/** The longest rising list; of several the one that begins last, behind contents pages. */
function longestRising(all: readonly Numbered[]): Numbered[] {
  const tails: number[] = [];
  const before = all.map(() => -1);
  all.forEach(({ value }, i) => {
    const place = firstWhere(tails, (tail) => all[tail]!.value >= value);
    before[i] = tails[place - 1] ?? -1;
    tails[place] = i;
  });
  const list: Numbered[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) list.unshift(all[at]!);
  return list;
}

function isNumbering(list: readonly Numbered[], all: readonly Numbered[], lines: readonly OutlineLine[]): boolean {
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || list.reduce((sum, { keyword }) => sum + (keyword ? 2 : 1), 0) < FEWEST) return false;
  const behind = all.filter(({ line }) => line.index >= first.line.index).length;
  const years = list.filter(({ value }) => value >= 1950 && value < 2050).length;
  const round = list.filter(({ value }) => value % 10 === 0).length;
  const told = list.filter(({ line }, i) => hasText(lines, line.index, list[i + 1]?.line.index ?? lines.length)).length;
  return (
    list.length >= behind * RISING &&
    list.length - years >= list.length * NO_YEARS &&
    (round > 1 || Math.floor(last.value / 100) > Math.floor(first.value / 100)) &&
    told >= list.length * WITH_TEXT &&
    last.line.index - first.line.index >= lines.length * SPAN
  );
}

function hasText(lines: readonly OutlineLine[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + NEAR); i++) if (isSentence(lines[i]!.text)) return true;
  return false;
}

function placesOf(list: readonly Numbered[]): Placed[] {
  const levels = levelsOf(list.map(({ value }) => value));
  const open: Placed[] = [];
  const ranks = new Map<string, number>();
  return list.map((one) => {
    const level = levels.findLast((known) => known <= zerosOf(one.value)) ?? zerosOf(one.value);
    // A unit of hundreds reaches over a hundred numbers.
    while (open.length > 0 && (open.at(-1)!.level <= level || one.value >= open.at(-1)!.one.value + 10 ** open.at(-1)!.level)) open.pop();
    const above = open.map(({ one: { value } }) => String(value));
    // Below articles that are numbered otherwise each hundred is a list of its own.
    const whole = one.keyword || (levels.length > 1 && level === levels.at(-1));
    const key = `${level} ${above.at(-1) ?? (whole ? '' : Math.floor(one.value / 100))}`;
    const rank = (ranks.get(key) ?? 0) + 1;
    ranks.set(key, rank);
    // Labels that leave room between them are counted, not subtracted.
    const place: Placed = {
      one,
      level,
      above,
      ordinal: level > 0 ? rank : one.value - (whole ? list[0]!.value - 1 : one.value - (one.value % 100)),
    };
    open.push(place);
    return place;
  });
}

/** Numbers of zeros that tell levels, lowest first: a level above another one is not reached by counting on in that one. */
function levelsOf(values: readonly number[]): number[] {
  const zeros = values.map(zerosOf);
  const lowest = [0, 1, 2, 3].find((level) => zeros.filter((count) => count === level).length >= values.length * LOWEST) ?? 0;
  const levels = [lowest];
  for (let level = lowest + 1; level <= HIGHEST; level++) {
    const below = levels.at(-1)!;
    // Counted by fives, 110 behind 105 is the next one.
    const room = values.every((value) => value % (5 * 10 ** below) === 0) ? 5 * 10 ** below : 0;
    let heads = 0;
    let last: number | null = null;
    values.forEach((value, i) => {
      if (zeros[i] === level && last !== null) heads += value - last === 10 ** below || value - last === room ? -1 : 1;
      if (zeros[i]! >= below) last = value;
    });
    if (heads > 0) levels.push(level);
  }
  return levels;
}

function zerosOf(value: number): number {
  return /0*$/.exec(String(value))![0].length;
}

function readingOf(one: Numbered, { level, above, ordinal }: Placed): Reading {
  const id = String(one.value);
  return {
    kind: one.keyword ? 'keyword' : 'code',
    style: one.keyword ? 'section' : `code|${level}`,
    ordinal,
    id,
    components: [...above, id],
    start: one.start,
    end: one.end,
    misread: 0,
    closed: one.closed,
    step: 10 ** level,
  };
}
