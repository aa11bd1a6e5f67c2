import type { DraftLine } from '../text/draft-line.ts';
import type { DraftPage } from '../text/record.ts';
import { isFurniture } from './furniture/is-furniture.ts';
import { mayBeginUnit } from './label-start.ts';

/** What stands between two lines of a page that survive. */
export interface Gap {
  readonly before: DraftLine;
  readonly line: DraftLine;
  readonly blanks: readonly DraftLine[];
  /** True where a head or number of a page was taken out between them. */
  readonly broken: boolean;
  /** True where something else was. */
  readonly cut: boolean;
}

/** The gaps of a page, from top to bottom. */
export function gapsOf(page: DraftPage): Gap[] {
  const gaps: Gap[] = [];
  let before: DraftLine | null = null;
  let blanks: DraftLine[] = [];
  let [broken, cut] = [false, false];
  for (const line of page.lines) {
    if (!line.removed) {
      if (before) gaps.push({ before, line, blanks, broken, cut });
      [before, blanks, broken, cut] = [line, [], false, false];
    } else if (isFurniture(line)) broken = true;
    else if (line.source.text.trim() === '') blanks.push(line);
    else cut = true;
  }
  return gaps;
}

/** Blank lines that stand between any two lines of a page because the text is printed with double spacing; 0 for most. */
export function spacingOf(page: DraftPage): number {
  const known = spacings.get(page);
  if (known !== undefined) return known;
  const spacing = measure(gapsOf(page));
  spacings.set(page, spacing);
  return spacing;
}

/** Pairs of lines that no blank line (but those of double spacing) and nothing else parts. */
export function neighbours(page: DraftPage): (readonly [DraftLine, DraftLine])[] {
  const spacing = spacingOf(page);
  return gapsOf(page)
    .filter(({ blanks, broken, cut }) => broken || (!cut && blanks.length <= spacing))
    .map(({ before, line }) => [before, line] as const);
}

/** Measured once the lines are trimmed; pages do not change their lines after that. */
const spacings = new WeakMap<DraftPage, number>();

const FEWEST = 6;
const MOST = 0.5;
/** Double spacing wraps lines: text that goes on in small letters after a blank line shows it. */
const GOES_ON = 0.15;

function measure(gaps: readonly Gap[]): number {
  if (gaps.length < FEWEST) return 0;
  for (const count of [1, 2]) {
    const alike = gaps.filter(({ blanks }) => blanks.length === count);
    const on = alike.filter(({ line }) => /^\p{Ll}/u.test(line.text) && !line.source.paragraph && !mayBeginUnit(line.text));
    if (alike.length >= MOST * gaps.length && on.length >= GOES_ON * gaps.length) return count;
  }
  return 0;
}
