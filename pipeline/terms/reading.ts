import type { Outline, Route, Term, TextLine, Unit } from '../model.ts';
import { firstWhere } from '../text/first-where.ts';

/** What the readers of facts, provisions, duties and events share. Offsets count UTF-16 units of `text`. */
export interface Reading {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly outline: Outline;
  readonly route: Route;
  /** Terms of the clauses, ascending. */
  readonly terms: readonly Term[];
  readonly unitAt: (offset: number) => number | null;
}

/** Index of the first unit of the body: cover, preamble and contents stand before it. */
export function firstOfBody(outline: Outline): number {
  const index = outline.units.findIndex(
    (unit) => unit.kind !== 'preamble' && unit.kind !== 'contents' && unit.kind !== 'paragraph' && unit.kind !== 'table',
  );
  return index < 0 ? outline.units.length : index;
}

/** A unit's own text with its offset in the record. */
export function ownText(text: string, unit: Unit): { start: number; text: string } {
  return { start: unit.text_start, text: text.slice(unit.text_start, unit.end) };
}

/** Terms that begin within a stretch; `terms` ascend. */
export function termsWithin(terms: readonly Term[], start: number, end: number): Term[] {
  const first = firstWhere(terms, (term) => term.start >= start);
  let stop = first;
  while (stop < terms.length && terms[stop]!.start < end) stop++;
  return terms.slice(first, stop);
}
