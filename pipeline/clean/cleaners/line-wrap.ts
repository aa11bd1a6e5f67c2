import type { DraftLine } from '../../text/draft-line.ts';
import type { Cleaner } from '../cleaner.ts';
import { isHeading, mayBeginUnit } from '../label-start.ts';
import { type Margin, marginsOf } from '../margin.ts';
import { neighbours } from '../spacing.ts';

/** Lines up to this length may be names, titles or entries of a list. */
const SHORT = 50;
/** Widest blank that justification leaves in a line. */
const JUSTIFIED = 12;

/** Words that no sentence, title or entry of a list ends with. */
const UNFINISHED =
  /(?:^|\s)(?:the|a|an|of|and|or|by|to|in|with|for|from|that|this|these|its|their|his|her|as|at|on|than|shall|will|may|be|any|all|each|such|under|between)$/i;

/** Lines that a printer wrapped become one, with a blank between; where there is doubt they stay apart. */
export const lineWrap: Cleaner = {
  name: 'line-wrap',
  clean: (draft) => {
    const margins = marginsOf(draft);
    for (const page of draft.pages) {
      for (const [before, line] of neighbours(page)) {
        if (line.joined === 'line' && goesOn(before, line, margins.get(before))) line.joined = 'space';
      }
    }
  },
};

function goesOn(before: DraftLine, line: DraftLine, margin: Margin | undefined): boolean {
  if (!isProse(before) || !isProse(line) || line.source.paragraph || line.dash || line.level > 0 || before.level > 0) return false;
  const { text } = line;
  if (mayBeginUnit(text) || isHeading(before.text) || isColumns(before) || isColumns(line)) return false;
  const ends = /[.:;!?]["”’')\]]*$/.test(before.text);
  if (!margin) return /^\p{Ll}/u.test(text) && !ends && before.text.length > SHORT;
  const full = margin.full(before, line);
  if (/^[\p{Ll}(]/u.test(text))
    return full || (!ends && (margin.long(before) || before.text.length > SHORT || UNFINISHED.test(before.text)));
  if (margin.long(before) && UNFINISHED.test(before.text)) return true;
  if (!full) return false;
  return ends ? /[.]["”’')\]]*$/.test(before.text) && margin.aligned(before, line) && text.length > 50 : margin.aligned(before, line);
}

function isProse({ source: { cell, role } }: DraftLine): boolean {
  return cell === undefined && (role === undefined || role === 'footnote' || role === 'comment');
}

/** Columns of a table, an address, a signature line, a line of a contents page; not the wide blanks of justified text. */
function isColumns({ text }: DraftLine): boolean {
  if (/[\t\n]|_{4,}|(?:\.\s?){5,}/.test(text) || isFigures(text)) return true;
  const gap = text.match(/(?<=\S) {4,}(?=\S)/g)?.reduce((widest, one) => Math.max(widest, one.length), 0) ?? 0;
  if (gap === 0) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const label = /^\S{1,10}\s{2,}\S+(?: {1,2}\S+)*$/.test(text);
  return !label && (gap > JUSTIFIED || words < 7 || small < 0.7 * text.replace(/\s/g, '').length);
}

/** A row of amounts that lost its columns. */
function isFigures(text: string): boolean {
  const figures = text.match(/\d/g)?.length ?? 0;
  return figures >= 6 && figures > 0.4 * text.replace(/\s/g, '').length;
}
