import { type CalendarDate, isCalendarDate, isoOf } from '../calendar.ts';
import { type DateFound, datesOf } from '../dates.ts';
import type { Extractor, Found } from '../found.ts';

const TO =
  /^\s{0,3},?\s{0,3}(?:[-‐‑–—]{1,2}|to|through|thru|until|till?|ending|and\s+ending|and\s+(?:ends|expires|terminates)|and\s+through)\s{0,3}(?:and\s+(?:including|ending)|midnight|to\s+and\s+including|the\s+end\s+of|on)?\s{0,3}(?:on|of)?\s{0,3}(?:the\s)?$/i;
const AND = /^\s{1,3}and\s{1,3}$/i;
const DAY_TO_DAY = /(\s?[-–—]\s?)([0-3]?\d)(?:st|nd|rd|th)?(?:,?\s{1,3}((?:19|20)\d{2}))?(?![\d:%/])/y;
const YEARS = /(?<![\d/.,$-])((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)?\d{2})(?![\d/-]|[.,]\d|%)/g;

/** `July 1, 2023 - June 30, 2024`, `between July 1 and July 15`, `July 1-5, 2020`, `2016-19`. */
export const dateRange: Extractor = {
  kind: 'date-range',
  find(text) {
    const dates = datesOf(text);
    const found: Found[] = [];
    for (let i = 0; i < dates.length; i++) {
      const from = dates[i]!;
      const to = dates[i + 1];
      if (to && to.start > from.end && to.start - from.end < 30 && isJoined(text, from, to)) {
        found.push(rangeOf(from, to));
        i++;
        continue;
      }
      const short = dayToDay(text, from);
      if (short) found.push(short);
    }
    for (const match of text.matchAll(YEARS)) {
      const first = Number(match[1]);
      const last = match[2]!.length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2]);
      if (last - first > 1 && last - first <= 12)
        found.push({ start: match.index, end: match.index + match[0].length, value: match[1]!, max: String(last), measure: 'year' });
    }
    return found;
  },
};

function isJoined(text: string, from: DateFound, to: DateFound): boolean {
  const gap = text.slice(from.end, to.start);
  return TO.test(gap) || (AND.test(gap) && /between\s{1,3}$/i.test(text.slice(Math.max(0, from.start - 11), from.start)));
}

/** A first end without a year lies in the year before or of the second, whichever makes the range shorter. */
function rangeOf(from: DateFound, to: DateFound): Found {
  let first: CalendarDate = from;
  if (from.year === null && to.year !== null) {
    const before = from.month > to.month || (from.month === to.month && (from.day ?? 1) > (to.day ?? 1));
    first = { year: to.year - (before ? 1 : 0), month: from.month, day: from.day };
  }
  return { start: from.start, end: to.end, value: isoOf(first), max: isoOf(to), measure: 'date' };
}

function dayToDay(text: string, from: DateFound): Found | null {
  if (from.day === null || from.year !== null) return null;
  DAY_TO_DAY.lastIndex = from.end;
  const match = DAY_TO_DAY.exec(text);
  if (!match) return null;
  const year = match[3] === undefined ? null : Number(match[3]);
  const to = { year, month: from.month, day: Number(match[2]) };
  if (!isCalendarDate(to) || to.day <= from.day) return null;
  return { start: from.start, end: from.end + match[0].length, value: isoOf({ ...to, day: from.day }), max: isoOf(to), measure: 'date' };
}
