import type { Change } from '../../text/draft-line.ts';
import type { Cleaner } from '../cleaner.ts';
import { headsOf } from '../furniture/heads.ts';
import { cutPageNumbers } from '../furniture/page-numbers.ts';
import { sheetsOf } from '../furniture/sheets.ts';

/** Heads, feet and numbers of pages. Only repetition at a page's edge is evidence; the number in a head labels its page. */
export const runningHeads: Cleaner = {
  name: 'running-head',
  clean: (draft) => {
    const sheets = sheetsOf(draft);
    if (sheets.length < 2) return;
    cutPageNumbers(sheets);
    for (const { candidate, key } of headsOf(sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !line.removed) })))) {
      const { line, sheet } = candidate;
      const length = line.text.length;
      const { start, end, label } = key?.number ?? { start: length, end: length, label: null };
      const head: Omit<Change, 'start' | 'end'> = { text: '', rule: 'running-head', class: 'running-head' };
      line.apply([
        { ...head, start: 0, end: start },
        { ...head, start, end, class: 'page-number' },
        { ...head, start: end, end: length },
      ]);
      if (label && sheet.page) sheet.page.label = label;
    }
  },
};
