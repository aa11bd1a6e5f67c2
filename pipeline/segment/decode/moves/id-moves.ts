import type { Reading } from '../../../numbering/reading.ts';
import { costOf } from '../../candidates/costs.ts';
import type { OpenUnit } from '../node.ts';
import { isStringPrefix, siblingCost } from './id-siblings.ts';
import { begins, differing, shapeOf } from './ids.ts';
import { keywordCost } from './keyword-cost.ts';
import type { Move } from './move.ts';
import { sequence } from './sequence.ts';

const cost = costOf('moves');
const CLOSE_LEVEL = cost('close-level');
const MISSING_LEVEL = cost('missing-level');

/** Ways to hang an id: below what it begins with, behind a like one, or where one component is misprinted. */
export function idMoves(leaf: OpenUnit, reading: Reading, amendment: boolean): Move[] {
  const moves: Move[] = [];
  let elder: OpenUnit | null = null;
  for (let parent: OpenUnit | null = leaf; parent; elder = parent, parent = parent.parent) {
    const fit = prefixCost(parent, elder, reading);
    const away = (leaf.depth - parent.depth) * CLOSE_LEVEL;
    if (fit !== null)
      moves.push({ parent, elder, cost: away + fit + keywordCost(parent, reading) + siblingCost(parent, elder, reading, amendment) });
    if (elder && elder.components.length === reading.components.length && elder.components.length > 1) {
      const off = differing(elder.components, reading.components, elder.components.length - 1);
      const due = reading.ordinal === elder.ordinal + 1 ? 0 : cost('misprint-out-of-turn');
      if (off > 0) moves.push({ parent, elder, cost: away + misprint(off) + due });
      else if (fit === null) moves.push({ parent, elder, cost: away + sequence(reading.ordinal - elder.ordinal, reading, amendment) });
    }
    if (!elder && parent.components.length === reading.components.length - 1 && reading.ordinal === 1 && parent.depth > 0) {
      const off = differing(parent.components, reading.components, parent.components.length);
      if (off === 1) moves.push({ parent, elder, cost: cost('first-child-one-component-off') });
    }
  }
  return moves;
}

function misprint(off: number): number {
  return cost(off === 1 ? 'one-component-off' : 'components-off');
}

/** Cost of hanging an id below a unit for what their numbers say; null where they have nothing in common. */
function prefixCost(parent: OpenUnit, elder: OpenUnit | null, reading: Reading): number | null {
  const { components } = reading;
  const own = parent.components;
  if (
    elder &&
    elder.components.length === components.length &&
    differing(elder.components, components, components.length - 1) === 0 &&
    begins(components, own)
  )
    return 0;
  if (own.length === 0) return parent.depth === 0 ? Math.max(0, components.length - 2) * MISSING_LEVEL + cost('id-without-article') : null;
  if (begins(components, own)) return (components.length - own.length - 1) * MISSING_LEVEL;
  // 101 below ARTICLE 1.
  if (reading.kind === 'code' && parent.depth === 0 && reading.id.length === own[0]!.length + 2 && reading.id.startsWith(own[0]!)) return 0;
  if (isStringPrefix(parent, reading)) return cost('string-prefix');
  if (parent.depth > 0) return null;
  // An id that begins anew in each article does not hold its number: A. 1. below ARTICLE SIX.
  const anew = shapeOf(own[0]!) !== shapeOf(components[0]!);
  if (anew && elder?.reading?.kind === 'compound' && elder.components.length === components.length) return 0;
  return anew ? MISSING_LEVEL * (components.length - 1) : cost('foreign-compound');
}
