import type { Glyph, Quadrant } from '../content/glyph.ts';

/** The glyphs of a page by what becomes of them. */
export interface SortedGlyphs {
  /** What a reader reads, upright. */
  readonly flow: Glyph[];
  /** Text that runs sideways or upside down, by quadrant. */
  readonly turned: Map<Quadrant, Glyph[]>;
  /** Oblique text: watermarks. */
  readonly oblique: Glyph[];
  /** Shown by annotations: form values, comments in boxes, stamps. */
  readonly form: Glyph[];
  /** Overprinted twice, on switched-off layers, or outside the page. */
  readonly hidden: Glyph[];
}

/** Degrees off its quadrant from which on text counts as oblique. */
const OBLIQUE = 8;

/** Sorts the glyphs of a page whose text mainly runs in `upright`; `width` and `height` belong to the displayed page. */
export function sortGlyphs(glyphs: readonly Glyph[], upright: Quadrant, width: number, height: number): SortedGlyphs {
  const sorted: SortedGlyphs = { flow: [], turned: new Map(), oblique: [], form: [], hidden: [] };
  const { first, again } = partDuplicates(glyphs);
  for (const glyph of first) {
    if (glyph.style.off || isOutside(glyph, width, height)) sorted.hidden.push(glyph);
    else if (glyph.style.annotation) sorted.form.push(glyph);
    else if (Math.abs(glyph.tilt) > OBLIQUE) sorted.oblique.push(glyph);
    else if (glyph.quadrant === upright) sorted.flow.push(glyph);
    else {
      const list = sorted.turned.get(glyph.quadrant) ?? [];
      list.push(glyph);
      sorted.turned.set(glyph.quadrant, list);
    }
  }
  for (const glyph of again) if (!glyph.blank) sorted.hidden.push(glyph);
  return sorted;
}

function isOutside(glyph: Glyph, width: number, height: number): boolean {
  const across = glyph.quadrant % 180 === 0;
  const [w, h] = across ? [width, height] : [height, width];
  return glyph.x1 < -2 || glyph.x0 > w + 2 || glyph.baseline < -2 || glyph.baseline - glyph.size > h + 2;
}

interface Placed {
  glyph: Glyph;
  /** Index in the list of first prints. */
  readonly at: number;
}

/** Points either way that share a bucket of the search for duplicates, and the furthest that a duplicate is looked for. */
const BUCKET = 4;
const FURTHEST = 40;

/** Bold faked by printing twice, shadows, and a hidden text layer under a visible one print the same character in the same place. */
function partDuplicates(glyphs: readonly Glyph[]): { first: Glyph[]; again: Glyph[] } {
  const seen = new Map<string, Placed[]>();
  const first: Glyph[] = [];
  const again: Glyph[] = [];
  for (const glyph of glyphs) {
    const twin = glyph.blank ? undefined : twinOf(glyph, seen);
    if (twin) {
      again.push(settleTwins(twin, glyph));
      first[twin.at] = twin.glyph;
      continue;
    }
    if (!glyph.blank) {
      const key = `${glyph.text}${Math.floor(glyph.baseline / BUCKET)} ${Math.floor(glyph.x0 / BUCKET)}`;
      const placed = { glyph, at: first.length };
      const list = seen.get(key);
      if (list) list.push(placed);
      else seen.set(key, [placed]);
    }
    first.push(glyph);
  }
  return { first, again };
}

/** The first of the prints near by that the glyph repeats. */
function twinOf(glyph: Glyph, seen: ReadonlyMap<string, Placed[]>): Placed | undefined {
  const near = Math.min(FURTHEST, 0.12 * glyph.size);
  const [low, high] = [Math.floor((glyph.baseline - near) / BUCKET), Math.floor((glyph.baseline + near) / BUCKET)];
  const [left, right] = [Math.floor((glyph.x0 - near) / BUCKET), Math.floor((glyph.x0 + near) / BUCKET)];
  let twin: Placed | undefined;
  for (let y = low; y <= high && !twin; y++) {
    for (let x = left; x <= right; x++) {
      const found = seen.get(`${glyph.text}${y} ${x}`)?.find((placed) => isTwin(placed.glyph, glyph));
      if (found && !(twin && twin.at < found.at)) twin = found;
    }
  }
  return twin;
}

/** Keeps the visible one of two prints, bold where both are visible but a little apart; returns the other. */
function settleTwins(twin: Placed, glyph: Glyph): Glyph {
  const before = twin.glyph;
  if (before.style.invisible && !glyph.style.invisible) {
    twin.glyph = glyph;
    return before;
  }
  const shifted = Math.abs(glyph.x0 - before.x0) > 0.05 || Math.abs(glyph.baseline - before.baseline) > 0.05;
  if (!glyph.style.invisible && !before.style.bold && shifted) twin.glyph = { ...before, style: { ...before.style, bold: true } };
  return glyph;
}

function isTwin(a: Glyph, b: Glyph): boolean {
  const near = 0.12 * Math.min(a.size, b.size);
  return (
    Math.abs(a.baseline - b.baseline) < near && Math.abs(a.x0 - b.x0) < near && a.quadrant === b.quadrant && a.style.off === b.style.off
  );
}
