import type { Note } from '../../model.ts';
import type { ReadingImage } from '../image/reading.ts';

/** The note on a page that was read at a lower resolution than usual because of its size; none on others. */
export function readCoarser(page: number, { dpi, usual }: ReadingImage): Note[] {
  if (dpi >= usual) return [];
  return [
    {
      stage: 'extract',
      code: 'page-read-coarser',
      severity: 'info',
      message: `page ${page} is so large that it was read at ${dpi} dots per inch and not at ${usual}; small print on it may be lost`,
      found: String(dpi),
      expected: String(usual),
      unit: null,
      page,
      start: null,
      end: null,
    },
  ];
}
