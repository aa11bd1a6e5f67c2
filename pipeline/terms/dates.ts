import { parseOrdinal } from '../numbering/numerals.ts';
import { type CalendarDate, isCalendarDate, MONTH_NAME, monthOf, yearOf } from './calendar.ts';

/** A date as printed: `text.slice(start, end)`. */
export interface DateFound extends CalendarDate {
  readonly start: number;
  readonly end: number;
}

const YEAR = "(?:(?:19|20)\\d{2}|['’]\\d{2})(?!\\d)";
const DAY = '(?:[0-3]?\\d)(?:\\s?(?:st|nd|rd|th)\\b)?';
/** Month first: `July 1, 2023`, `May 1st`, `January 2014`. The day may not run on into a time, a figure or a compound number. */
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH_NAME})(?:\\s{1,4}(?:the\\s)?(${DAY})(?![\\d:%]|\\.\\d|,\\d(?!\\d{3}(?!\\d)))(?:\\s{0,2},?\\s{0,3}(?:of\\s)?(${YEAR}))?|\\s{0,2},?\\s{1,4}(${YEAR}))`,
  'gi',
);
/** Day first: `30 June 2024`, `the 1st day of May`, `15th of October, 2019`. */
const DAY_FIRST = new RegExp(
  `(?<![\\d.,$/-])\\b([0-3]?\\d(?:\\s?(?:st|nd|rd|th))?|(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|thirtieth)(?:\\s?\\(\\d{1,2}(?:st|nd|rd|th)\\))?)(?:\\s{1,3}day)?(\\s{1,3}of)?\\s{1,3}(${MONTH_NAME})\\b(?:\\s{0,2},?\\s{0,3}(${YEAR}))?`,
  'gi',
);
const NUMERIC = /(?<![\d/.$-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d{2})(?![\d/-]|\.\d)/g;
const ISO = /(?<![\d/.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g;

/** Dates, date ranges and facts are read from the same text one after the other; the search is the dearest of the stage. */
let latest: { readonly text: string; readonly found: readonly DateFound[] } = { text: '', found: [] };

/** All dates of a text, ascending. A lower-case `may` or `march` is a verb. */
export function datesOf(text: string): readonly DateFound[] {
  if (text !== latest.text) latest = { text, found: search(text) };
  return latest.found;
}

function search(text: string): DateFound[] {
  const found: DateFound[] = [];
  const add = (match: RegExpMatchArray, date: CalendarDate) => {
    if (isCalendarDate(date)) found.push({ ...date, start: match.index!, end: match.index! + match[0].length });
  };
  for (const match of text.matchAll(MONTH_FIRST)) {
    if (!isMonth(match[1]!)) continue;
    const year = match[3] ?? match[4];
    add(match, {
      year: year === undefined ? null : yearOf(year.replace(/['’]/, '')),
      month: monthOf(match[1]!)!,
      day: match[2] === undefined ? null : dayOf(match[2]),
    });
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const plain = /^\d+$/.test(match[1]!);
    if (!isMonth(match[3]!) || (plain && match[2] === undefined && match[4] === undefined)) continue;
    add(match, {
      year: match[4] === undefined ? null : yearOf(match[4].replace(/['’]/, '')),
      month: monthOf(match[3]!)!,
      day: dayOf(match[1]!),
    });
  }
  for (const match of text.matchAll(NUMERIC)) {
    if (match[2] === '.' && match[4]!.length !== 4) continue;
    if (match[2] === '-' && match[4]!.length !== 4 && Number(match[1]) < 3) continue;
    add(match, { year: yearOf(match[4]!), month: Number(match[1]), day: Number(match[3]) });
  }
  for (const match of text.matchAll(ISO)) add(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= found[i - 1]!.end || one.end > found[i - 1]!.end);
}

function isMonth(name: string): boolean {
  return !/^(?:may|march|mar|dec|sep|oct|jan)$/.test(name);
}

function dayOf(printed: string): number {
  const figure = /\d{1,2}/.exec(printed);
  return figure ? Number(figure[0]) : (parseOrdinal(printed) ?? 0);
}
