import type { Term, Unit } from '../../model.ts';
import { isoOf } from '../calendar.ts';
import { datesOf } from '../dates.ts';
import { dateRange } from '../extractors/date-range.ts';
import { firstOfBody, type Reading, termsWithin } from '../reading.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';

/** A term of the agreement as one place states it; a day that is not stated is null. */
export interface StatedTerm {
  /** Day, or the year where only the years are printed. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: 'cover' | 'article' | 'clause' | 'appendix';
  readonly unit: number | null;
  readonly start: number;
  readonly end: number;
}

/** Covers are no longer than this. */
const COVER = 3000;
const TITLE_PAGE = 500;
const YEARS = /(?<=^.{0,40})(?<![\d/-])((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)?\d{2})(?![\d/-])(?=.{0,40}$)/m;
const MOST_YEARS = 8;
const HEADING =
  /\b(?:duration|term(?:s)?\s+of\s+(?:the\s+|this\s+)?(?:agreement|contract)|effective\s+dates?|length\s+of\s+(?:the\s+|this\s+)?(?:agreement|contract)|terms?\s+and\s+(?:re-?openers?|termination|renewal)|effect\s+and\s+duration|agreement\s+period|^term$|termination)\b/i;
const ABOUT =
  /\b(?:this|the)\s+(?:(?:collective\s+)?bargaining\s+|entire\s+|current\s+|labor\s+|master\s+)?(?:agreement|contract|side\s+letter|memorandum|MOU|letter\s+of\s+\w+)\b|\bit\s+shall\b|\bprovisions\s+(?:of|herein)/i;
const LETTER = /\b(?:letters?\s+of\s+(?:agreement|understanding)|memorand\w+\s+of|side\s+letter|MOU|LOA)\b/i;
const LETTER_HEAD = 300;
/** First and last day of a clause beside the duration article stand no further apart. */
const JOINED = 90;
const STATES = /\b(?:effect(?:ive)?|force|term|expires?|expiration|commenc\w+|remain|continu\w+|terminat\w+|period)\b/i;
const STARTS =
  /\b(?:effective(?:\s+(?:date|as\s+of|on|from|beginning))?[^.;]{0,40}?|entered\s+into(?:\s+(?:on|as\s+of))?|commenc\w+(?:\s+on)?|beginning(?:\s+on)?|as\s+of|from)\s*(?:the\s+)?$/i;
/** Says of the agreement itself, and of nothing else, that it begins. */
const BEGINS =
  /\b(?:this|the)\s+(?:\w+\s+){0,3}?(?:agreement|contract|memorandum)\s+(?:(?:is|are|will|shall|be|become|becomes|take|takes)\s+){1,3}(?:effective|effect)\s+(?:(?:on|as\s+of|from|beginning)\s+)?$/i;
/** Days of notice and talks, not of the term. */
const NOTICE = /\b(?:notice|notif\w+|between|negotiat\w+|re-?open\w*|on\s+or\s+before|prior\s+to)\b[^.;]{0,60}$/i;
const ENDS =
  /\b(?:until|through|thru|to|expires?(?:\s+on)?|ends?(?:\s+on)?|ending|terminat\w+(?:\s+on)?|expir\w+(?:\s+(?:date|on|at|midnight|of))*|up\s+to\s+and\s+including|including)\s*(?:and\s+(?:including|through)\s*)?(?:midnight,?\s*)?(?:on\s+|of\s+)?(?:the\s+)?$/i;
const EXCEPTIONS =
  /\b(?:unless|except|amend\w*|salar\w+|wages?|schedule|increase|article\s+\d|reopen\w*|re-open\w*|notice|leave|insurance|premium)\b/i;

/** Every statement of the agreement's term: cover, duration article, other clauses, appendices. */
export function statedTerms(reading: Reading): StatedTerm[] {
  const { outline, text } = reading;
  const body = firstOfBody(outline);
  const isLetter = reading.route.document_type === 'side-letter';
  const found: StatedTerm[] = [];
  const front = outline.units[body]?.start ?? text.length;
  const cover = coverTerm(reading, front) ?? coverYears(reading, front);
  if (cover) found.push(cover);
  for (let i = 0; i < outline.units.length; i++) {
    const unit = outline.units[i]!;
    if (unit.kind === 'contents' || unit.kind === 'table' || unit.kind === 'form' || (!isLetter && inSideLetter(reading, i))) continue;
    if (i < body && unit.kind === 'preamble' && cover && !isYears(cover)) continue;
    if (termsWithin(reading.terms, unit.text_start, unit.end).some(isDate)) found.push(...clauseTerms(reading, unit, i));
  }
  return found;
}

function isDate(term: Term): boolean {
  return (
    (term.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(term.value)) ||
    (term.kind === 'date-range' && /^\d{4}-\d\d-\d\d$/.test(term.value_max ?? ''))
  );
}

/** The cover is read from the text itself: converters and contents pages may hold it. */
function coverTerm(reading: Reading, end: number): StatedTerm | null {
  const cover = reading.text.slice(0, Math.min(end, COVER));
  const range = dateRange.find(cover, []).find(({ value, max }) => dayOf(value) !== null && dayOf(max ?? '') !== null);
  if (range)
    return { from: range.value, to: range.max!, place: 'cover', unit: reading.unitAt(range.start), start: range.start, end: range.end };
  const last = datesOf(cover).find(
    (date) => date.year !== null && date.day !== null && ENDS.test(cover.slice(Math.max(0, date.start - 40), date.start)),
  );
  return last ? { from: null, to: isoOf(last), place: 'cover', unit: reading.unitAt(last.start), start: last.start, end: last.end } : null;
}

/** Years alone (`2021-2024`) in the first lines, beside a few words at most. */
function coverYears(reading: Reading, front: number): StatedTerm | null {
  const years = YEARS.exec(reading.text.slice(0, Math.min(front, TITLE_PAGE)));
  const [, from, to] = years ?? [];
  if (!years || !from || !to) return null;
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  const start = years.index;
  if (Number(last) <= Number(from) || Number(last) > Number(from) + MOST_YEARS) return null;
  return { from, to: last, place: 'cover', unit: reading.unitAt(start), start, end: start + years[0].length };
}

/** Only the years of the first and last day are known. */
export function isYears({ from, to }: Pick<StatedTerm, 'from' | 'to'>): boolean {
  return from?.length === 4 && to?.length === 4;
}

function clauseTerms(reading: Reading, unit: Unit, index: number): StatedTerm[] {
  const inArticle = isDurationArticle(reading, index);
  const place = inAppendix(reading, index) ? 'appendix' : inArticle ? 'article' : 'clause';
  const found: StatedTerm[] = [];
  for (const sentence of sentencesOf(reading.text, unit.text_start, unit.end)) {
    const words = reading.text.slice(sentence.start, sentence.end);
    if (!STATES.test(words) || !(ABOUT.test(words) || inArticle)) continue;
    const stated = sentenceTerm(reading, sentence, words, inArticle);
    if (stated) found.push({ ...stated, place, unit: index });
    if (found.length > 0 && (!inArticle || found.at(-1)!.to !== null)) break;
  }
  return found;
}

function sentenceTerm(
  reading: Reading,
  sentence: Stretch,
  words: string,
  inArticle: boolean,
): Pick<StatedTerm, 'from' | 'to' | 'start' | 'end'> | null {
  const before = (term: Term): string => reading.text.slice(Math.max(sentence.start, term.start - 90), term.start);
  const dates = termsWithin(reading.terms, sentence.start, sentence.end).filter((term) => isDate(term) && !NOTICE.test(before(term)));
  const [first] = dates;
  if (!first) return null;
  if (
    EXCEPTIONS.test(words.slice(0, Math.max(0, first.start - sentence.start))) &&
    !/\bthis\s+agreement\b/i.test(words.slice(0, first.start - sentence.start))
  )
    return null;
  const range = dates.find((term) => term.kind === 'date-range');
  if (range) return { from: dayOf(range.value), to: range.value_max, start: range.start, end: range.end };
  const ending = dates.find((term) => ENDS.test(before(term)));
  const starting = dates.find((term) => STARTS.test(before(term)));
  const isBegun = inArticle || (starting !== undefined && BEGINS.test(reading.text.slice(sentence.start, starting.start)));
  if (!ending) return starting && isBegun ? { from: starting.value, to: null, start: starting.start, end: starting.end } : null;
  const opening = dates.find(
    (term) => term.start < ending.start && term.value < ending.value && (inArticle || ending.start - term.end < JOINED),
  );
  if (!inArticle && !opening && !/\b(?:full\s+force|remain|continue|expire|in\s+effect)\b/i.test(words)) return null;
  return { from: opening?.value ?? null, to: ending.value, start: opening?.start ?? ending.start, end: ending.end };
}

function dayOf(value: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}

function isDurationArticle(reading: Reading, index: number): boolean {
  for (let at: number | null = index; at !== null; at = reading.outline.units[at]!.parent) {
    if (HEADING.test(reading.outline.units[at]!.heading ?? '')) return true;
  }
  return false;
}

function inAppendix(reading: Reading, index: number): boolean {
  for (let at: number | null = index; at !== null; at = reading.outline.units[at]!.parent) {
    if (['appendix', 'form'].includes(reading.outline.units[at]!.kind)) return true;
  }
  return false;
}

/** A side letter's "this Agreement" is the letter, whose term is its own. */
function inSideLetter(reading: Reading, index: number): boolean {
  for (let at: number | null = index; at !== null; at = reading.outline.units[at]!.parent)
    if (reading.outline.units[at]!.kind === 'side-letter' || isLetter(reading, reading.outline.units[at]!)) return true;
  return false;
}

/** An appendix that holds a letter of agreement. */
function isLetter(reading: Reading, { kind, start, end, heading }: Unit): boolean {
  return kind === 'appendix' && LETTER.test(`${heading ?? ''} ${reading.text.slice(start, Math.min(end, start + LETTER_HEAD))}`);
}
