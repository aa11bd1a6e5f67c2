import { Failure, type FailureCode } from '../errors.ts';
import type { Note, Page } from '../model.ts';

/** Failures of one page, beside which others can be read; any other ends the document. */
const OF_A_PAGE: ReadonlySet<FailureCode> = new Set(['ocr-failed', 'limit-pixels', 'broken-file']);

/** Whether what a page threw stops that page alone. */
export function stopsOnlyThePage(error: unknown): boolean {
  return !(error instanceof Failure) || OF_A_PAGE.has(error.code);
}

/** A page of which nothing can be told. */
export function emptyPage(page: number, label: string | null, reason: 'unreadable' | 'left-out'): Page {
  const nothing = { width: null, height: null, confidence: null, rotation: 0, skew: 0, lines: [], rules: [] };
  return { page, ...nothing, method: 'text-layer', reason, page_label: label };
}

/** The note on a page that was given up, with the reason. */
export function pageUnreadable(page: number, error: unknown): Note {
  const facts = error instanceof Failure ? error : null;
  const found = facts?.found ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  const why = facts ? ` (${facts.code})` : '';
  const message = `page ${page} could not be read${why}`;
  const place = { unit: null, page, start: null, end: null };
  const values = { found: found.slice(0, 200), expected: facts?.expected ?? null };
  return { stage: 'extract', code: 'page-unreadable', severity: 'error', message, ...values, ...place };
}

/** The note on an image that was left out of a page with text of its own. */
export function imageLeftOut(page: number, { code, found, expected }: Failure): Note {
  const message = `an image on page ${page} was left out (${code}); the text of the page stands`;
  return {
    stage: 'extract',
    code: 'image-left-out',
    severity: 'warning',
    message,
    found,
    expected,
    unit: null,
    page,
    start: null,
    end: null,
  };
}

/** Throws where no page could be read: the failure of the last page, or `broken-file`. `of` names what the pages are of. */
export function readableAtAll(pages: readonly Page[], notes: readonly Note[], lastFault: unknown, of: string): void {
  if (!pages.every(({ reason }) => reason === 'unreadable')) return;
  if (lastFault instanceof Failure) throw lastFault;
  const found = notes[0]?.found ?? 'no pages';
  throw new Failure('extract', 'broken-file', `no page of the ${of} can be read`, { found, expected: 'a readable page' });
}
