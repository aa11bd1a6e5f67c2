import { tokenOf } from '../../numbering/token.ts';
import { costOf } from '../candidates/costs.ts';
import { type RootCandidate, rootOrdinal, rootStep } from './families.ts';

const cost = costOf('root');
/** Titles in gaps, from which on a document is known to have lost labels of its top level. */
const FEWEST = 3;
/** Share of a gap that titles fill at least; at most one more than numbers are missing stands there. */
const FILLED = 0.5;
/** Numbers that are missing side by side at most. */
const WIDEST = 6;

/** What is left of a label before its title: `VIL`, `|.` */
const REMNANT = /^(?:[IVXLil1|!]{1,7}[.,]?|[^\p{L}\d\s"“‘(]{1,3}[.,]?)\s+(?=\p{Lu}{2})/u;

/** Where a list skips numbers: how many, and how many titles stand there. */
function gapsOf(units: readonly RootCandidate[], titles: readonly RootCandidate[]): { missing: number; filled: number; fits: boolean }[] {
  const before = titlesBefore(units, titles);
  return units.flatMap((unit, i) => {
    const elder = units[i - 1];
    const missing = elder ? rootStep(rootOrdinal(elder.reading), rootOrdinal(unit.reading)) - 1 : rootOrdinal(unit.reading) - 1;
    const between = before[i]! - (before[i - 1] ?? 0);
    // Before the first unit titles of the cover stand as well.
    const fits = missing <= WIDEST && between >= missing * FILLED && (between <= missing + 1 || !elder);
    return missing < 1 ? [] : [{ missing, filled: Math.min(missing, between), fits }];
  });
}

/** Titles that stand where a list skips numbers: they lost their labels, and are no list of their own. No more than half of a list is lost. */
export function titlesInGaps(units: readonly RootCandidate[], titles: readonly RootCandidate[]): number {
  return Math.min(
    units.length,
    gapsOf(units, titles).reduce((sum, { filled }) => sum + filled, 0),
  );
}

/** Titles stand in most gaps of a list, about as many as numbers are missing. */
export function isGapped(units: readonly RootCandidate[], titles: readonly RootCandidate[]): boolean {
  const gaps = gapsOf(units, titles);
  const fitting = gaps.filter(({ fits }) => fits);
  return fitting.reduce((sum, { filled }) => sum + filled, 0) >= FEWEST && fitting.length * 2 > gaps.length;
}

/** How many titles stand before each unit; both are in text order. */
export function titlesBefore(units: readonly RootCandidate[], titles: readonly RootCandidate[]): number[] {
  let count = 0;
  return units.map(({ candidate: { line } }) => {
    while (count < titles.length && titles[count]!.candidate.line.index < line.index) count++;
    return count;
  });
}

/** A title as the unit of a list whose label was lost, or cannot be read; `like` is a unit of the list. */
export function lostUnit(title: RootCandidate, like: RootCandidate, ordinal: number): RootCandidate {
  const { style } = like.reading;
  const id = style.includes('|') ? tokenOf(style, ordinal) : String(ordinal);
  const end = REMNANT.exec(title.candidate.line.text)?.[0].trimEnd().length ?? 0;
  return {
    ...title,
    family: like.family,
    cost: cost('label-lost'),
    reading: { ...like.reading, ordinal, id, components: [id], start: 0, end, misread: 0, closed: end > 0 },
  };
}
