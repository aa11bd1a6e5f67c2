import { isoOf } from '../calendar.ts';
import { datesOf } from '../dates.ts';

/** The year that a schedule is for. */
export interface ScheduleYear {
  /** `2023-24`. */
  readonly schoolYear: string | null;
  /** ISO date from which on it is paid. */
  readonly effective: string | null;
}

const SPAN = /(?<![\d/,.$-])((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)?\d\d)(?![\d/])/g;
const SHORT_SPAN = /(?<![\d/,.$-])(\d\d)\s?[-–]\s?(\d\d)(?![\d/%,.])/;
const FISCAL = /\bFY\s?[’'‘]?\s?((?:20)?\d\d)\b/i;
const EFFECT = /\b(?:effective|as of|begin|begins|beginning|commencing|retroactive|from)\b/i;
/** First month of a school or fiscal year. */
const BEGIN = 7;

/** School year and effective date that a title states; nulls where it states none. A span of several years is none. */
export function yearOf(text: string): ScheduleYear {
  const effective = dateOf(text);
  for (const match of text.matchAll(SPAN)) {
    const from = Number(match[1]);
    const to = match[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(match[2]) : Number(match[2]);
    if (to === from + 1) return { schoolYear: name(from), effective };
  }
  const fiscal = FISCAL.exec(text);
  if (fiscal) return { schoolYear: name((fiscal[1]!.length === 2 ? 2000 : 0) + Number(fiscal[1]) - 1), effective };
  if (effective) {
    const [year, month] = [Number(effective.slice(0, 4)), Number(effective.slice(5, 7))];
    return { schoolYear: name(month >= BEGIN ? year : year - 1), effective };
  }
  const short = SHORT_SPAN.exec(text);
  if (short && Number(short[2]) === Number(short[1]) + 1 && /year|schedule|salar|scale|^\s*\d\d\s?[-–]\s?\d\d\s*$/i.test(text))
    return { schoolYear: name(2000 + Number(short[1])), effective };
  return { schoolYear: null, effective };
}

function name(from: number): string {
  return `${from}-${String((from + 1) % 100).padStart(2, '0')}`;
}

/** The first whole date of a text that says from when it holds: it names an effect, a range, or is hardly more than the date. */
function dateOf(text: string): string | null {
  const dates = datesOf(text).filter(({ year, month, day }) => year !== null && month !== null && day !== null);
  const [first] = dates;
  if (!first) return null;
  const alone = text.trim().length <= first.end - first.start + 4;
  return alone || dates.length > 1 || EFFECT.test(text) ? isoOf(first) : null;
}
