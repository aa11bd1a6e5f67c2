import type { DraftLine } from '../../text/draft-line.ts';
import type { DraftPage } from '../../text/record.ts';
import type { Cleaner } from '../cleaner.ts';
import { isFurniture } from '../furniture/is-furniture.ts';

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
  if (text === '') return;
  const end = text.trimEnd().length;
  const start = end === 0 ? 0 : text.length - text.trimStart().length;
  const change = { text: '', rule: 'whitespace', class: null };
  line.apply([
    { ...change, start: 0, end: start },
    { ...change, start: Math.max(start, end), end: text.length },
  ]);
}

/** The last blank line between two lines stays, unless a page ends between them. */
function keepOneBlank(page: DraftPage): void {
  let blank: DraftLine | null = null;
  let begun = false;
  let broken = false;
  for (const line of page.lines) {
    if (!line.removed) {
      if (blank && begun && !broken) blank.kept = true;
      [blank, begun, broken] = [null, true, false];
    } else if (isFurniture(line)) broken = true;
    else if (line.source.text.trim() === '') blank = line;
  }
}
