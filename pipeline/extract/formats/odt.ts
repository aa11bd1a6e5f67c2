import type { Format } from '../format.ts';
import { readOdt } from '../odt/document.ts';

/** OpenDocument texts: paragraphs with their list numbers, tables, tracked changes, notes, heads and feet. No pages. */
export const odt: Format = {
  name: 'odt',
  mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
  read: async ({ bytes }, context) => readOdt(bytes, context),
};
