import type { TermKind } from '../model.ts';
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
import type { Extractor, Found } from './found.ts';
import { withoutOverlap } from './overlap.ts';
import { quantitiesOf } from './quantities.ts';

/** A new kind of term is a file beside these and an entry here. Of two expressions of the same length the first kind is kept. */
const EXTRACTORS: readonly Extractor[] = [dateRange, schoolYear, date, time, money, percent, duration, ratio, fraction, count];
const RANK = new Map(EXTRACTORS.map(({ kind }, index) => [kind, index]));

interface Expression extends Found {
  readonly kind: TermKind;
}

/** All expressions of a text, ascending, without overlap. */
export function expressionsOf(text: string): Expression[] {
  const quantities = quantitiesOf(text);
  const found = EXTRACTORS.flatMap(({ kind, find }) => find(text, quantities).map((one) => ({ ...one, kind })));
  return withoutOverlap(found, ({ kind }) => RANK.get(kind)!);
}
