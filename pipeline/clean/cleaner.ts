import type { Note, Pages } from '../model.ts';
import type { DraftLine } from '../text/draft-line.ts';
import type { DraftPage } from '../text/record.ts';

/** A document under repair. */
export interface Draft {
  readonly carrier: Pages['carrier'];
  readonly paged: boolean;
  readonly pages: readonly DraftPage[];
  /** The lines of all pages, in reading order. */
  readonly lines: readonly DraftLine[];
  readonly notes: Note[];
}

/** One repair. Its name stands in every edit that it makes. */
export interface Cleaner {
  readonly name: string;
  clean(draft: Draft): void;
}
