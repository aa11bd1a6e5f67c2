import type { Reading } from '../../../numbering/reading.ts';
import { tokenOf } from '../../../numbering/token.ts';
import { costOf } from '../../candidates/costs.ts';
import type { OpenUnit } from '../node.ts';
import type { Move } from './move.ts';

const cost = costOf('moves');
const NEXT = cost('next');
const CLOSE_LEVEL = cost('close-level');

/** Ways to go on with a label that cannot be read: as the next one of each open list whose labels have its marks. */
export function dueMoves(leaf: OpenUnit, reading: Reading): Move[] {
  const moves: Move[] = [];
  let elder: OpenUnit | null = null;
  for (let parent: OpenUnit | null = leaf; parent; elder = parent, parent = parent.parent) {
    if (elder?.reading?.kind !== 'simple' || !elder.style.endsWith(`|${reading.style}`)) continue;
    const levels = Math.max(0, leaf.depth - parent.depth - 1);
    moves.push({ parent, elder, cost: levels * CLOSE_LEVEL + NEXT, reading: asNext(elder.reading, reading) });
  }
  return moves;
}

function asNext({ style, ordinal }: Reading, { id: printed, start, end, misread }: Reading): Reading {
  const due = ordinal + 1;
  const id = printed || tokenOf(style, due);
  return { kind: 'simple', style, ordinal: due, id, components: [id], start, end, misread, closed: true };
}
