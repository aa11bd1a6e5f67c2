import type { DraftLine } from '../../text/draft-line.ts';
import type { Cleaner } from '../cleaner.ts';
import { isFurniture } from '../furniture/is-furniture.ts';
import { mayBeginUnit } from '../label-start.ts';
import { type Margin, marginsOf } from '../margin.ts';

/** Lines up to this length may be names, titles or entries of a list. */
const SHORT = 50;

/** Lines that a printer wrapped become one, with a blank between; where there is doubt they stay apart. */
export const lineWrap: Cleaner = {
  name: 'line-wrap',
  clean: (draft) => {
    const margins = marginsOf(draft);
    for (const page of draft.pages) {
      let before: DraftLine | null = null;
      for (const line of page.lines) {
        if (line.removed) {
          if (!isFurniture(line)) before = null;
          continue;
        }
        if (before && line.joined === 'line' && goesOn(before, line, margins.get(before))) line.joined = 'space';
        before = line;
      }
    }
  },
};

function goesOn(before: DraftLine, line: DraftLine, margin: Margin | undefined): boolean {
  if (!isProse(before) || !isProse(line) || line.source.paragraph || line.dash || line.level > 0 || before.level > 0) return false;
  const { text } = line;
  if (mayBeginUnit(text) || isColumns(before) || isColumns(line)) return false;
  const ends = /[.:;!?]["”’')\]]*$/.test(before.text);
  if (!margin) return /^\p{Ll}/u.test(text) && !ends && before.text.length > SHORT;
  const full = margin.full(before, line);
  if (/^[\p{Ll}(]/u.test(text)) return full || (!ends && before.text.length > SHORT);
  if (!full) return false;
  return ends ? /[.]["”’')\]]*$/.test(before.text) && margin.aligned(before, line) && text.length > 50 : margin.aligned(before, line);
}

function isProse({ source: { cell, role } }: DraftLine): boolean {
  return cell === undefined && (role === undefined || role === 'footnote' || role === 'comment');
}

/** Columns of a table, an address, a signature line, a line of a contents page. */
function isColumns({ text }: DraftLine): boolean {
  return /\t|\S {4,}\S|_{4,}|(?:\.\s?){5,}/.test(text) && !/^\S{1,10}\s{2,}\S+(?: {1,2}\S+)*$/.test(text);
}
