import type { Quantity } from './quantities.ts';

/** A unit of time behind a number; `end` is behind the unit's word. */
export interface TimeUnit {
  readonly end: number;
  /** `day`, `work-day`, `school-day`, `calendar-day`, `hour` ... */
  readonly measure: string;
}

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    minute: 'minute',
    min: 'minute',
    hour: 'hour',
    hr: 'hour',
    hrs: 'hour',
    day: 'day',
    workday: 'work-day',
    schoolday: 'school-day',
    week: 'week',
    workweek: 'week',
    month: 'month',
    year: 'year',
    yr: 'year',
    yrs: 'year',
    semester: 'semester',
    trimester: 'trimester',
  }).flatMap(
    ([word, measure]) =>
      [
        [word, measure],
        [`${word}s`, measure],
      ] as const,
  ),
);
const QUALIFIED: readonly (readonly [RegExp, string])[] = [
  [/\bcalendar\b/, 'calendar-day'],
  [/\bbusiness\b/, 'business-day'],
  [/\b(?:work|working|duty|contract|contracted|contractual)\b/, 'work-day'],
  [/\b(?:school|student|instructional|teaching|teacher)\b/, 'school-day'],
];
/** Words that end the search for the unit: what follows them belongs to something else. */
const STOP = new Set(
  `a an the of per for in to and or by at on with from within each every prior after before any if shall may is are was were be been than as that which who when
  during until this these those his her their its no not unless but so such time times percent dollars cents can will must should would all both either
  step steps grade grades level levels through about over under into upon between only unit units member members employee employees teacher's hereof
  student's pay salary vote votes copies copy`.split(/\s+/),
);
const STEP = /(\s{0,3}[-‐‑–]\s{0,3}|\s{1,4}(?:\(?or more\)?\s)?)([A-Za-z]+(?:[-/’'][A-Za-z]+)*)/y;
/** `minutes/year`: the unit, and what it is measured by. */
const UNIT_SLASH = /^((?:minute|hour|day|week|month)s?)\//i;
const MOST_MODIFIERS = 4;
const OF_AGE = /^[’']?\s{1,3}(?:of\s{1,3}age\b|old\b)/i;

/** The unit that the number counts, through at most four modifiers (`three (3) staff development days`); null where there is none. */
export function timeUnitAt(text: string, quantity: Quantity): TimeUnit | null {
  let at = quantity.end;
  const modifiers: string[] = [];
  const glued = /^(?:hrs?|min|days?|hours?|minutes?|weeks?|months?|years?)\b/i.exec(text.slice(at, at + 8));
  if (glued && quantity.form === 'figure') return { end: at + glued[0].length, measure: UNITS.get(glued[0].toLowerCase()) ?? 'day' };
  for (let n = 0; n <= MOST_MODIFIERS; n++) {
    STEP.lastIndex = at;
    const step = STEP.exec(text);
    if (!step) return null;
    const printed = UNIT_SLASH.exec(step[2]!)?.[1] ?? step[2]!;
    const word = printed.toLowerCase();
    const end = at + step[1]!.length + printed.length;
    const bare = word.replace(/[’'](?:s)?$/, '');
    const unit = UNITS.get(bare) ?? UNITS.get(/^(?:work|school|calendar)-(day|year)s?$/.exec(bare)?.[1] ?? '');
    if (unit) return closes(text, printed, end, unit, modifiers, quantity);
    if (STOP.has(word) || !isModifier(word)) return null;
    modifiers.push(word);
    at = end;
  }
  return null;
}

function closes(
  text: string,
  word: string,
  wordEnd: number,
  unit: string,
  modifiers: readonly string[],
  quantity: Quantity,
): TimeUnit | null {
  const end = wordEnd - (/[’'](?:s)?$/.exec(word)?.[0].length ?? 0);
  if (OF_AGE.test(text.slice(end, end + 10))) return null;
  const singular = !word.toLowerCase().endsWith('s');
  if (singular && modifiers.length > 1 && quantity.value !== 1 && quantity.value !== 0.5) return null;
  const measure = unit === 'day' ? (QUALIFIED.find(([pattern]) => pattern.test(modifiers.join(' ')))?.[1] ?? 'day') : unit;
  return { end, measure };
}

/** Plural nouns are what the number counts itself (`three (3) teachers`), so a unit behind them is another's. */
function isModifier(word: string): boolean {
  return !/(?:[^us]s)$/.test(word) || /^(?:business|bus|consecutive|continuous)$/.test(word);
}
