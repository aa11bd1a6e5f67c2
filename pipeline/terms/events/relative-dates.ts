import { casual } from 'chrono-node';
import { type CalendarDate, isoOf } from '../calendar.ts';
import { type DateFound, datesOf } from '../dates.ts';

/** A date as a sentence gives it: `iso` is null where it stays open (a weekday without a date to count from). */
export interface SpokenDate {
  readonly text: string;
  readonly iso: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'unknown';
}

const RELATIVE =
  /\b(?:today|yesterday|tonight|this\s+(?:morning|afternoon|evening)|earlier\s+today|(?:last|this\s+past|on)?\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?)\b/i;
const BARE_MONTH =
  /\b(?:in|last|since|by)\s+(January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d)/;
/** The day of a term, a deadline or a pay rise and not of what is told. */
const OF_ANOTHER =
  /\b(?:effective|retroactive(?:\s+to)?|expir\w+|through|until|since|starting|beginning|by|(?:increase|raise)s?)\s+(?:on\s+)?$/i;
const DAY = 86_400_000;

/** The first date of a sentence; relative ones and days without a year are counted from `reference` (an ISO day), or left open. */
export function spokenDate(sentence: string, reference: string | null): SpokenDate | null {
  const date = datesOf(sentence).find(({ start }) => !OF_ANOTHER.test(sentence.slice(Math.max(0, start - 30), start)));
  const relative = RELATIVE.exec(sentence);
  if (date && (!relative || date.start < relative.index + 16)) return fullDate(sentence, date, reference);
  if (relative) return counted(relative[0].trim().replace(/^on\s+/, ''), reference);
  const month = BARE_MONTH.exec(sentence);
  return month ? { text: month[1]!, iso: null, precision: 'unknown' } : null;
}

function fullDate(sentence: string, date: DateFound, reference: string | null): SpokenDate {
  const text = sentence.slice(date.start, date.end);
  if (date.year !== null) return { text, iso: isoOf(date), precision: date.day === null ? 'month' : 'day' };
  const known = reference === null ? null : nearestYear(date, reference);
  return { text, iso: known, precision: known === null ? 'unknown' : 'day' };
}

/** The day of that month and day that lies nearest to the reference. */
function nearestYear(date: CalendarDate, reference: string): string {
  const at = Date.parse(reference);
  const year = Number(reference.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => isoOf({ ...date, year: one }));
  return days.sort((a, b) => Math.abs(Date.parse(a) - at) - Math.abs(Date.parse(b) - at))[0]!;
}

function counted(text: string, reference: string | null): SpokenDate {
  const open = { text, iso: null, precision: 'unknown' } as const;
  if (reference === null) return open;
  const at = Date.parse(reference);
  if (/today|tonight|this\s+(?:morning|afternoon|evening)/i.test(text)) return { ...open, iso: reference, precision: 'day' };
  if (/yesterday/i.test(text)) return { ...open, iso: new Date(at - DAY).toISOString().slice(0, 10), precision: 'day' };
  const weekday = /\w+day/.exec(text)?.[0];
  const parsed = weekday ? casual.parse(weekday, { instant: new Date(at + DAY / 2), timezone: 0 })[0]?.start : undefined;
  const [year, month, day] = [parsed?.get('year'), parsed?.get('month'), parsed?.get('day')];
  if (year == null || month == null || day == null) return open;
  // A report looks back: the weekday is the last one up to the reference.
  const found = Date.UTC(year, month - 1, day);
  return { ...open, iso: new Date(found > at ? found - 7 * DAY : found).toISOString().slice(0, 10), precision: 'day' };
}
