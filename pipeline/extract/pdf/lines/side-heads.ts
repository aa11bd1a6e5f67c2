import { least } from '../../../text/long-lists.ts';
import { type Segment, segmentsOf } from '../columns/segments.ts';
import type { Row } from './rows.ts';

/** Points by which rows of one column start apart, and by which the second row of a title is set in. */
const [ALIGNED, HANGING] = [2, 30];
/** Fewest titles in the margin, and rows of so many words behind the margin; where labels stand before the titles, below these. */
const [TITLES, BESIDE, PROSE] = [2, 3, 5];
/** Most words of a title on one row. */
const WORDS = 7;
/** Baselines of a title's rows stand no further apart, in sizes. */
const PITCH = 1.6;

const LABEL = /^(?:§\s?)?[([]?(?:\d{1,3}(?:[.-]\w{1,3})+|\d{1,3}(?=[.)\]])|[A-Z]{1,4}(?=[.)\]])|[a-z](?=[.)\]]))[.)\]]*(?:\s+|$)/;
const TITLE = /^["\u201c(]?\p{Lu}[\p{L}\d\s,&/()'\u2019"\u201d.-]*$/u;
const GOES_ON = /^[\p{L}&(][\p{L}\d\s,&/()'\u2019-]*$/u;

/** A row with a title in the margin. */
interface Headed {
  readonly row: number;
  readonly title: Segment;
  /** What opens the section: its title behind its label, wherever that stands. */
  readonly head: readonly Segment[];
  readonly text: readonly Segment[];
  /** Where the label beside the title stands; null where the label stands before it in the margin. */
  readonly label: number | null;
}

interface Margin {
  /** Right edge of the margin. */
  readonly edge: number;
  readonly heads: ReadonlyMap<number, Headed>;
}

/**
 * The lines of a page, each of one row; where titles hang in the margin, left of the text of their sections, the label and all rows of
 * its title make up a line, as if the title stood behind the label, and the text comes below.
 */
export function withSideHeads(rows: readonly Row[]): readonly (readonly Row[])[] {
  const cut = rows.map((row) => segmentsOf(row, []));
  const margin = marginOf(cut);
  if (margin === null) return rows.map((row) => [row]);
  const taken = new Set<Segment>();
  return cut.flatMap((segments, i): Row[][] => {
    const row = rows[i]!;
    const headed = margin.heads.get(i);
    if (!headed) {
      const rest = segments.filter((segment) => !taken.has(segment));
      return rest.length === 0 ? [] : [[rest.length === segments.length ? row : rowOf(rest, row)]];
    }
    const line = headed.head.map((segment) => rowOf([segment], row));
    for (let last = row, next = i + 1; next < rows.length; next++) {
      const below = goesOn(cut[next]!, headed.title, margin.edge);
      const step = rows[next]!.baseline - last.baseline;
      if (!below || margin.heads.has(next) || step <= 0 || step > PITCH * row.size) break;
      taken.add(below);
      last = rows[next]!;
      line.push(rowOf([below], last));
    }
    return headed.text.length > 0 ? [line, [rowOf(headed.text, row)]] : [line];
  });
}

/** What stands in the margin below a title. */
function goesOn([first]: readonly Segment[], { x0 }: Segment, edge: number): Segment | null {
  const below = first && first.x0 >= x0 - ALIGNED && first.x0 <= x0 + HANGING && first.x1 < edge;
  return below && GOES_ON.test(textOf(first)) ? first : null;
}

/** The margin of a page that titles hang in, or null. */
function marginOf(cut: readonly (readonly Segment[])[]): Margin | null {
  const found = cut.flatMap((segments, row) => headedAt(segments, row) ?? []);
  for (const like of found) {
    const own = found.filter(({ title, label }) => Math.abs(title.x0 - like.title.x0) <= ALIGNED && isAligned(label, like.label));
    if (own.length < TITLES) continue;
    const edge = least(own.map(({ label, text }) => label ?? text[0]!.x0)) - ALIGNED;
    const between = cut.slice(own[0]!.row, own.at(-1)!.row + 1);
    const beside = cut.filter((row) => (like.label !== null || row[0]!.x0 >= edge) && wordsBehind(row, edge) >= PROSE).length;
    const across = between.filter((row) => row.some(({ x0, x1 }) => x0 < edge && x1 > edge)).length;
    if (beside >= BESIDE && across <= own.length) return { edge, heads: new Map(own.map((headed) => [headed.row, headed])) };
  }
  return null;
}

function wordsBehind(row: readonly Segment[], edge: number): number {
  return row.reduce((sum, { x0, words }) => (x0 >= edge ? sum + words : sum), 0);
}

function isAligned(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= ALIGNED;
}

function headedAt(segments: readonly Segment[], row: number): Headed | null {
  const [title, next, ...rest] = segments;
  if (!title || !next || title.words > WORDS) return null;
  const text = textOf(title);
  const inside = LABEL.exec(text)?.[0].length ?? 0;
  if (!isTitle(text.slice(inside))) return null;
  if (inside > 0) return { row, title, head: [title], text: [next, ...rest], label: null };
  return LABEL.test(`${textOf(next)} `) && next.words === 1 ? { row, title, head: [next, title], text: rest, label: next.x0 } : null;
}

function isTitle(text: string): boolean {
  return TITLE.test(text) && /\p{L}{2}/u.test(text) && !/[.,]$/.test(text);
}

function textOf(segment: Segment): string {
  return segment.fragments.map(({ glyphs }) => glyphs.map(({ text }) => text).join('')).join(' ');
}

function rowOf(segments: readonly Segment[], { baseline, size }: Row): Row {
  return { fragments: segments.flatMap(({ fragments }) => fragments), baseline, size };
}
