import type { Note, NoteRow, StageName } from '../model.ts';
import type { Parts } from './parts.ts';

const ORDER: readonly StageName[] = ['ingest', 'extract', 'clean', 'route', 'segment', 'classify', 'terms', 'validate', 'export'];

/** Notes of the stages before, as rows. */
export function stageNotes(parts: Parts): NoteRow[] {
  const { pages, text, outline, terms } = parts;
  return [...pages.notes, ...text.notes, ...outline.notes, ...terms.notes].map((note) => row(parts, note));
}

function row(parts: Parts, note: Note): NoteRow {
  const { places } = parts;
  return {
    document_id: parts.documentId,
    clause_id: parts.clauseId(note.unit),
    stage: note.stage,
    code: note.code,
    severity: note.severity,
    message: note.message,
    found: note.found,
    expected: note.expected,
    page: note.page === null ? (note.start === null ? null : places.page(note.start)) : parts.pages.paged ? note.page : null,
    start: note.start === null ? null : places.toCodePoint(note.start),
    end: note.end === null ? null : places.toCodePoint(note.end),
  };
}

/** Notes in the order of the text, those without a place first; stages in their order. The sort is stable. */
export function inTextOrder(notes: readonly NoteRow[]): NoteRow[] {
  return [...notes].sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage));
}
