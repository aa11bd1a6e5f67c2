import { appendixReadings } from '../../numbering/appendix.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { RootCandidate } from '../root/families.ts';
import type { Root } from '../root/index.ts';
import { type Doubt, doubt, doubtOf, GRAVE, keyOf, type RootEvidence, SLIGHT } from './evidence.ts';
import { dueKeys } from './sequence.ts';

/** Contents pages count where this many of their entries, and this share of them, are found again. */
const ENTRIES = 3;
const READABLE = 0.6;

/** Keys of the contents page's entries; null where too few are found again to trust what it says. */
export function contentsKeys({ root, entries }: RootEvidence): ReadonlySet<string> | null {
  const keys = new Set(
    entries.filter(({ family, reading }) => (family === root.family || family === 'appendix') && reading.misread === 0).map(keyOf),
  );
  const units = new Set(root.units.map(keyOf));
  const again = [...keys].filter((key) => units.has(key)).length;
  return again >= ENTRIES && again >= keys.size * READABLE ? keys : null;
}

/** Entries of the contents page that head no unit, and side letters fewer than it lists. */
export function unlisted({ root, entries, contents: ranges, lines }: RootEvidence, contents: ReadonlySet<string> | null): Doubt[] {
  if (!contents) return [];
  const units = new Set(root.units.map(keyOf));
  for (const key of dueKeys(root)) units.add(key);
  const titles = new Set(root.units.map((unit) => titleOf(unit, lines)));
  const found = (unit: RootCandidate): boolean =>
    units.has(keyOf(unit)) ||
    [...units].some((key) => key.startsWith(`${keyOf(unit)}.`)) ||
    (titleOf(unit, lines) !== '' && titles.has(titleOf(unit, lines)));
  const listed = entries.filter((unit) => contents.has(keyOf(unit)) && unit.reading.misread === 0);
  const last = listed.findLastIndex(found);
  const missing = listed.filter((unit, i) => i < last && !found(unit) && !onLostPage(listed, i, root, lines));
  const letters = ranges.reduce(
    (sum, { first, last: end }) => sum + lines.slice(first, end + 1).filter(({ text }) => isLetter(text)).length,
    0,
  );
  const fewer = letters - root.units.filter(({ family }) => family === 'side-letter').length;
  return [
    ...doubtOf('entries of the contents page not found', missing.map(keyOf), GRAVE),
    ...doubt('the contents page goes on behind the last unit', last < listed.length - 1 ? 1 : 0, SLIGHT),
    ...doubt('fewer side letters than the contents page lists', fewer > 0 ? 1 : 0, GRAVE),
  ];
}

function isLetter(text: string): boolean {
  return appendixReadings(text.trimStart(), 0).some(({ kind }) => kind === 'named');
}

/** Letters of the title behind a label, or on the next line. */
function titleOf({ candidate: { line }, reading }: RootCandidate, lines: readonly OutlineLine[]): string {
  const letters = (text: string): string =>
    text
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase()
      .slice(0, 16);
  return letters(line.text.slice(reading.end)) || letters(lines[line.index + 1]?.text ?? '');
}

/** The units around it stand on pages between which a page without text lies. */
function onLostPage(listed: readonly RootCandidate[], i: number, root: Root, lines: readonly OutlineLine[]): boolean {
  const at = (key: string): number => root.units.findIndex((other) => keyOf(other) === key);
  const before = listed
    .slice(0, i)
    .map((other) => at(keyOf(other)))
    .filter((index) => index >= 0)
    .at(-1);
  if (before === undefined) return false;
  const [from, to] = [root.units[before]!.candidate.line.index, root.units[before + 1]?.candidate.line.index ?? lines.length - 1];
  return lines.slice(from + 1, to + 1).some((line, k) => line.page - lines[from + k]!.page > 1);
}
