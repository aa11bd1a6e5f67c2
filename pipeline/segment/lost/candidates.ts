import type { Candidate } from '../candidates.ts';
import type { OutlineLine } from '../lines.ts';
import type { Mark } from '../marks.ts';
import { type Hole, holesOf } from './holes.ts';
import { asPrinted } from './reading.ts';
import { opensAs, startsLike } from './starts.ts';
import { treeOf } from './tree.ts';

/** Evidence against a paragraph that stands where a label is due: it pays where the list goes on behind it. */
const DUE = 0.9;

/** Candidates for the labels that a first decoding shows to be lost: the paragraphs that stand in their places, read as what is due there. */
export function lostCandidates(
  marks: readonly Mark[],
  taken: ReadonlySet<number>,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): Candidate[] {
  const made = new Map<number, Candidate>();
  const open = (line: OutlineLine): boolean => !taken.has(line.index) && free(line);
  for (const hole of holesOf(treeOf(marks))) {
    placesOf(hole, lines, open).forEach((line, i) => {
      const reading = asPrinted(hole.readings[i]!, line.text);
      const known = made.get(line.index)?.readings ?? [];
      if (known.some((other) => other.reading.style === reading.style && other.reading.ordinal === reading.ordinal)) return;
      made.set(line.index, { line, readings: [...known, { reading, cost: DUE }], chained: false, titled: false });
    });
  }
  return [...made.values()];
}

/** One paragraph for each label of the hole, or none where it is open which ones they are. */
function placesOf(
  { from, to, like, readings, above }: Hole,
  lines: readonly OutlineLine[],
  open: (line: OutlineLine) => boolean,
): OutlineLine[] {
  const starts = lines.slice(from + 1, to).filter((line) => open(line) && startsLike(line, like));
  if (starts.length <= readings.length) return starts.length === readings.length ? starts : [];
  const likely = starts.filter((line) => opensAs(line, like));
  if (likely.length === readings.length) return likely;
  return above ? (likely.length > 0 ? likely : starts).slice(-readings.length) : [];
}
