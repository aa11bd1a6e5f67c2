import { align, alignStretch } from '../alignment.ts';
import type { Measure } from '../measure.ts';
import { outlineTallies } from '../outline-tallies.ts';
import { foundUnits, wantedUnits } from '../units.ts';

/** The numbered outline: of the whole document, or of the stretches that were annotated. */
export const outline: Measure = (truth, { clauses }) => {
  const whole = wantedUnits(truth.units ?? []);
  const stretches = (truth.stretches ?? []).map(({ units }) => wantedUnits(units)).filter((units) => units.length > 0);
  if (whole.length + stretches.length === 0) return [];
  const found = foundUnits(clauses);
  return outlineTallies([
    ...(whole.length > 0 ? [{ wanted: whole, found, alignment: align(whole, found) }] : []),
    ...stretches.map((wanted) => ({ wanted, found, alignment: alignStretch(wanted, found) })),
  ]);
};
