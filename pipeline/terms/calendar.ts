const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Pattern of a month's name, full or shortened, to be used with the `i` flag. */
export const MONTH_NAME =
  'jan(?:uary|\\.)?|feb(?:ruary|r?\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept(?:ember|\\.)?|sep\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';

/** Number 1..12 of a month's name, or null. */
export function monthOf(name: string): number | null {
  const key = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((month) => month.startsWith(key));
  return index < 0 ? null : index + 1;
}

/** Four-digit year of `19`, `2019`, `'19`; two digits up to 49 are of this century. */
export function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** Days of a month; February has 29 where the year is not known. */
function daysOf(month: number, year: number | null): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
}

/** A calendar day, a month (`day` null) or a day of every year (`year` null). */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

export function isCalendarDate(date: CalendarDate): boolean {
  if (date.month < 1 || date.month > 12) return false;
  return date.day === null ? date.year !== null : date.day >= 1 && date.day <= daysOf(date.month, date.year);
}

/** `2023-07-01`, `2014-01`, and `--06-30` for a day of every year. */
export function isoOf(date: CalendarDate): string {
  const month = String(date.month).padStart(2, '0');
  const day = date.day === null ? '' : `-${String(date.day).padStart(2, '0')}`;
  return date.year === null ? `--${month}${day}` : `${date.year}-${month}${day}`;
}
