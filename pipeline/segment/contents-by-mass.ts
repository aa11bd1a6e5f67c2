import type { LineRange } from './contents.ts';
import { type RootCandidate, rootOrdinal } from './families.ts';
import type { OutlineLine } from './lines.ts';
import { isSentence } from './shape.ts';

/** Entries that a contents list without page numbers has at least. */
const FEWEST = 5;
/** Lines from one entry to the next at most. */
const APART = 3;
/** Share of the entries that come again later, with text. */
const RECURRING = 0.6;

/**
 * Contents lists by mass: a run of headings without text between them whose labels come again later. Finds the lists that show
 * neither leaders nor page numbers.
 */
export function contentsByMass(candidates: readonly RootCandidate[], lines: readonly OutlineLine[]): LineRange[] {
  const keyword = candidates.filter((candidate) => !candidate.family.endsWith('|') && candidate.cost < 4);
  const ranges: LineRange[] = [];
  for (let i = 0; i < keyword.length; i++) {
    let k = i;
    while (k + 1 < keyword.length && follows(keyword[k]!, keyword[k + 1]!, lines)) k++;
    const run = keyword.slice(i, k + 1);
    const later = new Set(keyword.slice(k + 1).map(keyOf));
    const recurring = new Set(run.map(keyOf).filter((key) => later.has(key))).size;
    const distinct = new Set(run.map(keyOf)).size;
    if (distinct >= FEWEST && recurring >= distinct * RECURRING) ranges.push({ first: run[0]!.candidate.line.index, last: lastOf(run, lines) });
    i = k;
  }
  return ranges;
}

function follows(a: RootCandidate, b: RootCandidate, lines: readonly OutlineLine[]): boolean {
  const [from, to] = [a.candidate.line.index, b.candidate.line.index];
  if (to - from > APART) return false;
  for (let i = from; i < to; i++) if (isSentence(lines[i]!.text) && lines[i]!.text.length > 90) return false;
  return true;
}

/** The run's last entry may carry the body's first heading with it: an entry whose label opened the run is not part of it. */
function lastOf(run: readonly RootCandidate[], lines: readonly OutlineLine[]): number {
  const first = keyOf(run[0]!);
  const again = run.findIndex((candidate, i) => i > 0 && keyOf(candidate) === first);
  const last = (again > 0 ? run[again - 1]! : run.at(-1)!).candidate.line.index;
  const next = lines[last + 1];
  return next && again < 0 && next.gap < 0.5 && !isSentence(next.text) && next.text.length < 60 ? last + 1 : last;
}

function keyOf({ family, reading }: RootCandidate): string {
  return `${family} ${rootOrdinal(reading)}`;
}
