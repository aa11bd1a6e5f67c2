import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isCapitals, isSentence, isTitle } from '../lines/shape.ts';
import { type RootCandidate, rootOrdinal } from '../root/families.ts';

/**
 * Top-level units whose label was lost: where the list skips k numbers and exactly k titles stand between that look like the titles of
 * the units around, these head the missing ones.
 */
export function withLostHeadings(
  units: readonly RootCandidate[],
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): RootCandidate[] {
  const found: RootCandidate[] = [];
  units.forEach((unit, i) => {
    found.push(unit);
    const next = units[i + 1];
    if (
      !next ||
      next.family !== unit.family ||
      unit.reading.kind === 'title' ||
      unit.reading.step !== undefined ||
      unit.family.endsWith('.') ||
      unit.family === 'appendix' ||
      unit.family === 'side-letter'
    )
      return;
    const missing = rootOrdinal(next.reading) - rootOrdinal(unit.reading) - 1;
    if (missing < 1 || missing > 3) return;
    const titles = titlesBetween(unit, next, lines, free);
    if (titles.length !== missing) return;
    titles.forEach((line, k) => {
      found.push({
        ...unit,
        candidate: { line, readings: [], chained: false, titled: false },
        reading: lostReading(unit.reading, rootOrdinal(unit.reading) + 1 + k),
        cost: 0,
      });
    });
  });
  return found;
}

function titlesBetween(
  unit: RootCandidate,
  next: RootCandidate,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): OutlineLine[] {
  const shape = [unit, next].map((other) => titleShape(other, lines));
  const capitals = shape.every((one) => one.capitals);
  const strong = Math.min(...shape.map((one) => one.weight));
  // Markdown parts all paragraphs alike.
  const apart = unit.candidate.line.gap >= 0.6 || next.candidate.line.gap >= 0.6;
  const first = shape[0]!.line.index + 1;
  return lines
    .slice(first, next.candidate.line.index)
    .filter(
      (line) =>
        free(line) &&
        (line.gap >= 0.6 || line.level > 0 || !apart) &&
        line.text.length < 90 &&
        isTitle(line.text) &&
        !isSentence(line.text) &&
        isCapitals(line.text) === capitals &&
        weightOf(line) >= strong,
    )
    .filter((line) => !/[:,;]\s*$/.test(line.text) && opensText(lines, line.index));
}

/** The line that shows a unit's title: its own where the title stands behind the label, else the next. */
function titleShape(
  { candidate: { line }, reading }: RootCandidate,
  lines: readonly OutlineLine[],
): { line: OutlineLine; capitals: boolean; weight: number } {
  const rest = line.text.slice(reading.end).replace(/^[\s.:–—-]+/, '');
  const shown = rest === '' ? (lines[line.index + 1] ?? line) : line;
  return { line: shown, capitals: isCapitals(rest === '' ? shown.text : rest), weight: weightOf(shown) };
}

function weightOf(line: OutlineLine): number {
  return (line.bold > 0.6 ? 1 : 0) + (line.level > 0 ? 1 : 0) + (line.size > 1.12 ? 1 : 0);
}

/** Text or a label follows the title. */
function opensText(lines: readonly OutlineLine[], index: number): boolean {
  const next = lines[index + 1];
  return (
    next !== undefined && (isSentence(next.text) || /^\W*(?:\p{L}{3,10}\s)?(?:\d+(?:[.-]\d+)*|[A-Za-z]|[ivx]+)[.):]?\s/u.test(next.text))
  );
}

function lostReading(like: Reading, ordinal: number): Reading {
  return {
    ...like,
    ordinal,
    id: /^[A-Z]$/.test(like.id) ? String.fromCharCode(64 + ordinal) : String(ordinal),
    components: [String(ordinal)],
    start: 0,
    end: 0,
    misread: 0,
  };
}
