import type { Outline } from '../../model.ts';
import { firstWhere } from '../../text/first-where.ts';
import { isoOf } from '../calendar.ts';
import { type DateFound, datesOf } from '../dates.ts';
import type { Reading } from '../reading.ts';

/** Days of the acts that made the agreement; null where none is printed. */
export interface SigningDates {
  readonly ratified_on: string | null;
  readonly approved_on: string | null;
  readonly signed_on: string | null;
}

type Act = keyof SigningDates;

/** Words of an act that lead to its day. */
const LEADS: readonly (readonly [Act, RegExp])[] = [
  [
    'ratified_on',
    /\b(?:ratified\b(?:\s+(?:by|on\s+behalf\s+of)\s(?:(?!\b(?:shall|will|expires?|whichever|effective|through|until|remain)\b)[^.;\n]){2,90}?)?[,:]?(?:\s+(?:on|this))?\s+(?:the\s+)?|ratification(?:\s+date)?:\s{0,3}|date\s+(?:of\s+ratification|ratified):?\s{0,3})$/i,
  ],
  [
    'approved_on',
    /\b(?:(?:approved|adopted)\s+by\s+(?:the\s+)?[^.;\n]{0,40}?\b(?:board|committee|council|commission(?:ers)?|trustees|education)\b[^.;\n]{0,40}?[,:]?(?:\s+on)?\s+(?:the\s+)?|board\s+(?:approved|adopted|approval)(?:\s+on|\s+date)?:?\s{0,3})$/i,
  ],
  [
    'signed_on',
    /\b(?:(?:signed|executed)\b[^.;]{0,90}?\b(?:on|this|as\s+of)(?:\s+the)?\s+|(?:in\s+witness\b|caused\s+(?:their|this|the)\b)[^.;]{0,220}?\b(?:on|in|this)\s+(?:this\s+)?(?:the\s+)?|(?:made\s+and\s+)?entered\s+into\s+(?:on\s+)?(?:this|the)\s+|(?:made|entered\s+into)\b[^;]{0,380}?\bthis\s+(?:the\s+)?|(?:signed|date\s+signed):\s{0,3})$/i,
  ],
];
/** What is only asked for or feared has no day. */
const CONDITION = /\b(?:if|when|should|unless|once|until|provided|prior\s+to|before|after|upon|following|no\s+later)\b[^.;]*$/i;
const REACH = 450;
const DATE_LINE = /\bdated?(?:\s+signed)?\s*[:_]?\s*$/i;
/** Days of a year and a half before the term and a year after its end are the agreement's own. */
const EARLY = 550;
const LATE = 366;
const DAY = 86_400_000;

/** When the agreement was ratified, approved and signed, outside appendices and side letters, which have days of their own. */
export function signingDates(reading: Reading, term: { readonly from: string | null; readonly to: string | null }): SigningDates {
  const found: Record<Act, string[]> = { ratified_on: [], approved_on: [], signed_on: [] };
  const { text } = reading;
  const dates = datesOf(text).filter((date) => date.year !== null && date.day !== null && isOwn(isoOf(date), term));
  const signatures = reading.outline.regions.filter((region) => region.class === 'signature');
  for (const date of dates) {
    if (isApart(reading.outline, text, date)) continue;
    const before = text.slice(Math.max(0, date.start - REACH), date.start);
    const act = LEADS.find(([, lead]) => lead.test(before));
    if (act && !CONDITION.test(sentenceOf(before))) found[act[0]].push(isoOf(date));
    else if (DATE_LINE.test(before) && signatures.some(({ start, end }) => start <= date.start && date.end <= end))
      found.signed_on.push(isoOf(date));
  }
  return { ratified_on: found.ratified_on[0] ?? null, approved_on: found.approved_on[0] ?? null, signed_on: usual(found.signed_on) };
}

function isOwn(day: string, { from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  const at = Date.parse(day);
  return (from === null || at > Date.parse(from) - EARLY * DAY) && (to === null || at < Date.parse(to) + LATE * DAY);
}

function isApart(outline: Outline, text: string, date: DateFound): boolean {
  const index = lastBegun(outline, date.start);
  for (let at: number | null = index; at !== null; at = outline.units[at]!.parent) {
    if (/^(?:appendix|side-letter|form)$/.test(outline.units[at]!.kind))
      return !/\bsignature\s+page\b/i.test(text.slice(Math.max(0, date.start - REACH), date.start));
  }
  return false;
}

function lastBegun({ units }: Outline, offset: number): number | null {
  const behind = firstWhere(units, ({ start }) => start > offset);
  return behind === 0 ? null : behind - 1;
}

function sentenceOf(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n'), 0));
}

/** The day that most signatures bear, of equals the last: the agreement stands when all have signed. */
function usual(days: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? null;
}
