import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isSentence, isTableRow, isTitle } from '../lines/shape.ts';
import type { Weighed } from './candidate.ts';
import { costOf } from './costs.ts';
import { labelCost } from './label-cost.ts';
import { placeCost } from './place-cost.ts';

const cost = costOf('evidence');
/** From this cost on a reading is not followed any further. */
const HOPELESS = cost('hopeless');

/** Readings that are not hopeless, with what they cost where they stand. They begin line `i`, or stand behind another label there. */
export function weigh(all: readonly Reading[], lines: readonly OutlineLine[], i: number, chained: boolean, isOneId: boolean): Weighed[] {
  if (all.length === 0) return [];
  const [line, next] = [lines[i]!, lines[i + 1]];
  const readings = all.filter(
    (reading) => !chained || (reading.kind === 'simple' && reading.closed && reading.ordinal > 0 && reading.misread === 0),
  );
  const row = isTableRow(line.text);
  const hanging = !chained && hangs(line, next) ? cost('hanging') : 0;
  return readings
    .map((reading) => ({
      reading,
      cost:
        (chained
          ? chainedCost(reading, line, isOneId)
          : reading.kind === 'bullet'
            ? Math.min(0, placeCost(lines, i, reading))
            : placeCost(lines, i, reading)) +
        (reading.end > reading.start && reading.end <= line.generated ? cost('automatic') : 0) +
        labelCost(line, reading) +
        hanging +
        (headsTitle(line, reading, next) ? cost('title-below') : 0) +
        (row && reading.kind !== 'keyword' ? HOPELESS : 0),
    }))
    .filter((weighed) => weighed.cost < HOPELESS);
}

/** A first label right behind another one opens its list, whatever the list around looks like; `C. 1.` may be one id (`isOneId`). */
function chainedCost(reading: Reading, line: OutlineLine, isOneId: boolean): number {
  if (reading.ordinal === 1) return isOneId ? 0 : cost('chained-first');
  return cost(/\s{2,}$/.test(line.text.slice(0, reading.start)) ? 'chained-wide' : 'chained');
}

/** A label whose text goes on further right on the next line hangs out like a list's. */
function hangs(line: OutlineLine, next: OutlineLine | undefined): boolean {
  return (
    next !== undefined &&
    (next.joined || next.wrapped || next.gap < 0.5) &&
    next.page === line.page &&
    next.indent > line.indent + 1 &&
    next.indent < line.indent + 14 &&
    !next.cell
  );
}

/** A label that stands alone over a title. */
function headsTitle(line: OutlineLine, reading: Reading, next: OutlineLine | undefined): boolean {
  if (next === undefined || !reading.closed || next.page !== line.page || line.text.slice(reading.end).trim() !== '') return false;
  return /^\p{Lu}\p{L}{2}/u.test(next.text) && isTitle(next.text) && !isSentence(next.text) && !/:\s*$/.test(next.text) && !next.cell;
}
