import type { DraftLine } from '../../text/draft-line.ts';
import type { DraftPage } from '../../text/record.ts';
import type { Cleaner } from '../cleaner.ts';
import { gapsOf, spacingOf } from '../spacing.ts';

/** Blanks at both ends of lines go (indentation is a layout fact); of several blank lines one stays. */
export const whitespace: Cleaner = {
  name: 'whitespace',
  clean: ({ pages, lines }) => {
    for (const line of lines) trim(line);
    for (const page of pages) keepOneBlank(page);
  },
};

function trim(line: DraftLine): void {
  const { text } = line;
  if (!/^\s|\s$/.test(text)) return;
  const end = text.trimEnd().length;
  const start = end === 0 ? 0 : text.length - text.trimStart().length;
  const change = { text: '', rule: 'whitespace', class: null };
  line.apply([
    { ...change, start: 0, end: start },
    { ...change, start: Math.max(start, end), end: text.length },
  ]);
}

/** The last blank line between two lines stays, unless a page ends between them or every line has one after it. */
function keepOneBlank(page: DraftPage): void {
  for (const { blanks, broken } of gapsOf(page)) {
    const last = blanks.at(-1);
    if (last && !broken && blanks.length > spacingOf(page)) last.kept = true;
  }
}
