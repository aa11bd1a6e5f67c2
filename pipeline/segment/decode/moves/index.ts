import type { Reading } from '../../../numbering/reading.ts';
import { costOf } from '../../candidates/costs.ts';
import type { OpenUnit } from '../node.ts';
import { dueMoves } from './due-moves.ts';
import { idMoves } from './id-moves.ts';
import { isId } from './ids.ts';
import { listMoves } from './list-moves.ts';
import type { Move } from './move.ts';

/** From this cost on a move is not followed any further. */
const RISKY = costOf('moves')('risky');

/** Every way to hang a reading on the stack that ends in `leaf`, with its cost. */
export function movesOf(leaf: OpenUnit, reading: Reading, amendment: boolean): Move[] {
  if (reading.kind === 'due') return dueMoves(leaf, reading);
  const moves = isId(reading) || reading.components.length > 1 ? idMoves(leaf, reading, amendment) : listMoves(leaf, reading, amendment);
  return moves.filter((move) => move.cost < RISKY);
}
