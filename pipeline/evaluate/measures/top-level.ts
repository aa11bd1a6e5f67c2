import { align } from '../alignment.ts';
import type { Measure } from '../measure.ts';
import { ratesOf, type Tally } from '../tally.ts';
import { foundUnits, wantedUnits } from '../units.ts';

/**
 * The list of top-level units, and whether the document says so where that list is wrong: `root-warning` is right where the list is right
 * and carries no `low-outline-confidence`, or is wrong and carries it.
 */
export const topLevel: Measure = (truth, { document, clauses, notes }) => {
  const roots = truth.topLevel ?? truth.units?.filter(({ path }) => path.length === 1) ?? [];
  const wanted = wantedUnits(roots);
  if (wanted.length === 0) return [];
  const found = foundUnits(clauses.filter(({ parent_id }) => parent_id === null));
  const alignment = align(wanted, found);
  const taken = new Set(alignment.values());
  const spurious = found.filter((unit, index) => unit.counts && !taken.has(index));
  const wrong = wanted.flatMap((unit, index) => {
    const match = found[alignment.get(index) ?? -1];
    if (!match) return [`missed ${unit.shown}`];
    return unit.paths.includes(match.path) ? [] : [`path ${unit.shown} came as ${match.shown}`];
  });
  const list: Tally = {
    measure: 'top-level',
    gold: wanted.length,
    found: alignment.size + spurious.length,
    right: wanted.length - wrong.length,
    faults: [...wrong, ...spurious.map(({ shown }) => `spurious ${shown}`)],
  };
  const sound = ratesOf(list).f1 === 1;
  const warned = notes.some(({ code }) => code === 'low-outline-confidence');
  const said = document !== null && sound !== warned;
  const fault = sound ? 'warns of a list that is right' : 'does not warn of a list that is wrong';
  return [list, { measure: 'root-warning', gold: 1, found: 1, right: said ? 1 : 0, faults: said ? [] : [fault] }];
};
