import type { Reading } from '../../../numbering/reading.ts';
import { costOf } from '../../candidates/costs.ts';
import type { OpenUnit } from '../node.ts';
import { compare, isId, value } from './ids.ts';
import { sequence } from './sequence.ts';

const cost = costOf('moves');
const NEXT = cost('next');
const FIRST_ID = cost('first-id');

/** Cost of an id behind the elder under the same parent, or as its first child. */
export function siblingCost(parent: OpenUnit, elder: OpenUnit | null, reading: Reading, amendment: boolean): number {
  if (!elder && isStringPrefix(parent, reading) && reading.id.endsWith('1')) return FIRST_ID;
  if (!elder)
    return reading.ordinal <= 1 || amendment
      ? FIRST_ID
      : Math.min(cost('late-id-most'), cost('late-id') + cost('late-id-each') * reading.ordinal);
  if (!isId(elder.reading) && (elder.reading?.components.length ?? 0) < 2) {
    if (elder.style.startsWith('upper') && value(reading.components[0]!) === elder.ordinal + 1 && reading.ordinal === 1) return NEXT;
    // `5.2 B` goes on behind `5.2 A`, not behind an A of its own below 5.2.
    if (goesOnLettered(elder, reading)) return cost('beside-closed') + cost('open');
    const last = parent.closed.get(reading.style);
    if (last !== undefined) return sequence(reading.ordinal - last, reading, amendment);
    return cost('open') + (reading.ordinal > 1 ? cost('id-behind-list-late') : 0);
  }
  if (!holds(parent, elder)) return sequence(reading.ordinal - elder.ordinal, reading, amendment);
  const order = compare(elder.components, reading.components);
  if (order.prefix) return cost(order.prefix === 'elder' ? 'deeper-than-elder' : 'shallower-than-elder');
  const step = order.difference;
  if (order.last) return sequence(reading.ordinal - elder.ordinal, reading, amendment);
  // 5.3 behind `5.2 B`, whose 5.2 is not printed, and `5.2 A` behind 5.1.
  const due = step === 1 && (order.ends || reading.ordinal === 1);
  return step > 0 ? (due ? NEXT : cost('skip-compound')) : cost('backward');
}

/** `4.031` below `4.03`. */
export function isStringPrefix(parent: OpenUnit, reading: Reading): boolean {
  return reading.id.startsWith(parent.id) && parent.reading?.kind === 'compound' && reading.id.length === parent.id.length + 1;
}

/** False for an elder whose printed id is not one of this parent's: it says nothing of the order but by its place. */
function holds(parent: OpenUnit, elder: OpenUnit): boolean {
  return (
    parent.components.length === 0 || parent.depth === 0 || parent.components.every((component, i) => component === elder.components[i])
  );
}

function goesOnLettered(elder: OpenUnit, { components, ordinal }: Reading): boolean {
  return elder.style.startsWith('upper') && ordinal === elder.ordinal + 1 && /^[A-Z]$/.test(components.at(-1)!);
}
