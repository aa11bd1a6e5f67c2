import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { Candidate } from './candidate.ts';
import { codeReadings } from './codes.ts';
import { afterItem, dashItem } from './dash-item.ts';
import { gluedLabels } from './glued.ts';
import { labelStart, readingsAt } from './readings-at.ts';
import { isTitled, runningHeads } from './titled.ts';
import { weigh } from './weigh.ts';

/** Second and third labels on one line: `3.  a.  (1)`. */
const MOST_CHAINED = 3;

/** Candidates by line of texts that are asked for more than once: what a line can be read as does not depend on what is excluded. */
const KNOWN = new WeakMap<readonly OutlineLine[], Known>();

interface Known {
  readonly byLine: (readonly Candidate[] | undefined)[];
  readonly codes: ReadonlyMap<number, Reading>;
  readonly heads: ReadonlySet<string>;
}

/** Candidates of all lines that are not in a region which holds no labels. */
export function candidatesOf(lines: readonly OutlineLine[], excluded: (line: OutlineLine) => boolean): Candidate[] {
  const known = KNOWN.get(lines) ?? { byLine: [], codes: codeReadings(lines), heads: runningHeads(lines) };
  KNOWN.set(lines, known);
  const found: Candidate[] = [];
  lines.forEach((line, i) => {
    if (excluded(line)) return;
    known.byLine[i] ??= onLine(lines, i, known);
    for (const candidate of known.byLine[i]) found.push(candidate);
  });
  return found;
}

function onLine(lines: readonly OutlineLine[], i: number, known: Known): Candidate[] {
  const line = lines[i]!;
  const glued = gluedLabels(line, lines[i + 1]);
  const start = atStart(lines, i, known);
  return glued.length > 0 ? [...start, ...glued] : start;
}

function atStart(lines: readonly OutlineLine[], i: number, { codes, heads }: Known): Candidate[] {
  const line = lines[i]!;
  const code = codes.get(i);
  if (line.dash && readingsAt(line.text, 0).length === 0) return afterItem(lines, i) ? [] : [dashItem(line)];
  const found: Candidate[] = [];
  let at = labelStart(line.text);
  let isOneId = false;
  for (let chained = 0; chained < MOST_CHAINED; chained++) {
    const all =
      chained === 0 && code
        ? [code]
        : line.amended
          ? readingsAt(line.amended.text, at).map(line.amended.placed)
          : readingsAt(line.text, at);
    const readings = weigh(all, lines, i, chained > 0, isOneId);
    if (readings.length === 0) break;
    isOneId ||= readings.some(({ reading }) => reading.kind === 'compound');
    found.push({ line, readings, chained: chained > 0, titled: chained === 0 && isTitled(lines, i, heads) });
    // `C. 1.` may be one id or two labels: what follows the shorter reading counts only where that one is taken.
    const ends = readings
      .filter(({ reading }) => reading.kind === 'simple' || reading.kind === 'compound' || reading.kind === 'code')
      .map(({ reading }) => reading.end);
    if (ends.length < readings.length) break;
    const end = Math.min(...ends);
    const rest = line.text.slice(end);
    const blank = /^\s*/.exec(rest)![0].length;
    if (rest.length === blank) break;
    at = end + blank;
  }
  return found;
}
