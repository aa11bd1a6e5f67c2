import type { Change, DraftLine } from '../../text/draft-line.ts';
import type { DraftPage } from '../../text/record.ts';
import type { Cleaner } from '../cleaner.ts';
import { mayBeginUnit } from '../label-start.ts';
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
  const tab = text.slice(0, start).indexOf('\t');
  const from = tab >= 0 && isRow(text.slice(start)) ? tab : start;
  line.apply(blanks(0, from, Math.max(start, end), text.length));
}

/** A row of a table whose first cells are empty: the tabs before the others count. */
function isRow(rest: string): boolean {
  const tabs = rest.split('\t').length - 1;
  return tabs >= 2 || (tabs === 1 && !mayBeginUnit(rest));
}

function blanks(...[start, end, from, to]: [number, number, number, number]): Change[] {
  const change = { text: '', rule: 'whitespace', class: null };
  return [
    { ...change, start, end },
    { ...change, start: from, end: to },
  ];
}

/** The last blank line between two lines stays, unless a page ends between them or every line has one after it. */
function keepOneBlank(page: DraftPage): void {
  for (const { blanks, broken } of gapsOf(page)) {
    const last = blanks.at(-1);
    if (last && !broken && blanks.length > spacingOf(page)) last.kept = true;
  }
}
