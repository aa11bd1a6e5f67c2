import { rankOf } from '../../numbering/keyword.ts';
import type { Reading } from '../../numbering/reading.ts';
import { costOf } from '../candidates/costs.ts';
import type { OpenUnit } from './node.ts';

/** A way to hang a label on the open units: below `parent`, after `elder` (its last child so far). */
export interface Move {
  readonly parent: OpenUnit;
  readonly elder: OpenUnit | null;
  readonly cost: number;
}

const cost = costOf('moves');
const CLOSE_LEVEL = cost('close-level');
const NEXT = cost('next');
const OPEN = cost('open');
const MISSING_LEVEL = cost('missing-level');
const FOREIGN_COMPOUND = cost('foreign-compound');
const ONE_COMPONENT_OFF = cost('one-component-off');
const RISKY = 9;
/** Rank of the steps of a procedure, which stand below any numbered unit. */
const STEP = 7;

/** Every way to hang a reading on the stack that ends in `leaf`, with its cost. */
export function movesOf(leaf: OpenUnit, reading: Reading, amendment: boolean): Move[] {
  const moves =
    isId(reading) || reading.components.length > 1 ? compoundMoves(leaf, reading, amendment) : listMoves(leaf, reading, amendment);
  return moves.filter((move) => move.cost < RISKY);
}

function listMoves(leaf: OpenUnit, reading: Reading, amendment: boolean): Move[] {
  const moves: Move[] = [];
  let elder: OpenUnit | null = null;
  for (let parent: OpenUnit | null = leaf; parent; elder = parent, parent = parent.parent) {
    const levels = leaf.depth - parent.depth;
    // The steps of a procedure are strange in a list once, not each of them.
    const goesOn = rankOf(reading.style) >= STEP && elder?.style === reading.style;
    const base = Math.max(0, levels - 1) * CLOSE_LEVEL + (goesOn ? 0 : keywordCost(parent, reading));
    if (elder && sameList(elder.style, reading.style)) {
      const marks = elder.style === reading.style ? 0 : cost('other-marks');
      moves.push({ parent, elder, cost: base + marks + sequence(reading.ordinal - elder.ordinal, reading, amendment) });
    }
    if (elder && continuesGroup(parent, elder, reading)) moves.push({ parent, elder, cost: base + NEXT });
    else if (elder?.style !== reading.style) moves.push({ parent, elder, cost: base + openCost(parent, elder, reading) });
  }
  return moves;
}

function isId(reading: Reading | null): boolean {
  return reading?.kind === 'compound' || reading?.kind === 'code';
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

function openCost(parent: OpenUnit, elder: OpenUnit | null, reading: Reading): number {
  let sum = reading.kind === 'bullet' ? 0.3 : OPEN;
  const last = parent.closed.get(reading.style);
  if (last !== undefined && reading.kind !== 'bullet' && reading.ordinal === last + 1) return sum + 0.3;
  if (reading.ordinal > 1) sum += cost('open-late') + cost('open-late-each') * Math.min(8, reading.ordinal - 2);
  if (elder) sum += reading.kind === 'bullet' ? 0.5 : cost('beside-closed');
  if (isSmall(typeOf(parent.style)) && isCapital(typeOf(reading.style))) sum += cost('capital-below-small');
  // `F.` below `E. 4.` rather follows E.
  if (reading.style.startsWith('upper') && isId(parent.reading) && /^[A-Z]$/.test(parent.components[0]!))
    return sum + cost('style-in-itself');
  for (let open: OpenUnit | null = parent; open?.parent; open = open.parent)
    if (open.style === reading.style) return sum + cost(open === parent ? 'style-in-itself' : 'style-again');
  return sum;
}

/** Keywords stand above lists, and in the order of their ranks. */
function keywordCost(parent: OpenUnit, reading: Reading): number {
  if (reading.kind !== 'keyword') return 0;
  if (rankOf(reading.style) >= STEP) return parent.reading?.kind === 'simple' && parent.depth > 0 ? cost('step-in-list') : 0;
  const { components } = parent;
  if (components.length > 0 && begins(reading.components, components)) return 0;
  if (parent.reading && parent.reading.kind === 'keyword') return rankOf(parent.style) < rankOf(reading.style) ? 0 : cost('keyword-rank');
  return parent.depth > 0 && parent.reading && parent.reading.kind !== 'appendix' ? cost('keyword-in-list') : 0;
}

function sequence(step: number, reading: Reading, amendment: boolean): number {
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

function compoundMoves(leaf: OpenUnit, reading: Reading, amendment: boolean): Move[] {
  const moves: Move[] = [];
  let elder: OpenUnit | null = null;
  for (let parent: OpenUnit | null = leaf; parent; elder = parent, parent = parent.parent) {
    const fit = prefixCost(parent, elder, reading);
    const away = (leaf.depth - parent.depth) * CLOSE_LEVEL;
    if (fit !== null)
      moves.push({ parent, elder, cost: away + fit + keywordCost(parent, reading) + siblingCost(parent, elder, reading, amendment) });
    if (elder && elder.components.length === reading.components.length && elder.components.length > 1) {
      const off = differing(elder.components, reading.components, elder.components.length - 1);
      const due = reading.ordinal === elder.ordinal + 1 ? 0 : 1.5;
      if (off > 0) moves.push({ parent, elder, cost: away + misprint(off) + due });
      else if (fit === null) moves.push({ parent, elder, cost: away + sequence(reading.ordinal - elder.ordinal, reading, amendment) });
    }
    if (!elder && parent.components.length === reading.components.length - 1 && reading.ordinal === 1 && parent.depth > 0) {
      const off = differing(parent.components, reading.components, parent.components.length);
      if (off === 1) moves.push({ parent, elder, cost: ONE_COMPONENT_OFF - 1 + OPEN });
    }
  }
  return moves;
}

/** Components of two ids that differ among the first `count`. */
function differing(a: readonly string[], b: readonly string[], count: number): number {
  let off = 0;
  for (let i = 0; i < count; i++) if (a[i] !== b[i]) off++;
  return off;
}

/** A longer id begins with the components of another. */
function begins(id: readonly string[], other: readonly string[]): boolean {
  return other.length < id.length && differing(other, id, other.length) === 0;
}

function misprint(off: number): number {
  return off === 1 ? ONE_COMPONENT_OFF : ONE_COMPONENT_OFF + 1;
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
  if (own.length === 0) return parent.depth === 0 ? Math.max(0, components.length - 2) * MISSING_LEVEL + 0.5 : null;
  if (begins(components, own)) return (components.length - own.length - 1) * MISSING_LEVEL;
  // 101 below ARTICLE 1.
  if (reading.kind === 'code' && parent.depth === 0 && reading.id.length === own[0]!.length + 2 && reading.id.startsWith(own[0]!)) return 0;
  if (isStringPrefix(parent, reading)) return cost('string-prefix');
  if (parent.depth > 0) return null;
  // An id that begins anew in each article does not hold its number: A. 1. below ARTICLE SIX.
  const anew = shapeOf(own[0]!) !== shapeOf(components[0]!);
  if (anew && elder?.reading?.kind === 'compound' && elder.components.length === components.length) return 0;
  return anew ? MISSING_LEVEL * (components.length - 1) : FOREIGN_COMPOUND;
}

/** Of the first component: a number, a letter, or a letter with its number (`L12.01`). */
function shapeOf(component: string): string {
  return component.replace(/\d+/, '0').replace(/\p{L}+/u, 'A');
}

/** `4.031` below `4.03`. */
function isStringPrefix(parent: OpenUnit, reading: Reading): boolean {
  return reading.id.startsWith(parent.id) && parent.reading?.kind === 'compound' && reading.id.length === parent.id.length + 1;
}

/** False for an elder whose printed id is not one of this parent's: it says nothing of the order but by its place. */
function holds(parent: OpenUnit, elder: OpenUnit): boolean {
  return (
    parent.components.length === 0 || parent.depth === 0 || parent.components.every((component, i) => component === elder.components[i])
  );
}

function siblingCost(parent: OpenUnit, elder: OpenUnit | null, reading: Reading, amendment: boolean): number {
  if (!elder && isStringPrefix(parent, reading) && reading.id.endsWith('1')) return OPEN * 0.3;
  if (!elder) return reading.ordinal <= 1 || amendment ? OPEN * 0.3 : Math.min(2.5, 0.6 + 0.25 * reading.ordinal);
  if (!isId(elder.reading) && (elder.reading?.components.length ?? 0) < 2) {
    if (elder.style.startsWith('upper') && value(reading.components[0]!) === elder.ordinal + 1 && reading.ordinal === 1) return NEXT;
    // `5.2 B` goes on behind `5.2 A`, not behind an A of its own below 5.2.
    if (goesOnLettered(elder, reading)) return cost('beside-closed') + OPEN;
    const last = parent.closed.get(reading.style);
    if (last !== undefined) return sequence(reading.ordinal - last, reading, amendment);
    return OPEN + (reading.ordinal > 1 ? 0.8 : 0);
  }
  if (!holds(parent, elder)) return sequence(reading.ordinal - elder.ordinal, reading, amendment);
  const order = compare(elder.components, reading.components);
  if (order.prefix) return order.prefix === 'elder' ? 0.5 : ONE_COMPONENT_OFF + 0.5;
  const step = order.difference;
  if (order.last) return sequence(reading.ordinal - elder.ordinal, reading, amendment);
  // 5.3 behind `5.2 B`, whose 5.2 is not printed, and `5.2 A` behind 5.1.
  const due = step === 1 && (order.ends || reading.ordinal === 1);
  return step > 0 ? (due ? NEXT : cost('skip-compound')) : cost('backward');
}

function goesOnLettered(elder: OpenUnit, { components, ordinal }: Reading): boolean {
  return elder.style.startsWith('upper') && ordinal === elder.ordinal + 1 && /^[A-Z]$/.test(components.at(-1)!);
}

/** First component in which two ids differ, and whether it is the last one of both. */
function compare(
  a: readonly string[],
  b: readonly string[],
): {
  difference: number;
  last: boolean;
  /** It is the last one of the second. */
  ends: boolean;
  prefix: 'elder' | 'younger' | null;
} {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] === b[i]) continue;
    return {
      difference: value(b[i]!) - value(a[i]!),
      last: i === a.length - 1 && i === b.length - 1,
      ends: i === b.length - 1,
      prefix: null,
    };
  }
  return { difference: 0, last: true, ends: true, prefix: a.length === b.length ? null : a.length < b.length ? 'elder' : 'younger' };
}

function value(component: string): number {
  return /^\d+$/.test(component) ? Number(component) : component.toLowerCase().charCodeAt(0) - 96;
}
