import type { Agreement } from '../model.ts';
import type { Tally } from './tally.ts';
import type { Truth } from './truth.ts';

/** What a run made of a document, as far as it is measured. A document that the run did not export has no row and empty tables. */
export type Found = Pick<Agreement, 'clauses' | 'terms' | 'references' | 'redlines' | 'notes' | 'events' | 'salary'> & {
  readonly document: Agreement['document'] | null;
};

export const NOTHING: Found = { document: null, clauses: [], terms: [], references: [], redlines: [], notes: [], events: [], salary: [] };

/** A measure of one document: a tally for each thing that it counts, none where the truth does not tell. */
export type Measure = (truth: Truth, found: Found) => readonly Tally[];
