import type { Reading } from '../../../numbering/reading.ts';
import { costOf } from '../../candidates/costs.ts';
import type { OpenUnit } from '../node.ts';
import { isId, value } from './ids.ts';
import { isStep, keywordCost } from './keyword-cost.ts';
import type { Move } from './move.ts';
import { sequence } from './sequence.ts';

const cost = costOf('moves');
const NEXT = cost('next');
const CLOSE_LEVEL = cost('close-level');

/** Ways to hang an item of a list: each open list may go on, and each open unit may get one. */
export function listMoves(leaf: OpenUnit, reading: Reading, amendment: boolean): Move[] {
  const moves: Move[] = [];
  let elder: OpenUnit | null = null;
  for (let parent: OpenUnit | null = leaf; parent; elder = parent, parent = parent.parent) {
    const levels = leaf.depth - parent.depth;
    // The steps of a procedure are strange in a list once, not each of them.
    const goesOn = isStep(reading.style) && elder?.style === reading.style;
    const base = Math.max(0, levels - 1) * CLOSE_LEVEL + (goesOn ? 0 : keywordCost(parent, reading));
    if (elder && sameList(elder.style, reading.style)) {
      const marks = elder.style === reading.style ? 0 : cost('other-marks');
      moves.push({ parent, elder, cost: base + marks + stepCost(elder, reading, amendment) });
    }
    if (elder && continuesGroup(parent, elder, reading)) moves.push({ parent, elder, cost: base + NEXT });
    else if (elder?.style !== reading.style) moves.push({ parent, elder, cost: base + openCost(parent, elder, reading) });
  }
  return moves;
}

/** A list in which a converter numbered two items alike goes on so. */
function stepCost(elder: OpenUnit, reading: Reading, amendment: boolean): number {
  const step = reading.ordinal - elder.ordinal;
  return step === 0 && elder.alike ? cost('same-again') : sequence(step, reading, amendment);
}

/** `C.` after `B. 2.`: a letter without a number goes on in a list of compound ids. */
function continuesGroup(parent: OpenUnit, elder: OpenUnit, reading: Reading): boolean {
  return (
    parent.components[0] !== elder.components[0] &&
    elder.reading?.kind === 'compound' &&
    /^[A-Za-z]$/.test(elder.components[0]!) &&
    reading.style.startsWith('upper') &&
    value(elder.components[0]!) + 1 === reading.ordinal
  );
}

/** One list may change its marks (`a.` then `b)`), not its type of number. */
function sameList(a: string, b: string): boolean {
  return a === b || (a.includes('|') && typeOf(a) === typeOf(b));
}

function openCost(parent: OpenUnit, elder: OpenUnit | null, reading: Reading): number {
  let sum = cost(reading.kind === 'bullet' ? 'open-bullet' : 'open');
  const last = parent.closed.get(reading.style);
  if (last !== undefined && reading.kind !== 'bullet' && reading.ordinal === last + 1) return sum + cost('open-again');
  if (reading.ordinal > 1) sum += cost('open-late') + cost('open-late-each') * Math.min(8, reading.ordinal - 2);
  if (elder) sum += cost(reading.kind === 'bullet' ? 'bullet-beside-closed' : 'beside-closed');
  if (isSmall(typeOf(parent.style)) && isCapital(typeOf(reading.style))) sum += cost('capital-below-small');
  // `F.` below `E. 4.` rather follows E.
  if (reading.style.startsWith('upper') && isId(parent.reading) && /^[A-Z]$/.test(parent.components[0]!))
    return sum + cost('style-in-itself');
  for (let open: OpenUnit | null = parent; open?.parent; open = open.parent)
    if (open.style === reading.style) return sum + cost(open === parent ? 'style-in-itself' : 'style-again');
  return sum;
}

function isSmall(type: string): boolean {
  return type === 'lower' || type === 'roman';
}

function isCapital(type: string): boolean {
  return type === 'upper' || type === 'ROMAN';
}

const TYPES = new Map<string, string>();

/** Type of number of a style: `lower` of `lower|)`. There are few styles, but they are asked for at every move. */
function typeOf(style: string): string {
  const known = TYPES.get(style);
  if (known !== undefined) return known;
  const type = style.split('|', 1)[0]!;
  TYPES.set(style, type);
  return type;
}
