import type { Found } from '../../pipeline/evaluate/measure.ts';
import { NOTHING } from '../../pipeline/evaluate/measure.ts';
import type { ClauseRow, DocumentRow, EventRow, NoteRow, RedlineRow, ReferenceRow, TermRow, UnitKind } from '../../pipeline/model.ts';

/** Rows of a small output: only what the measures read differs from a bland default. */
const PLACE = { document_id: 'd', start: 0, end: 0, page_first: null, page_last: null, page_label: null };

export function clause(path: string, label: string | null, text: string, more: Partial<ClauseRow> = {}): ClauseRow {
  const elements = path.split('/') as [string, ...string[]];
  const parent = elements.slice(0, -1).join('/');
  return {
    ...PLACE,
    clause_id: `d#${path}`,
    parent_id: parent === '' ? null : `d#${parent}`,
    position: 0,
    kind: (['article', 'section', 'item'] as UnitKind[])[Math.min(2, elements.length - 1)]!,
    path: elements,
    path_text: elements.join(' / '),
    label,
    number: null,
    heading: null,
    text,
    text_before: null,
    text_after: null,
    topics: [],
    text_quality: 1,
    ...more,
  };
}

export function term(clauseId: string, kind: TermRow['kind'], raw: string, value: string, number: number | null): TermRow {
  const bland = { value_max: null, unit: null, agrees: null, text_quality: 1 };
  return { document_id: 'd', start: 0, end: 0, clause_id: clauseId, kind, raw, value, value_number: number, ...bland };
}

export function reference(raw: string, status: ReferenceRow['status'], target: string | null, citation = raw, start = 0): ReferenceRow {
  return { document_id: 'd', clause_id: null, raw, kind: 'internal', target_clause_id: target, citation, status, start, end: start };
}

export function redline(op: RedlineRow['op'], text: string): RedlineRow {
  return { document_id: 'd', clause_id: null, op, text, carrier: 'markdown', start: 0, end: 0, certain: true };
}

export function note(code: string, clauseId: string | null, severity: NoteRow['severity'] = 'warning'): NoteRow {
  const bland = { message: code, found: null, expected: null, page: null, start: null, end: null };
  return { document_id: 'd', clause_id: clauseId, stage: 'segment', code, severity, ...bland };
}

export function event(date: string | null, type: EventRow['type']): EventRow {
  const bland = { date_text: date, actors: [], amounts: [], quote: '', start: 0, end: 0 };
  return { document_id: 'd', date, date_precision: 'day', type, ...bland };
}

export function found(parts: Partial<Omit<Found, 'document'>> = {}, document: Partial<DocumentRow> = {}): Found {
  const row = { document_id: 'd', document_type: 'agreement', characters: 10, accounted_characters: 10, ...document } as DocumentRow;
  return { ...NOTHING, document: row, ...parts };
}
