import type { Agreement, NoteRow } from '../../model.ts';

/** The document as assembled, before its notes are; offsets count code points, and so does `at`. */
export interface Draft extends Omit<Agreement, 'notes'> {
  /** Notes of the stages before. */
  readonly notes: readonly NoteRow[];
  /** Non-blank code points that the carrier shows but does not hold, such as the numbers of its lists. */
  readonly generated: number;
}

export type Finding = Omit<NoteRow, 'document_id' | 'stage' | 'code' | 'severity'>;

/** One thing that is checked over the whole document. Adding one is adding a file here and its line in index.ts. */
export interface Rule {
  readonly code: string;
  readonly severity: NoteRow['severity'];
  /** What it finds, in a sentence, with an example of what is flagged. */
  readonly describes: string;
  readonly examples: readonly string[];
  check(draft: Draft): Finding[];
}

/** A finding without a place, to be spread under what is known. */
export const NOWHERE = { clause_id: null, found: null, expected: null, page: null, start: null, end: null } as const;
