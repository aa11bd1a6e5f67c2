import type { Reading } from '../../../numbering/reading.ts';
import { costOf } from '../../candidates/costs.ts';

const cost = costOf('moves');
const NEXT = cost('next');

/** Cost of the `step` from the elder's number to the reading's. */
export function sequence(step: number, reading: Reading, amendment: boolean): number {
  if (reading.kind === 'bullet') return cost('bullet-next');
  // `D(1)` stands between C and E.
  if (step === 1 || (step > 0 && step < 2 && !Number.isInteger(step))) return NEXT;
  if (step > 1) {
    const name = reading.kind === 'simple' ? 'skip-simple' : reading.kind === 'keyword' ? 'skip-keyword' : 'skip-compound';
    if (amendment) return name === 'skip-simple' ? cost('skip-amended') : 0;
    return Math.min(cost('skip-most'), cost(name) + cost(`${name}-each`) * (step - 1));
  }
  if (step === 0) return cost(reading.kind === 'simple' ? 'same' : 'same-id');
  if (reading.ordinal === 1) return cost(amendment ? 'restart-amended' : 'restart');
  return cost('backward');
}
