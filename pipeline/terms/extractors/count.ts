import { anyPlural, type CountedNoun, countedNoun } from '../counted-nouns.ts';
import { decimal, type Extractor, type Found } from '../found.ts';
import type { Quantity } from '../quantities.ts';
import { agreement, isYear, spanAt } from '../ranges.ts';

const STOP =
  /^(?:a|an|the|of|per|for|in|to|and|or|by|at|on|with|from|within|each|every|prior|after|before|is|are|was|be|than|as|that|which|who|shall|may|if|when|under|this|these|those|such|who|where|but|not|will|must|has|have|had|does|into|about|until|unless|while|during|his|her|their|its|percent|dollars|semesters?|(?:hour|day|week|month|year|minute)s?(?:-.*)?)$/i;
/** A word behind the number, or words in quotation marks. */
const STEP = /((?:\s{1,3}or\s(?:more|fewer|less))?(?:\s{1,3}|-))(?:([A-Za-z]+(?:[-/][A-Za-z]+)*)|["“][^"“”\n]{1,40}["”])/y;
const MOST_STEPS = 5;
/** Words of a name or label whose number counts nothing: `Article 10.4 Section D`, `Step 2 employees`. */
const LABEL =
  /\b(?:articles?|sections?|steps?|levels?|grades?|columns?|lanes?|appendix|title|chapter|part|paragraphs?|schedule|tier|phase|range|form|no\.?|number|page|local|table|exhibit|policy|rule|chapter|ors|§)\s{0,3}$/i;
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
      if (Number.isNaN(last.value) || isPart(last.fraction) || last.sign !== null || isYear(last) || isNamed(text, span.start)) continue;
      const counted = ageAt(text, span.start, span.end) ?? nounAt(text, last);
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

/** The number belongs to a label or to a school year (`2022-23 schedules`). */
function isNamed(text: string, start: number): boolean {
  return /[-–/’']/.test(text[start - 1] ?? '')
    ? /[A-Za-z\d]/.test(text[start - 2] ?? '')
    : LABEL.test(text.slice(Math.max(0, start - 14), start));
}

function ageAt(text: string, start: number, end: number): { end: number; measure: string } | null {
  OF_AGE.lastIndex = end;
  const behind = OF_AGE.exec(text);
  if (behind) return { end: end + behind[0].length, measure: 'year-of-age' };
  return AGE.test(text.slice(Math.max(0, start - 24), start)) && /age|attain/i.test(text.slice(Math.max(0, start - 24), start))
    ? { end, measure: 'year-of-age' }
    : null;
}

interface Counted {
  readonly end: number;
  readonly measure: string;
}

/**
 * The noun behind a number, through modifiers. A singular noun modifies the next one (`two site principals`, `one or more panel members`) unless none follows.
 * Numbers in words count any plural; a bare figure only known nouns, for it may be a number of something else.
 */
function nounAt(text: string, { end, value, form }: Quantity): Counted | null {
  let at = end;
  let singular: Counted | null = null;
  for (let n = 0; n < MOST_STEPS; n++) {
    STEP.lastIndex = at;
    const step = STEP.exec(text);
    const word = step?.[2] ?? '';
    const noun = step && !STOP.test(word) ? countedNoun(word) : null;
    if (!step || STOP.test(word) || (singular && !noun && value === 1)) return singular;
    const hyphen = step[1]!.endsWith('-');
    if (hyphen && noun?.noun === 'time') return null;
    at += step[0].length;
    const open: CountedNoun | null = noun ?? (form !== 'figure' && value > 1 && n < 3 ? anyPlural(word) : null);
    if (open && (open.isPlural || hyphen)) return compound(text, at, open);
    if (open && (singular === null || value === 1) && (form !== 'figure' || value === 1)) singular = { end: at, measure: open.noun };
  }
  return singular;
}

/** A plural noun may qualify another one (`two ratings periods`). */
function compound(text: string, end: number, first: CountedNoun): Counted {
  STEP.lastIndex = end;
  const step = STEP.exec(text);
  const noun = step?.[1] === ' ' ? countedNoun(step[2] ?? '') : null;
  return step && noun?.isPlural ? { end: end + step[0].length, measure: noun.noun } : { end, measure: first.noun };
}
