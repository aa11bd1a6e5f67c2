import type { Chunk, Line, Run } from '../../../model.ts';
import { greatest, least } from '../../../text/long-lists.ts';
import type { Glyph } from '../content/glyph.ts';
import type { Marks } from '../content/marks.ts';
import { type Fragment, SPACE, trackingOf } from './fragments.ts';
import type { Row } from './rows.ts';

/** Gap in sizes from which on several spaces stand for it, so that columns remain visible. */
const WIDE = 1.1;
/** Width of one of several spaces, in sizes: half an em, as a character has it on average. */
const COLUMN = 0.5;

/** Writes a row as a line: words parted by geometry, words with their places, runs of style. Places stay in the row's frame. */
export function lineOf(row: Row, marks: Marks): Line {
  const parts: string[] = [];
  const glyphs: (Glyph | null)[] = [];
  const chunks: Chunk[] = [];
  const raised = new Set<Glyph>();
  const pitch = letterSpacing(row);
  const wide = isStretched(row) ? Number.POSITIVE_INFINITY : WIDE * row.size;
  let before: Fragment | null = null;
  for (const fragment of row.fragments) {
    const spaces = before ? spacesBetween(before, fragment, { size: row.size, pitch, wide }) : 0;
    if (spaces > 0) {
      parts.push(' '.repeat(spaces));
      for (let i = 0; i < spaces; i++) glyphs.push(null);
    }
    const start = glyphs.length;
    for (const glyph of fragment.glyphs) {
      parts.push(glyph.text);
      for (let i = 0; i < glyph.text.length; i++) glyphs.push(glyph);
      if (fragment.raised) raised.add(glyph);
    }
    const last = chunks.at(-1);
    if (last && spaces === 0) {
      last.end = glyphs.length;
      last.x1 = Math.max(last.x1, round(fragment.x1));
    } else chunks.push({ start, end: glyphs.length, x0: round(fragment.x0), x1: round(fragment.x1) });
    before = fragment;
  }
  const line: Line = { text: parts.join(''), box: boxOf(row), size: round(row.size), chunks };
  const runs = runsOf(glyphs, (glyph) => factsOf(glyph, raised, marks));
  if (runs.length > 0) line.runs = runs;
  return line;
}

function spacesBetween(before: Fragment, fragment: Fragment, row: { size: number; pitch: number; wide: number }): number {
  const { size, pitch, wide } = row;
  const last = before.glyphs.at(-1)!;
  const gap = fragment.x0 - before.x1 - trackingOf(last);
  if (gap > wide) return Math.max(2, Math.round(gap / (COLUMN * size)));
  if (isApart(before, fragment) || (before.spaceAfter && gap > -0.1 * size)) return 1;
  return gap > Math.max(SPACE * Math.min(size, Math.max(before.size, fragment.size)), pitch) ? 1 : 0;
}

/** `7` before the raised or smaller `1` of `1/4` must not read 71/4, nor before the mark of a footnote 71. */
function isApart(before: Fragment, fragment: Fragment): boolean {
  const small = fragment.raised || fragment.size < 0.85 * before.size;
  return small && !before.raised && /\d$/.test(before.glyphs.at(-1)!.text) && /^\d/.test(fragment.glyphs[0]!.text);
}

/**
 * Letter-spaced rows hold single letters at one pitch: then that pitch, not the usual gap, parts letters from words.
 * Returns the gap up to which no space is read, 0 for ordinary rows.
 */
function letterSpacing(row: Row): number {
  const single = row.fragments.filter((fragment) => fragment.glyphs.length === 1).length;
  // Spaces behind most letters are typed: they are what parts the letters.
  const words = row.fragments.filter((fragment) => fragment.spaceAfter).length;
  if (row.fragments.length < 5 || single < 0.8 * row.fragments.length || words > 0.4 * row.fragments.length) return 0;
  const gaps = row.fragments.slice(1).flatMap((fragment, i) => (row.fragments[i]!.spaceAfter ? [] : [fragment.x0 - row.fragments[i]!.x1]));
  const sorted = [...gaps].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1]!;
  if (median > 0.5 * row.size) return 0;
  const alike = gaps.filter((gap) => Math.abs(gap - median) < 0.08 * row.size).length;
  return alike >= 0.6 * gaps.length ? median + 0.12 * row.size : 0;
}

/** Justified prose of few words has gaps as wide as a table's, but all alike. */
function isStretched(row: Row): boolean {
  if (row.fragments.length < 4) return false;
  const gaps = row.fragments.slice(1).map((fragment, i) => fragment.x0 - row.fragments[i]!.x1);
  const [narrow, most] = [least(gaps), greatest(gaps)];
  if (most <= WIDE * row.size || most > 6 * row.size) return false;
  if (most > (row.fragments.length > 4 && most < 2.5 * row.size ? 1.8 : 1.15) * narrow) return false;
  const letters = row.fragments.filter((fragment) => /\p{L}/u.test(fragment.glyphs[0]!.text)).length;
  return letters >= 0.75 * row.fragments.length;
}

function boxOf(row: Row): [number, number, number, number] {
  let [x0, x1, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const fragment of row.fragments) {
    x0 = Math.min(x0, fragment.x0);
    x1 = Math.max(x1, fragment.x1);
    top = Math.min(top, fragment.baseline - 0.8 * fragment.size);
    bottom = Math.max(bottom, fragment.baseline + 0.2 * fragment.size);
  }
  return [round(x0), round(top), round(x1), round(bottom)];
}

/** Stretches of characters in one style; a space between two alike belongs to them. */
function runsOf(glyphs: readonly (Glyph | null)[], factsAt: (glyph: Glyph) => Facts): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  let last: Facts | null = null;
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i];
    if (!glyph) continue;
    const facts = factsAt(glyph);
    if (last && last.flags === facts.flags && last.color === facts.color) {
      if (open) open.end = i + 1;
    } else {
      open = facts.flags === 0 && !facts.color ? null : { start: i, end: i + 1, ...styleOf(facts) };
      if (open) runs.push(open);
    }
    last = facts;
  }
  return runs;
}

const BOLD = 1;
const ITALIC = 2;
const SUPERSCRIPT = 4;
const UNDERLINE = 8;
const STRIKE = 16;

interface Facts {
  readonly flags: number;
  readonly color: string | null;
}

function factsOf(glyph: Glyph, raised: ReadonlySet<Glyph>, marks: Marks): Facts {
  const { bold, italic, color } = glyph.style;
  const flags =
    (bold ? BOLD : 0) |
    (italic ? ITALIC : 0) |
    (raised.has(glyph) ? SUPERSCRIPT : 0) |
    (marks.underlined.has(glyph) ? UNDERLINE : 0) |
    (marks.struck.has(glyph) ? STRIKE : 0);
  return { flags, color };
}

function styleOf({ flags, color }: Facts): Omit<Run, 'start' | 'end'> {
  return {
    ...(flags & BOLD && { bold: true }),
    ...(flags & ITALIC && { italic: true }),
    ...(flags & UNDERLINE && { underline: true }),
    ...(flags & STRIKE && { strike: true }),
    ...(flags & SUPERSCRIPT && { superscript: true }),
    ...(color && { color }),
  };
}

/** Points to a hundredth. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
