import { decimal, type Extractor, type Found } from '../found.ts';
import { agreement, isYear, spanAt } from '../ranges.ts';

/** What agreements count, singular; the measure of the term. */
const NOUNS = new Map(
  `student pupil child teacher member employee nurse officer representative person individual family class section period preparation prep course unit credit
  hour-unit step increment column lane observation evaluation conference meeting session visit copy candidate applicant volunteer participant parent
  counselor psychologist librarian administrator aide paraprofessional substitute assignment school building site game event trip vote signature mile point
  position vacancy arbitrator name list proposal consultation absence incident occasion warning hearing panelist panel paycheck payment installment
  deduction holiday shift assault call caseload load seat desk room computer item grievance district occurrence time location`
    .split(/\s+/)
    .flatMap(
      (noun) =>
        [
          [noun, noun],
          [plural(noun), noun],
        ] as const,
    ),
);
const STOP =
  /^(?:a|an|the|of|per|for|in|to|and|or|by|at|on|with|from|within|each|every|prior|after|before|is|are|was|be|than|as|that|which|who|shall|may|if|when|percent|dollars|hours?|days?|weeks?|months?|years?|minutes?|semesters?)$/i;
const STEP = /(?:\s{1,3}or\s(?:more|fewer|less))?(?:\s{1,3}|-)([A-Za-z]+(?:[-/][A-Za-z]+)*)/y;
const AGE = /(?:\bages?d?(?:\s{1,3}of)?|\battain(?:ed|s|ing)?|\breach(?:ed|es|ing)?(?:\s{1,3}age)?)\s{1,3}$/i;
const OF_AGE = /\s{1,3}years?\s{1,3}(?:of\s{1,3}age\b|old\b)/iy;

/** Numbers with the noun they count (`24 students`, `three (3) qualified unit members`), and ages. */
export const count: Extractor = {
  kind: 'count',
  find(text, quantities) {
    const found: Found[] = [];
    for (let i = 0; i < quantities.length; ) {
      const span = spanAt(text, quantities, i);
      const last = span.high ?? span.low;
      i = span.next;
      if (Number.isNaN(last.value) || isPart(last.fraction) || last.sign !== null || isYear(last)) continue;
      const counted = ageAt(text, span.start, span.end) ?? nounAt(text, span.end);
      if (!counted) continue;
      const agrees = agreement(span);
      found.push({
        start: span.start,
        end: counted.end,
        value: decimal(span.low.value),
        number: span.low.value,
        measure: counted.measure,
        ...(span.high ? { max: decimal(span.high.value) } : {}),
        ...(agrees === undefined ? {} : { agrees }),
      });
    }
    return found;
  },
};

/** A part of one (`2/3 unit`) counts nothing; `2 1/2 units` does. */
function isPart(fraction: string | null): boolean {
  return fraction !== null && !fraction.includes(' ');
}

function plural(noun: string): string {
  if (noun === 'child') return 'children';
  if (noun === 'person') return 'persons';
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /s$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function ageAt(text: string, start: number, end: number): { end: number; measure: string } | null {
  OF_AGE.lastIndex = end;
  const behind = OF_AGE.exec(text);
  if (behind) return { end: end + behind[0].length, measure: 'year-of-age' };
  return AGE.test(text.slice(Math.max(0, start - 24), start)) && /age|attain/i.test(text.slice(Math.max(0, start - 24), start))
    ? { end, measure: 'year-of-age' }
    : null;
}

function nounAt(text: string, end: number): { end: number; measure: string } | null {
  let at = end;
  for (let n = 0; n < 4; n++) {
    STEP.lastIndex = at;
    const step = STEP.exec(text);
    if (!step || STOP.test(step[1]!)) return null;
    at += step[0].length;
    const noun = NOUNS.get(step[1]!.toLowerCase());
    if (noun && !(noun === 'unit' && /^\s{1,3}members?\b/i.test(text.slice(at, at + 10)))) return { end: at, measure: noun };
  }
  return null;
}
