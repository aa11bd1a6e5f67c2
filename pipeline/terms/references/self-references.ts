import type { SelfReference, Unit } from '../../model.ts';
import { enclosingUnit } from './targets/enclosing-unit.ts';

/** `this Agreement` is the document itself and says nothing about its units. */
const DEICTIC =
  /\bthis\s{1,3}(articles?|sections?|sub-?sections?|paragraphs?|sub-?paragraphs?|clauses?|chapter|appendix|exhibit|schedule|attachment|addendum|side\s{1,3}letter|memorandum|letter(?=\s{1,3}of\b))\b|\b(?:herein|hereof|hereunder|hereto)\b/gi;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `this Article`, `this Section`, `herein` with the unit meant, ascending; those within a citation (`Section 3 of this Article`) belong to it. */
export function selfReferencesOf(
  text: string,
  record: string,
  citations: readonly Stretch[],
  units: readonly Unit[],
  unitAt: (offset: number) => number | null,
): SelfReference[] {
  const found: SelfReference[] = [];
  let next = 0;
  for (const match of text.matchAll(DEICTIC)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < citations.length && citations[next]!.end <= start) next++;
    if (next < citations.length && citations[next]!.start < end) continue;
    const unit = unitAt(start);
    const keyword = match[1] === undefined ? null : singular(match[1]);
    found.push({ unit, raw: record.slice(start, end), target: keyword === null ? null : enclosingUnit(units, keyword, unit), start, end });
  }
  return found;
}

function singular(printed: string): string {
  const word = printed.toLowerCase().replace('-', '').replace(/\s+/g, ' ');
  return word.replace(/(?<=article|section|paragraph|clause)s$/, '');
}
