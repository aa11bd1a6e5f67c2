import { distance } from 'fastest-levenshtein';
import { type Candidate, foldHead } from './head-evidence.ts';
import type { Head } from './heads.ts';
import type { Sheet } from './sheets.ts';

/** Share of pages with a sure head at one distance from the edge, for the lines of other pages there to count as likely. */
const SLOT = 0.5;
/** Fewer pages show no habit. */
const HABIT = 5;
/** Share of a place's heads from which on they are all one. */
const SAME = 0.6;
/** Points between a text block and its foot. */
const SET_OFF = 14;
/** A page with fewer lines is a title page, or the end of a part. */
const FEWEST_LINES = 12;

interface Repeated {
  readonly first: number;
  readonly whole: boolean;
  readonly numbered: boolean;
}

/** The head that opens its span may be the unit's own heading, unless the heading stands on that page or the one before as well. */
export function isOwnHeading({ line, sheet, edge }: Candidate, { first, whole, numbered }: Repeated, sheets: readonly Sheet[]): boolean {
  if (edge === 'bottom' || sheet.position !== first) return false;
  if (whole) return sheet.position === sheets[0]!.position && !numbered && /agreement|contract|memorandum/i.test(line.text);
  const folded = lettersOf(foldHead(line.text)).slice(0, 16);
  const near = sheets.filter(({ position }) => position === first || position === first - 1).flatMap(({ lines }) => lines);
  return !near.some((other) => other !== line && lettersOf(foldHead(other.text)).startsWith(folded));
}

/** Recognition reads the same head a little differently now and then. `whole` are the letters of heads of the whole document. */
export function isMisread({ line, edge }: Candidate, whole: readonly string[]): boolean {
  const letters = lettersOf(`${edge} ${foldHead(line.text)}`);
  if (letters.length < 16) return false;
  return whole.some((head) => Math.abs(head.length - letters.length) <= 3 && distance(head, letters) <= Math.max(2, head.length * 0.12));
}

/** Where the pages of a document usually have heads, and how they number themselves. */
export interface Habits {
  /** Distance of the printed page number to the page's position, on most pages. */
  readonly distance: string | null;
  /** True at a place where most pages have a head. */
  usual(candidate: Candidate): boolean;
  /** True where those heads differ: sections have heads of their own. */
  varied(candidate: Candidate): boolean;
}

/** Habits shown by sure heads. */
export function habitsOf(heads: readonly Head[], sheets: number): Habits {
  const slots = new Map<string, Map<string, number>>();
  const distances = new Map<string, number>();
  for (const { candidate, key } of heads) {
    const slot = slots.get(slotOf(candidate)) ?? new Map<string, number>();
    slots.set(slotOf(candidate), count(slot, key?.text ?? ''));
    if (key?.number) count(distances, key.number.distance);
  }
  const total = (slot: ReadonlyMap<string, number> | undefined): number => [...(slot?.values() ?? [])].reduce((sum, one) => sum + one, 0);
  const usual = (one: Candidate): boolean => sheets >= HABIT && total(slots.get(slotOf(one))) >= SLOT * sheets;
  return {
    distance: [...distances].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    usual,
    varied: (one) => usual(one) && Math.max(...slots.get(slotOf(one))!.values()) < SAME * total(slots.get(slotOf(one))),
  };
}

function slotOf({ edge, depth }: Candidate): string {
  return `${edge} ${depth}`;
}

function count(counts: Map<string, number>, key: string): Map<string, number> {
  return counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A short line set off from the text at the foot of a page: a section's own foot, where the section has one page only. */
export function isFoot({ line, sheet, edge, depth }: Candidate): boolean {
  if (edge !== 'bottom' || sheet.lines.length < FEWEST_LINES) return false;
  const text = line.text.trim();
  if (text.length > 70 || /[.;:,]$/.test(text) || !/^[#*\s]*[\p{Lu}\d]/u.test(text)) return false;
  const above = sheet.lines[sheet.lines.length - 2 - depth];
  if (!above) return false;
  const [upper, lower] = [above.source.box, line.source.box];
  return upper && lower ? lower[1] - upper[3] > SET_OFF : line.index - above.index >= 2;
}

/** Letters and digits only. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
