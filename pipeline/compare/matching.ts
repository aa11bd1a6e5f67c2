import { pairKin } from './kinship.ts';
import { Pairing } from './pairing.ts';
import { likeness, neighbours } from './similarity.ts';
import type { ComparedUnit } from './unit.ts';

/** Units alike in this share of their words are the same wherever they stand. */
const ALIKE = 0.6;
/** Below another parent more has to be the same: agreements say like things in many places. */
const ALIKE_ELSEWHERE = 0.75;
/** Units at the same place are the same if they are not wholly others. */
const AT_PLACE = 0.3;
/** Fewer words than these stand in many units alike. */
const TELLING = 4;

/**
 * Finds which unit is which, from the surest evidence to the least: same words at the same place, same words elsewhere, like words
 * (the likest first; place, label, heading and parent help), same place below the same parent.
 */
export function matchUnits(from: readonly ComparedUnit[], to: readonly ComparedUnit[]): Pairing {
  const pairing = new Pairing(from, to);
  matchBy(pairing, ({ clause, tokens, key }) => (tokens.length >= TELLING ? `${pathOf(clause.path)}\n${key}` : null));
  matchBy(pairing, ({ tokens, key }) => (tokens.length >= TELLING ? key : null));
  pairKin(pairing);
  matchLike(pairing);
  pairKin(pairing);
  // Parents come before their children, so that a chapter that was renumbered takes its children along.
  for (const b of pairing.restTo()) {
    const a = pairing.restFrom().find((other) => other.local === b.local && pairing.sameParent(other, b) && mayBeOne(other, b));
    if (a) pairing.pair(a, b);
  }
  return pairing;
}

/** Pairs units whose key stands once among the rest of either side. */
function matchBy(pairing: Pairing, keyOf: (unit: ComparedUnit) => string | null): void {
  const single = (units: readonly ComparedUnit[]): Map<string, ComparedUnit> => {
    const groups = new Map<string, ComparedUnit | null>();
    for (const unit of units) {
      const key = keyOf(unit);
      if (key !== null) groups.set(key, groups.has(key) ? null : unit);
    }
    return new Map([...groups].filter((entry): entry is [string, ComparedUnit] => entry[1] !== null));
  };
  const others = single(pairing.restTo());
  for (const [key, a] of single(pairing.restFrom())) {
    const b = others.get(key);
    if (b) pairing.pair(a, b);
  }
}

function matchLike(pairing: Pairing): void {
  const candidates: { a: ComparedUnit; b: ComparedUnit; weight: number }[] = [];
  for (const [a, units] of neighbours(pairing.restFrom(), pairing.restTo())) {
    for (const b of units) {
      const like = likeness(a, b);
      if (like >= (pairing.sameParent(a, b) ? ALIKE : ALIKE_ELSEWHERE) || (like >= AT_PLACE && samePlace(a, b)))
        candidates.push({ a, b, weight: like + helpOf(pairing, a, b) });
    }
  }
  candidates.sort((x, y) => y.weight - x.weight || x.a.index - y.a.index || x.b.index - y.b.index);
  for (const { a, b } of candidates) pairing.pair(a, b);
}

function helpOf(pairing: Pairing, a: ComparedUnit, b: ComparedUnit): number {
  const heading = a.clause.heading !== null && a.clause.heading.toLowerCase() === b.clause.heading?.toLowerCase();
  return [samePlace(a, b), a.local === b.local, heading, pairing.sameParent(a, b)].filter(Boolean).length * 0.1;
}

function samePlace(a: ComparedUnit, b: ComparedUnit): boolean {
  return pathOf(a.clause.path) === pathOf(b.clause.path);
}

/** Whether two units at the same place may be one that was rewritten: a title stays, or some of the words do, or there are few. */
function mayBeOne(a: ComparedUnit, b: ComparedUnit): boolean {
  if (a.clause.heading !== null && a.clause.heading.toLowerCase() === b.clause.heading?.toLowerCase()) return true;
  return likeness(a, b) >= AT_PLACE || Math.max(a.tokens.length, b.tokens.length) < TELLING;
}

function pathOf(path: readonly string[]): string {
  return path.join('/').toLowerCase();
}
