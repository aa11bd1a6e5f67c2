import { type CalendarDate, isCalendarDate, isoOf } from '../calendar.ts';
import { datesOf } from '../dates.ts';
import type { Reading } from '../reading.ts';

/** A dated entry of an updates page: the heading's date and the text up to the next heading. */
export interface Entry {
  readonly date: string;
  readonly precision: 'day' | 'month';
  readonly dateText: string;
  /** Of the heading line. */
  readonly heading: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
}

const LONGEST_HEADING = 90;
const POSTED = /\b(?:posted|published|updated|date[ds]?|last\s+updated|saved)\b[^.]{0,12}$/i;
/** What a heading says beside its date. */
const HEADING_WORDS = new Set(
  `mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday negotiation negotiations bargaining contract labor update updates
  session meeting news message report summary on the of from for revised am pm a p m day no dear community families staff important status latest`.split(
    /\s+/,
  ),
);
const SHORT_HEADING =
  /^\s*(\d{1,2})[./](\d{1,2})\s+(?=.{0,40}\b(?:update|announcement|bargaining|session|report|message|advisory|release|statement|news|press|meeting|letter)\b)/i;

/** The date that the document itself carries (`Posted on`, a dateline), the day that relative dates count from; null where none is printed. */
export function documentDate(reading: Reading): string | null {
  let before = '';
  for (const line of reading.lines.slice(0, 90)) {
    const printed = reading.text.slice(line.start, line.end).trim();
    if (printed === '') continue;
    const date = datesOf(printed).find((one) => one.year !== null && one.day !== null);
    const isDateline = date && /^[A-Z][A-Za-z .,]{2,40}\($/.test(printed.slice(0, date.start));
    const alone = date && date.start < 4 && date.end > printed.length - 3;
    if (date && (isDateline || (alone && POSTED.test(before)) || POSTED.test(printed.slice(0, date.start)))) {
      if (!/saved/i.test(printed)) return isoOf(date);
    }
    before = printed;
  }
  return null;
}

/** Dated entries by their heading lines: a line that holds a date and hardly anything else. */
export function entriesOf(reading: Reading, posted: string | null): Entry[] {
  const headings: Omit<Entry, 'end'>[] = [];
  const short = new Map<string, string>();
  let before = '';
  for (const line of reading.lines) {
    const printed = reading.text.slice(line.start, line.end);
    if (printed.trim() === '' || printed.length > LONGEST_HEADING) {
      if (printed.trim() !== '') before = printed;
      continue;
    }
    const found = headingDate(printed, headings.at(-1)?.date ?? posted, short);
    if (found && !POSTED.test(before.trim())) headings.push({ ...found, start: line.end, heading: { start: line.start, end: line.end } });
    before = printed;
  }
  return headings
    .map((entry, i) => ({ ...entry, end: headings[i + 1]?.heading.start ?? reading.text.length }))
    .filter((entry) => reading.text.slice(entry.start, entry.end).trim().length > 20);
}

/** `seen` keeps the dates of headings without a year, so that the same figures further down mean the same day. */
function headingDate(
  line: string,
  reference: string | null,
  seen: Map<string, string>,
): Pick<Entry, 'date' | 'precision' | 'dateText'> | null {
  const date = datesOf(line).find((one) => one.day !== null);
  if (date) {
    if (!isHeading(line.slice(0, date.start)) || !isHeading(line.slice(date.end))) return null;
    const dateText = line.slice(date.start, date.end);
    if (date.year !== null) return { date: isoOf(date), precision: 'day', dateText };
    return reference === null ? null : { date: latestYear(date, reference), precision: 'day', dateText };
  }
  const short = SHORT_HEADING.exec(line);
  const known = short ? seen.get(short[0].trim()) : undefined;
  if (short && known !== undefined) return { date: known, precision: 'day', dateText: short[0].trim() };
  const day = short ? { year: null, month: Number(short[1]), day: Number(short[2]) } : null;
  if (!day || !isCalendarDate(day) || reference === null) return null;
  const dateText = short![0].trim();
  const iso = latestYear(day, reference);
  seen.set(dateText, iso);
  return { date: iso, precision: 'day', dateText };
}

/** Words of a heading, short capitals (a party's letters) and figures. */
function isHeading(words: string): boolean {
  return words.split(/[^A-Za-z]+/).every((word) => word === '' || HEADING_WORDS.has(word.toLowerCase()) || /^[A-Z]{2,6}$/.test(word));
}

/** Pages put the newest entry first: the last such day that lies hardly after the one above. */
function latestYear(date: CalendarDate, above: string): string {
  const limit = new Date(Date.parse(above) + 21 * 86_400_000).toISOString().slice(0, 10);
  const year = Number(above.slice(0, 4));
  const days = [year + 1, year, year - 1].map((one) => isoOf({ ...date, year: one }));
  return days.find((day) => day <= limit) ?? days[2]!;
}
