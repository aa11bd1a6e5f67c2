import type { Note } from '../../model.ts';
import type { Format } from '../format.ts';
import { decodePage } from '../html/decode.ts';
import { readHtml } from '../html/document.ts';

/** Web pages: blocks as lines, lists with the numbers a browser shows, tables with their spans, marks of deletion and insertion. */
export const html: Format = {
  name: 'html',
  mediaTypes: ['text/html'],
  read: async ({ bytes }, context) => {
    const { text, encoding, faults } = decodePage(bytes);
    const pages = readHtml(text, context);
    return { ...pages, notes: [...pages.notes, ...faultNotes(faults, encoding)], metadata: { ...pages.metadata, encoding } };
  },
};

function faultNotes(faults: number, encoding: string): Note[] {
  if (faults === 0) return [];
  const message = `${faults} byte sequences of the page are no ${encoding} and read as U+FFFD`;
  const nowhere = { unit: null, page: null, start: null, end: null };
  return [{ stage: 'extract', code: 'low-text-quality', severity: 'warning', message, found: String(faults), expected: '0', ...nowhere }];
}
