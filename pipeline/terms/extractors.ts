import { count } from './extractors/count.ts';
import { date } from './extractors/date.ts';
import { dateRange } from './extractors/date-range.ts';
import { duration } from './extractors/duration.ts';
import { fraction } from './extractors/fraction.ts';
import { money } from './extractors/money.ts';
import { percent } from './extractors/percent.ts';
import { ratio } from './extractors/ratio.ts';
import { schoolYear } from './extractors/school-year.ts';
import { time } from './extractors/time.ts';
import type { Extractor } from './found.ts';
import { type KindFound, withoutOverlap } from './overlap.ts';
import { quantitiesOf } from './quantities.ts';

/** A new kind of term is a file beside these and an entry here. */
const EXTRACTORS: readonly Extractor[] = [money, percent, date, dateRange, schoolYear, duration, time, fraction, ratio, count];

/** All expressions of a text, ascending, without overlap. */
export function expressionsOf(text: string): KindFound[] {
  const quantities = quantitiesOf(text);
  return withoutOverlap(EXTRACTORS.flatMap(({ kind, find }) => find(text, quantities).map((one) => ({ ...one, kind }))));
}
