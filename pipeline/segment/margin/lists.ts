import type { Reading } from '../../numbering/reading.ts';
import type { Candidate } from '../candidates.ts';
import type { OutlineLine } from '../lines.ts';
import { isCapitals } from '../shape.ts';
import { type Start, startOf } from './starts.ts';

/** A list's labels stand no further apart, in lines. */
const REACH = 150;
const LOWEST = 9;
const LEVELS: Readonly<Record<string, number>> = { upper: 1, ROMAN: 1, arabic: 2, lower: 3, roman: 3 };

/** A label of a list and what stands behind it. */
export interface Stretch {
  readonly reading: Reading;
  /** The label is all there is on its line. */
  readonly bare: boolean;
  /** Number of the list's next label; null where none comes before the list's end. */
  readonly next: number | null;
  /** Unlabelled paragraphs up to there, without the label's own. */
  readonly starts: readonly Start[];
}

/** Every label of a list with the unlabelled paragraphs behind it. */
export function stretchesOf(
  byLine: ReadonlyMap<number, Candidate>,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): Stretch[] {
  return [...byLine.values()].flatMap(({ line, readings }) => {
    const { reading } = readings.reduce((best, other) => (other.cost < best.cost ? other : best));
    if (reading.kind !== 'simple' || !reading.closed || reading.start > 1) return [];
    const bare = line.text.slice(reading.end).trim() === '';
    return [{ reading, bare, ...behind(line, reading, bare, byLine, lines, free) }];
  });
}

function behind(
  from: OutlineLine,
  label: Reading,
  bare: boolean,
  byLine: ReadonlyMap<number, Candidate>,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): Pick<Stretch, 'next' | 'starts'> {
  const starts: Start[] = [];
  let own = bare;
  // A label that was read into the middle of a sentence belongs to the next paragraph.
  const displaced = bare && !byLine.has(from.index + 1) && /^\p{Ll}/u.test(lines[from.index + 1]?.text ?? '');
  let number: OutlineLine | null = null;
  for (let i = from.index + 1; i < lines.length && i < from.index + REACH; i++) {
    const line = lines[i]!;
    if (!free(line)) break;
    const readings = byLine.get(i)?.readings ?? [];
    const same = readings.find(({ reading }) => reading.style === label.style && reading.ordinal > label.ordinal && reading.misread === 0);
    if (same) return { next: same.reading.ordinal, starts: starts.slice(displaced ? 1 : 0) };
    if (readings.some(({ reading, cost }) => cost < 1 && levelOf(reading) < levelOf(label)) || isTitle(line)) break;
    if (readings.some(({ reading, cost }) => cost < 0 || reading.style === label.style)) own = false;
    else if (/^\d{1,2}$/.test(line.text.trim())) number = line;
    else {
      const start = number ? { line: number, printed: number.text.trim().length, cost: 0 } : own ? null : startOf(line);
      if (start) starts.push(start);
      [own, number] = [false, null];
    }
  }
  return { next: null, starts: starts.slice(displaced ? 1 : 0) };
}

/** A title in capitals ends a list; at a page's top it may be a running head. */
function isTitle(line: OutlineLine): boolean {
  return isCapitals(line.text) && line.gap >= 0.6 && !line.pageTop && !/:\s/.test(line.text);
}

/** Keywords and ids stand above capitals above numbers above small letters. */
function levelOf(reading: Reading): number {
  if (reading.kind === 'simple') return LEVELS[reading.style.split('|')[0]!] ?? 2;
  return reading.kind === 'keyword' || reading.kind === 'compound' ? 0 : LOWEST;
}
