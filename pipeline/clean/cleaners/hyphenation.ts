import type { DraftLine } from '../../text/draft-line.ts';
import type { DraftPage } from '../../text/record.ts';
import type { Cleaner } from '../cleaner.ts';
import { mayBeginUnit } from '../label-start.ts';
import { keepsHyphen, type Lexicon, lexiconOf } from '../lexicon.ts';
import { neighbours } from '../spacing.ts';

const HYPHEN = /[-‐\u00ad]$/;
const BROKEN = /([-‐])?(\p{L}[\p{L}\p{M}’']{0,60})([-‐\u00ad])$/u;
const REST = /^(\p{Ll}[\p{L}\p{M}’']*)([-‐]\p{L})?/u;
/** No word is longer; looking at the end of a line only keeps the search short. */
const TAIL = 64;
/** Shorter lines may be titles or entries of a list. */
const SHORT = 40;

/** Words broken at line ends are put together; over a page end the word is completed before the form feed. */
export const hyphenation: Cleaner = {
  name: 'hyphenation',
  clean: ({ pages, lines }) => {
    const broken = lines.some((line) => HYPHEN.test(line.text));
    const lexicon: Lexicon = broken ? lexiconOf(lines) : new Map();
    let last: DraftLine | null = null;
    for (const page of pages) {
      joinInside(page, lexicon);
      const printed = page.lines.filter((line) => !line.removed);
      const first = printed[0];
      if (last && first) joinOverPage(last, first, lexicon);
      last = printed.at(-1) ?? null;
    }
  },
};

function joinInside(page: DraftPage, lexicon: Lexicon): void {
  for (const [before, line] of neighbours(page)) {
    if (mayFollow(before, line) && (cutHyphen(before, line, lexicon) || goesOnAfterHyphen(before, line))) line.joined = 'nothing';
  }
}

function joinOverPage(last: DraftLine, first: DraftLine, lexicon: Lexicon): void {
  const rest = /^(\p{Ll}[\p{L}\p{M}’']*[^\s\p{L}]*)\s+(?=\S)/u.exec(first.text);
  if (!rest || !mayFollow(last, first) || !cutHyphen(last, first, lexicon)) return;
  first.completes = rest[1]!.length;
  first.replace(rest[1]!.length, rest[0].length, '\f', 'page-hyphenation');
}

function mayFollow(before: DraftLine, line: DraftLine): boolean {
  return before.source.cell === undefined && line.source.cell === undefined && !line.source.paragraph && !line.text.includes('\t');
}

/** A compound whose second half is a name, or a range of years: the hyphen stays. */
function goesOnAfterHyphen(before: DraftLine, line: DraftLine): boolean {
  if (!HYPHEN.test(before.text)) return false;
  const tail = before.text.slice(-TAIL);
  if (/\b(?:19|20)\d\d-$/.test(tail)) return /^(?:(?:19|20)\d\d|\d\d)(?![\d.)])/.test(line.text);
  return before.text.length > SHORT && /\p{Ll}-$/u.test(tail) && /^\p{Lu}\p{Ll}/u.test(line.text) && !mayBeginUnit(line.text);
}

/** True where the word goes on; its hyphen is cut unless it belongs to the word. */
function cutHyphen(before: DraftLine, line: DraftLine, lexicon: Lexicon): boolean {
  if (!HYPHEN.test(before.text)) return false;
  const first = BROKEN.exec(before.text.slice(-TAIL));
  const second = REST.exec(line.text);
  if (!first || !second) return false;
  const end = before.text.length;
  const compound = first[1] !== undefined || second[2] !== undefined || keepsHyphen(first[2]!, second[1]!, lexicon);
  if (first[3] === '\u00ad' || !compound) before.cut(end - 1, end, 'hyphenation', 'markup');
  return true;
}
