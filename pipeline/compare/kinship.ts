import { addTo } from '../text/add-to.ts';
import type { Pairing } from './pairing.ts';
import type { ComparedUnit } from './unit.ts';

/**
 * Spreads what is known along the trees until nothing is added: units belong together where most of what stands below them does, and
 * units of the same words where what they stand below does.
 */
export function pairKin(pairing: Pairing): void {
  const families = new Map([...familiesOf(pairing.from), ...familiesOf(pairing.to)]);
  for (let before = -1; before !== pairing.count; ) {
    before = pairing.count;
    for (const a of pairing.restFrom().toReversed()) {
      const b = byChildren(pairing, families, a);
      if (b) pairing.pair(a, b);
    }
    pairTwins(pairing);
  }
}

type Families = ReadonlyMap<ComparedUnit, readonly ComparedUnit[]>;

function familiesOf(units: readonly ComparedUnit[]): Map<ComparedUnit, ComparedUnit[]> {
  const families = new Map<ComparedUnit, ComparedUnit[]>();
  for (const unit of units) {
    if (unit.parent === null) continue;
    const parent = units[unit.parent]!;
    addTo(families, parent, unit);
  }
  return families;
}

/** The free unit that holds most children of `a` which stand anywhere, if most of its own come from `a`. */
function byChildren(pairing: Pairing, families: Families, a: ComparedUnit): ComparedUnit | null {
  const heirs = (families.get(a) ?? []).flatMap((child) => pairing.successor(child) ?? []);
  const parents = heirs.flatMap(({ parent }) => (parent === null ? [] : [pairing.to[parent]!]));
  const most = (all: readonly ComparedUnit[], unit: ComparedUnit): boolean => 2 * all.filter((one) => one === unit).length > all.length;
  const b = parents.find((parent) =>
    most(
      heirs.map((heir) => pairing.to[heir.parent ?? -1] ?? a),
      parent,
    ),
  );
  if (!b || pairing.origin(b)) return null;
  const origins = (families.get(b) ?? []).flatMap((child) => pairing.origin(child) ?? []);
  return most(
    origins.map(({ parent }) => (parent === null ? b : pairing.from[parent]!)),
    a,
  )
    ? b
    : null;
}

/** Units of the same words below the same parent, the first with the first. */
function pairTwins(pairing: Pairing): void {
  const free = new Map<string, ComparedUnit[]>();
  for (const b of pairing.restTo()) {
    const key = `${b.parent}\n${b.key}`;
    addTo(free, key, b);
  }
  for (const a of pairing.restFrom()) {
    const parent = a.parent === null ? null : pairing.successor(pairing.from[a.parent]!)?.index;
    const b = parent === undefined ? undefined : free.get(`${parent}\n${a.key}`)?.shift();
    if (b) pairing.pair(a, b);
  }
}
