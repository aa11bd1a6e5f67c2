import type { Reading } from '../../numbering/reading.ts';
import type { Mark } from '../decode/index.ts';
import { lostParentReading, lostReading } from './reading.ts';
import { isUsual, levelOf, ownComponents, type Tree } from './tree.ts';

/** A place where the outline shows that labels are missing. */
export interface Hole {
  /** The labels stood behind this line and before that one. */
  readonly from: number;
  readonly to: number;
  /** A unit of the same list, as an example of how its lines are laid out. */
  readonly like: Mark;
  /** The lost labels in text order. */
  readonly readings: readonly Reading[];
  /** The unit below the last of them begins at `to`: of several paragraphs the last one is it. */
  readonly above: boolean;
}

/** Most neighbours of one list that were lost together. */
const MOST = 3;

/** Holes in the outline of a first decoding. */
export function holesOf(tree: Tree): Hole[] {
  const found: Hole[] = [];
  tree.marks.forEach((mark, i) => {
    if (mark.depth === 0 || mark.reading.kind === 'bullet' || mark.reading.kind === 'appendix' || mark.reading.kind === 'title') return;
    const before = tree.marks[i - 1]!;
    found.push(...inList(mark, tree), ...aboveChild(mark, before, tree));
  });
  return found;
}

/** `a. c.`: numbers that a list skips, and `b. c.`: those before its first one. */
function inList(mark: Mark, tree: Tree): Hole[] {
  if (leavesRoom(mark)) return [];
  const elder = tree.elders.get(mark);
  if (elder) {
    const missing = mark.reading.ordinal - elder.reading.ordinal - 1;
    if (missing < 1 || missing > MOST || mark.reading.style !== elder.reading.style) return [];
    const readings = Array.from({ length: missing }, (_, k) => lostReading(elder.reading, elder.reading.ordinal + 1 + k));
    return [{ from: elder.line.index, to: mark.line.index, like: elder, readings, above: false }];
  }
  const missing = mark.reading.ordinal - 1;
  if (missing < 1 || missing >= MOST) return [];
  const parent = usualParent(mark, tree);
  if (!parent || !belongsBelow(mark, parent)) return [];
  const first = missing === 1 ? tree.children.get(parent)?.[0] : undefined;
  const readings = Array.from({ length: missing }, (_, k) => lostReading(mark.reading, 1 + k));
  return [{ from: parent.line.index, to: (first ?? mark).line.index, like: mark, readings, above: false }];
}

/** Numbers by tens and hundreds leave some out. */
function leavesRoom({ reading }: Mark): boolean {
  return (reading.step ?? 1) > 1;
}

/** The unit below which a list of this level stands elsewhere: where the first label is lost, the second may hang too deep. */
function usualParent(mark: Mark, tree: Tree): Mark | null {
  for (let parent = mark.parent; parent; parent = parent.parent) if (isUsual(tree, levelOf(parent), levelOf(mark))) return parent;
  return mark.parent;
}

function belongsBelow({ reading }: Mark, parent: Mark): boolean {
  if (reading.kind !== 'compound') return true;
  const own = ownComponents(parent);
  return own.length === reading.components.length - 1 && startsWith(reading.components, own);
}

/** The unit above a first child was lost: its id names another one, or its list begins a second time. */
function aboveChild(mark: Mark, before: Mark, tree: Tree): Hole[] {
  const place = { from: before.line.index, to: mark.line.index, above: true };
  if (mark.reading.kind === 'compound') {
    const named = namedParent(mark, tree);
    return named ? [{ ...place, ...named }] : [];
  }
  const { parent, reading } = mark;
  if (!parent || parent.depth === 0 || reading.kind !== 'simple' || reading.ordinal > MOST) return [];
  const elder = tree.elders.get(mark);
  if (!elder || elder.reading.ordinal < reading.ordinal) return [];
  return nextOf(parent, tree).map((like) => ({ ...place, like, readings: [lostReading(like.reading, like.reading.ordinal + 1)] }));
}

/** The unit and those above it whose next sibling is not printed. */
function nextOf(mark: Mark, tree: Tree): Mark[] {
  const found: Mark[] = [];
  for (let unit = mark; unit.parent; unit = unit.parent) {
    const due = unit.reading.ordinal + 1;
    const printed = tree.children.get(unit.parent)!.some((other) => levelOf(other) === levelOf(unit) && other.reading.ordinal === due);
    if (!printed && unit.reading.kind !== 'bullet') found.push(unit);
  }
  return found;
}

/** `6.3.1` without a 6.3: the parent that the id names, and a unit of its level. */
function namedParent(mark: Mark, tree: Tree): Pick<Hole, 'like' | 'readings'> | null {
  const { reading, parent } = mark;
  if (!parent) return null;
  const prefix = reading.components.slice(0, -1);
  const own = ownComponents(parent);
  if (same(own, prefix)) return null;
  if (own.length === prefix.length - 1 && startsWith(prefix, own)) {
    const siblings = tree.children.get(parent)!;
    if (siblings.some((other) => same(other.reading.components, prefix))) return null;
    const isLike = (other: Mark): boolean => other.reading.kind === 'compound' && other.reading.components.length === prefix.length;
    const like = siblings.find(isLike) ?? tree.marks.find((other) => other.depth === mark.depth && isLike(other));
    return like ? { like, readings: [lostParentReading(like.reading, prefix, reading.id.replace(/[.\-–][^.\-–]+$/, ''))] } : null;
  }
  for (let unit: Mark | null = parent; unit?.parent; unit = unit.parent) {
    if (unit.reading.kind === 'bullet' || Number(prefix.at(-1)) !== unit.reading.ordinal + 1) continue;
    const next = lostReading(unit.reading, unit.reading.ordinal + 1);
    if (same(next.components, prefix)) return { like: unit, readings: [next] };
  }
  return null;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(components: readonly string[], head: readonly string[]): boolean {
  return head.every((component, i) => component === components[i]);
}
