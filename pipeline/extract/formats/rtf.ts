import type { Format } from '../format.ts';
import { readRtf } from '../rtf/document.ts';

/** Rich text: paragraphs, tables, revisions, struck and underlined words, notes, heads and feet. No pages. */
export const rtf: Format = {
  name: 'rtf',
  mediaTypes: ['application/rtf'],
  read: async ({ bytes }, context) => readRtf(bytes, context),
};
