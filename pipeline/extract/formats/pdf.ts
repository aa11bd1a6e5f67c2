import type { Format } from '../format.ts';
import { readPdf } from '../pdf/document.ts';

/** PDF: lines with places and styles, drawn lines, the cells of ruled tables; pages without a text layer are named. */
export const pdf: Format = {
  name: 'pdf',
  mediaTypes: ['application/pdf'],
  read: ({ bytes }, context) => readPdf(bytes, context),
};
