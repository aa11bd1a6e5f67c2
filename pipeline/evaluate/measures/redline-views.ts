import { align } from '../alignment.ts';
import type { Measure } from '../measure.ts';
import { lettersOf } from '../normal-form.ts';
import { answers } from '../tally.ts';
import { foundUnits, wantedUnits } from '../units.ts';

/** The text of each unit before and after a redline. */
export const redlineViews: Measure = (truth, { clauses }) => {
  const units = (truth.units ?? []).filter((unit) => typeof unit.after === 'string' && wantedUnits([unit]).length > 0);
  if (units.length === 0) return [];
  const alignment = align(wantedUnits(units), foundUnits(clauses));
  const questions = units.flatMap((unit, index) => {
    const clause = clauses[alignment.get(index) ?? -1];
    return (['before', 'after'] as const).map((view) => ({
      right: clause !== undefined && lettersOf(clause[`text_${view}`] ?? clause.text) === lettersOf(unit[view]),
      fault: `${view} of ${unit.path.join(' / ')}`,
    }));
  });
  return [answers('redline-views', questions)];
};
