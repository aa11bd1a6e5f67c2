import type { Note } from '../../model.ts';

/** The note of a file whose mark-up had to be mended to be read at all; none where nothing was. */
export function mendedNotes(faults: number): Note[] {
  if (faults === 0) return [];
  const message = 'the mark-up of the file is not balanced; elements were closed, or stray ends left out, to read it';
  return [
    {
      stage: 'extract',
      code: 'broken-markup',
      severity: 'warning',
      message,
      found: `${faults} unbalanced elements`,
      expected: '0',
      unit: null,
      page: null,
      start: null,
      end: null,
    },
  ];
}
