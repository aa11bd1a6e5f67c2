import type { Reading } from '../../numbering/reading.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { OutlineLine } from '../lines/index.ts';

const TITLE = /^\W*(?:preamble|recitals?|preámbulo|préambule)\W*$/i;

/** A line that says that the preamble begins. */
export function isPreambleTitle(text: string): boolean {
  return TITLE.test(text);
}

/** The title of a preamble that is numbered itself: sections of its own stand between it and the first article. */
export function numberedPreamble(lines: readonly OutlineLine[], candidates: readonly Candidate[], end: number): OutlineLine | null {
  const title = lines.slice(0, end).findLast(({ text }) => isPreambleTitle(text));
  const first = title && candidates.find(({ line }) => line.index > title.index);
  const opens = first && first.line.index < end && first.line.index <= title.index + 3;
  return opens && first.readings.some(({ reading }) => reading.kind !== 'bullet' && reading.ordinal === 1 && reading.misread === 0)
    ? title
    : null;
}

/** The reading of a preamble's title: it has no number. */
export const PREAMBLE: Reading = {
  kind: 'title',
  style: 'preamble',
  ordinal: 0,
  id: 'Preamble',
  components: [],
  start: 0,
  end: 0,
  misread: 0,
  closed: false,
};
