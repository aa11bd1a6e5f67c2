import type { Term, UnitKind } from '../model.ts';
import { type Reading, termsWithin } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence of a clause with what it stands under. */
export interface ClauseSentence {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Headings of the unit and all above it, innermost first, one a line; empty where none is printed. */
  readonly headings: string;
  readonly terms: readonly Term[];
}

const WITHOUT: ReadonlySet<UnitKind> = new Set(['contents', 'table', 'form', 'signature']);

/** All sentences of the clauses, in reading order. */
export function clauseSentences(reading: Reading): ClauseSentence[] {
  const { outline, text } = reading;
  const headings: string[] = [];
  const found: ClauseSentence[] = [];
  let term = 0;
  outline.units.forEach((unit, index) => {
    const above = unit.parent === null ? '' : (headings[unit.parent] ?? '');
    const step = STEP_LABEL.test(unit.label ?? '') ? `${unit.label} ` : '';
    const printed = unit.heading ?? title(text.slice(unit.text_start, Math.min(unit.end, unit.text_start + LONGEST_TITLE + 1)));
    const own = step === '' ? printed : `${step}${printed ?? ''}`;
    headings.push(own === null ? above : above === '' ? own : `${own}\n${above}`);
    if (WITHOUT.has(unit.kind)) return;
    for (const { start, end } of sentencesOf(text, unit.text_start, unit.end)) {
      while (term < reading.terms.length && reading.terms[term]!.start < start) term++;
      const next = reading.terms[term];
      const terms = next && next.start < end ? termsWithin(reading.terms, start, end) : [];
      found.push({ unit: index, start, end, words: text.slice(start, end), headings: headings[index]!, terms });
    }
  });
  return found;
}

const LONGEST_TITLE = 60;
/** A label that says more than a number. */
const STEP_LABEL = /^(?:formal\s+|informal\s+)?(?:level|step|stage)\b/i;

/** Own text that is a title rather than a sentence: short, capitalised, without a stop (`A. Level One Immediate Supervisor`). */
function title(own: string): string | null {
  const words = own.trim();
  return words !== '' && words.length <= LONGEST_TITLE && /^[A-Z]/.test(words) && !/[.;:,]$|\b(?:shall|will|may|must|is|are)\b/.test(words)
    ? words
    : null;
}
