import type { NoteRow } from '../model.ts';
import type { Parts } from './parts.ts';

/** A value with its place; `raw` or `quote` is what the text of record reads there. */
type Placed = { readonly start: number; readonly end: number; readonly unit?: number | null } & (
  | { readonly raw: string }
  | { readonly quote: string }
);

/**
 * The parts without values that are not what the text reads at their place: such a value is a fault of its extractor, and exporting it
 * would be inventing one. Each leaves an error note instead. Offsets here are UTF-16 units.
 */
export function withSoundValues(parts: Parts): { parts: Parts; dropped: NoteRow[] } {
  const dropped: NoteRow[] = [];
  const sound = <Value extends Placed>(values: readonly Value[]): Value[] =>
    values.filter((value) => {
      const printed = 'raw' in value ? value.raw : value.quote;
      const read = parts.places.text.slice(value.start, value.end);
      if (printed === read) return true;
      dropped.push(mismatch(parts, value.unit ?? null, printed, read, value.start, value.end));
      return false;
    });
  const { terms } = parts;
  const kept = {
    ...terms,
    terms: sound(terms.terms),
    references: sound(terms.references),
    self_references: sound(terms.self_references),
    duties: sound(terms.duties),
    events: sound(terms.events),
  };
  return { parts: { ...parts, terms: kept }, dropped };
}

function mismatch(parts: Parts, unit: number | null, printed: string, read: string, start: number, end: number): NoteRow {
  const bounded = Math.min(end, parts.places.text.length);
  return {
    document_id: parts.documentId,
    clause_id: parts.clauseId(unit),
    stage: 'validate',
    code: 'value-not-in-text',
    severity: 'error',
    message: 'a value is not what the text reads at its place and was not exported',
    found: printed.slice(0, 200),
    expected: read.slice(0, 200),
    page: parts.places.page(start),
    ...parts.places.span(Math.min(start, bounded), bounded),
  };
}
