import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { Candidate } from './candidate.ts';
import { costOf } from './costs.ts';
import { readingsAt } from './readings-at.ts';

const cost = costOf('evidence');

/** A converter's list item without a label is a bullet. */
export function dashItem(line: OutlineLine): Candidate {
  const reading: Reading = {
    kind: 'bullet',
    style: '•dash',
    ordinal: 0,
    id: '•',
    components: ['•'],
    start: 0,
    end: 0,
    misread: 0,
    closed: true,
  };
  return { line, readings: [{ reading, cost: cost('dash') }], chained: false, titled: false };
}

/** It follows a labelled item of the same list: then its label was lost. */
export function afterItem(lines: readonly OutlineLine[], i: number): boolean {
  const line = lines[i]!;
  for (let k = i - 1; k >= 0; k--) {
    const before = lines[k]!;
    if (before.joined || before.wrapped) continue;
    if (!before.dash || Math.abs(before.indent - line.indent) >= 1 || lines[k + 1]!.gap >= 0.6) return false;
    if (readingsAt(before.text, 0).some((reading) => reading.kind !== 'bullet')) return true;
  }
  return false;
}
