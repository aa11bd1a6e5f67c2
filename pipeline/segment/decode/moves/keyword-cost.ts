import { rankOf } from '../../../numbering/keyword.ts';
import type { Reading } from '../../../numbering/reading.ts';
import { costOf } from '../../candidates/costs.ts';
import type { OpenUnit } from '../node.ts';
import { begins } from './ids.ts';

const cost = costOf('moves');
/** Rank of the steps of a procedure, which stand below any numbered unit. */
const STEP = 7;

/** Whether a label names a step of a procedure. */
export function isStep(style: string): boolean {
  return rankOf(style) >= STEP;
}

/** Keywords stand above lists, and in the order of their ranks. */
export function keywordCost(parent: OpenUnit, reading: Reading): number {
  if (reading.kind !== 'keyword') return 0;
  if (isStep(reading.style)) return parent.reading?.kind === 'simple' && parent.depth > 0 ? cost('step-in-list') : 0;
  const { components } = parent;
  if (components.length > 0 && begins(reading.components, components)) return 0;
  if (parent.reading && parent.reading.kind === 'keyword') return rankOf(parent.style) < rankOf(reading.style) ? 0 : cost('keyword-rank');
  return parent.depth > 0 && parent.reading && parent.reading.kind !== 'appendix' ? cost('keyword-in-list') : 0;
}
