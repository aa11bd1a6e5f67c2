import type { Unit } from '../model.ts';

/** Path and id of a unit as exported. */
export interface Identity {
  readonly path: string[];
  readonly clause_id: string;
}

/**
 * Ids of all units, in order. A second unit of the same path gets `~2` at its own label, which its children inherit, so that ids are
 * unique and each begins with its parent's. `/ # ~ %` of labels are percent-encoded; the `~2` is not.
 */
export function identify(documentId: string, units: readonly Unit[]): Identity[] {
  const taken = new Set<string>();
  const identities: Identity[] = [];
  for (const unit of units) {
    const parent = unit.parent === null ? null : identities[unit.parent]!;
    const printed = inherit(unit, units, parent);
    let path = printed;
    for (let repeat = 2; taken.has(key(path)); repeat++)
      path = [...printed.slice(0, -1), `${printed.at(-1)!.replace(/~\d+$/, '')}~${repeat}`];
    taken.add(key(path));
    identities.push({ path, clause_id: `${documentId}#${path.map(encode).join('/')}` });
  }
  return identities;
}

function inherit(unit: Unit, units: readonly Unit[], parent: Identity | null): string[] {
  if (!parent || unit.parent === null) return unit.path;
  const stem = units[unit.parent]!.path;
  return stem.every((label, i) => unit.path[i] === label) ? [...parent.path, ...unit.path.slice(stem.length)] : unit.path;
}

function encode(label: string): string {
  const repeat = /~\d+$/.exec(label)?.[0] ?? '';
  const printed = label.slice(0, label.length - repeat.length);
  return printed.replace(/[/#~%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) + repeat;
}

function key(path: readonly string[]): string {
  return path.join('\u0000');
}
