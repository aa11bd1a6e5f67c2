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
/** Characters of the text below a heading and of that beside a date, at least. */
const FEWEST = { below: 21, beside: 6 };
/** What parts the date of an entry from its text on one line: the cell of a timeline, a dash, a colon. */
const PARTED = /^\s*(?:\t|[-–—:|]\s|\s[-–—]{1,2}\s)\s*(?=\S)/;
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

/** Dated entries: by heading lines that hold a date and hardly anything else, and by lines that begin with a date and go on behind a mark. */
export function entriesOf(reading: Reading, posted: string | null): Entry[] {
  const headings: Omit<Entry, 'end'>[] = [];
  const short = new Map<string, string>();
  let before = '';
  for (const line of reading.lines) {
    const printed = reading.text.slice(line.start, line.end);
    if (printed.trim() === '') continue;
    const reference = headings.at(-1)?.date ?? posted;
    const found = printed.length > LONGEST_HEADING ? null : headingDate(printed, reference, short);
    const led = found ? null : leadingDate(printed, reference);
    const length = led?.length ?? printed.length;
    if ((found ?? led) && !POSTED.test(before.trim())) {
      const { date, precision, dateText } = (found ?? led)!;
      headings.push({ date, precision, dateText, start: line.start + length, heading: { start: line.start, end: line.start + length } });
    }
    before = printed;
  }
  return headings
    .map((entry, i) => ({ ...entry, end: headings[i + 1]?.heading.start ?? reading.text.length }))
    .filter(({ heading, start, end }) => {
      const beside = !reading.text.startsWith('\n', heading.end);
      return reading.text.slice(start, end).trim().length >= (beside ? FEWEST.beside : FEWEST.below);
    });
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

/** `March 5, 2024 – The teams met`, `10/5/2023 | First session`: the date, and the characters up to the entry's text. */
function leadingDate(line: string, reference: string | null): (Pick<Entry, 'date' | 'precision' | 'dateText'> & { length: number }) | null {
  const date = datesOf(line.slice(0, LONGEST_HEADING)).find((one) => one.day !== null);
  if (!date || !isHeading(line.slice(0, date.start)) || (date.year === null && reference === null)) return null;
  const parted = PARTED.exec(line.slice(date.end));
  if (!parted || datesOf(line.slice(date.end)).some(({ start }) => start <= parted[0].length)) return null;
  return {
    date: date.year === null ? latestYear(date, reference!) : isoOf(date),
    precision: 'day',
    dateText: line.slice(date.start, date.end),
    length: date.end + parted[0].length,
  };
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
