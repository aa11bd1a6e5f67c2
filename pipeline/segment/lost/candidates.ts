import { toLetter } from '../../numbering/letters.ts';
import type { Reading } from '../../numbering/reading.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Mark } from '../decode/index.ts';
import type { OutlineLine } from '../lines/index.ts';
import { garbledLabel } from './garbled.ts';
import { type Hole, holesOf } from './holes.ts';
import { asPrinted } from './reading.ts';
import { behindText, opensAs, startsLike } from './starts.ts';
import { treeOf } from './tree.ts';

/** Evidence against a paragraph that stands where a label is due: it pays where the list goes on behind it. */
const DUE = 0.9;

/** The same where a label that cannot be read stands there. */
const GARBLED = 0.4;

/** Capitals that look like their small letters. */
const ALIKE = /^[COSVWXZ]$/;

interface Place {
  readonly line: OutlineLine;
  readonly reading: Reading;
  readonly cost: number;
}

/**
 * Candidates for the labels that a first decoding shows to be lost: the paragraphs that stand in their places, read as what is due there.
 * `printed` are the candidates of the lines that have some; a garbled label is read in addition to what it looks like.
 */
export function lostCandidates(
  marks: readonly Mark[],
  printed: ReadonlyMap<number, Candidate>,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): Candidate[] {
  const made = new Map<number, Candidate>();
  const open = (line: OutlineLine): boolean => !printed.has(line.index) && free(line);
  for (const hole of holesOf(treeOf(marks))) {
    const places = garbledPlaces(hole, lines, printed) ?? placesOf(hole, lines, open);
    for (const { line, reading, cost } of places) {
      const known = made.get(line.index) ?? printed.get(line.index);
      const readings = known?.readings ?? [];
      if (readings.some((other) => other.reading.style === reading.style && other.reading.ordinal === reading.ordinal)) continue;
      made.set(line.index, { line, readings: [...readings, { reading, cost }], chained: false, titled: known?.titled ?? false });
    }
  }
  return [...made.values()];
}

/** As many garbled labels as the hole misses; null where there are others. */
function garbledPlaces(
  { from, to, like, readings, above }: Hole,
  lines: readonly OutlineLine[],
  printed: ReadonlyMap<number, Candidate>,
): Place[] | null {
  if (above) return null;
  const isRead = (line: OutlineLine): boolean =>
    printed
      .get(line.index)
      ?.readings.some(
        ({ reading }) => reading.style === like.reading.style || reading.start > 0 || (reading.misread === 0 && reading.ordinal > 0),
      ) ?? false;
  // `c.` between B. and D.: letters that look alike in both sizes, without the small letter before them.
  const [due] = readings;
  const small = (id: string): boolean =>
    lines
      .slice(from + 1, to)
      .some((line) => printed.get(line.index)?.readings.some(({ reading }) => reading.style.startsWith('lower') && reading.id === id));
  const alike =
    due !== undefined && readings.length === 1 && ALIKE.test(due.id) && !small(toLetter(due.ordinal - 1)) ? due.id.toLowerCase() : null;
  const isSmall = (line: OutlineLine): boolean => printed.get(line.index)?.readings.some(({ reading }) => reading.id === alike) ?? false;
  const found = lines.slice(from + 1, to).flatMap((line) => {
    const label = isRead(line) && !isSmall(line) ? null : garbledLabel(line, like.reading);
    return label ? [{ line, label }] : [];
  });
  if (found.length !== readings.length) return null;
  return found.map(({ line, label }, i) => ({ line, reading: { ...readings[i]!, ...label }, cost: GARBLED }));
}

/** One paragraph for each label of the hole, or none where it is open which ones they are. */
function placesOf(hole: Hole, lines: readonly OutlineLine[], open: (line: OutlineLine) => boolean): Place[] {
  return startsIn(hole, lines, open).map((line, i) => ({ line, reading: asPrinted(hole.readings[i]!, line.text), cost: DUE }));
}

function startsIn(
  { from, to, like, readings, above }: Hole,
  lines: readonly OutlineLine[],
  open: (line: OutlineLine) => boolean,
): OutlineLine[] {
  const starts = lines
    .slice(from === like.line.index ? behindText(like) : from + 1, to)
    .filter((line) => open(line) && startsLike(line, like));
  if (starts.length <= readings.length) return starts.length === readings.length ? starts : [];
  const likely = starts.filter((line) => opensAs(line, like));
  if (likely.length === readings.length) return likely;
  return above ? (likely.length > 0 ? likely : starts).slice(-readings.length) : [];
}
