import { readDocx } from '../docx/document.ts';
import type { Format } from '../format.ts';

/** Word documents: paragraphs with their computed numbers, tables, tracked changes, notes, heads and feet. No pages. */
export const docx: Format = {
  name: 'docx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  read: async ({ bytes }, context) => readDocx(bytes, context),
};
