import { isoOf } from '../calendar.ts';
import { datesOf } from '../dates.ts';
import type { Extractor } from '../found.ts';

/** `July 1, 2023`, `September 30th`, `January 2014`, `10/25/2023`; days of every year read `--09-30`. */
export const date: Extractor = {
  kind: 'date',
  find: (text) => datesOf(text).map((one) => ({ start: one.start, end: one.end, value: isoOf(one), measure: 'date' })),
};
