import type { Entry } from '../bag.ts';
import { bag } from '../bag.ts';
import type { Measure } from '../measure.ts';
import { comparablePath, lettersOf } from '../normal-form.ts';

const VALUES = new Set(['money', 'percent', 'duration', 'date', 'ratio', 'fraction', 'time']);
/** Kinds that truths write down as dates; as printed they count too, their values are told otherwise. */
const PRINTED = new Set([...VALUES, 'date-range', 'school-year']);

/** Amounts as printed, and by kind and value, within the top-level units for which the truth lists all of them. */
export const terms: Measure = (truth, found) => {
  const gold = (truth.amounts ?? []).filter(({ kind }) => VALUES.has(kind));
  if (gold.length === 0) return [];
  const rootOf = new Map(found.clauses.map(({ clause_id, path }) => [clause_id, comparablePath(path.slice(0, 1))]));
  const scope = new Set((truth.amounts ?? []).flatMap(({ unit }) => (unit?.length ? [comparablePath(unit.slice(0, 1))] : [])));
  const own = found.terms.filter(({ clause_id }) => scope.size === 0 || scope.has(rootOf.get(clause_id ?? '') ?? ''));
  return [
    bag(
      'terms',
      gold.map(({ raw }) => printed(raw)),
      own.filter(({ kind }) => PRINTED.has(kind)).map(({ raw }) => printed(raw)),
    ),
    bag(
      'term-values',
      gold.filter(({ value }) => value !== null && value !== undefined).map(({ kind, value }) => worth(kind, value)),
      own.filter(({ kind }) => VALUES.has(kind)).map(({ kind, value, value_number }) => worth(kind, value_number ?? value)),
    ),
  ];
};

function printed(raw: string): Entry {
  return { key: lettersOf(raw), shown: raw };
}

function worth(kind: string, value: unknown): Entry {
  const shown = `${kind} ${typeof value === 'number' ? Number(value.toPrecision(6)) : String(value)}`;
  return { key: shown, shown };
}
