import { bag, type Entry } from '../bag.ts';
import type { Measure } from '../measure.ts';
import type { TruthEvent } from '../truth.ts';

/** Dated bargaining events by date, and by date and type. What an entry tells besides (`primary: false`) counts neither way. */
export const events: Measure = (truth, found) => {
  const dated = (truth.events ?? []).filter(({ date }) => date);
  const gold = dated.filter(({ primary }) => primary !== false);
  if (gold.length === 0) return [];
  const others = dated.filter(({ primary }) => primary === false);
  const own: TruthEvent[] = found.events.filter(({ date }) => date !== null);
  return [
    bag('events', gold.map(onDate), own.map(onDate), others.map(onDate)),
    bag('event-types', gold.map(ofType), own.map(ofType), others.map(ofType)),
  ];
};

function onDate({ date }: TruthEvent): Entry {
  return { key: String(date), shown: String(date) };
}

function ofType({ date, type }: TruthEvent): Entry {
  return { key: `${date} ${type}`, shown: `${date} ${type}` };
}
