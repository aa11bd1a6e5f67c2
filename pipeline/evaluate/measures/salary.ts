import { bag, type Entry } from '../bag.ts';
import type { Measure } from '../measure.ts';
import type { TruthTable } from '../truth.ts';

/** Pay cells of salary schedules by amount; those of stipends and of optional tables count neither way. */
export const salary: Measure = ({ tables = [] }, found) => {
  const schedules = tables.filter(({ caption, id, optional }) => /salar/i.test(`${caption ?? ''}${id ?? ''}`) && !optional);
  if (schedules.length === 0) return [];
  const others = tables.filter((table) => !schedules.includes(table));
  const own = found.salary.map(({ amount }) => entryOf(amount));
  return [bag('salary-cells', amountsOf(schedules), own, amountsOf(others))];
};

function amountsOf(tables: readonly TruthTable[]): Entry[] {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.slice(1)));
  return cells.filter((cell): cell is number => typeof cell === 'number').map(entryOf);
}

function entryOf(amount: number): Entry {
  const shown = amount.toFixed(2);
  return { key: shown, shown };
}
