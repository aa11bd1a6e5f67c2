import { addTo } from '../../text/add-to.ts';
import type { Change, DraftLine } from '../../text/draft-line.ts';
import type { Operation } from './legend.ts';

/** Lines that one pair of brackets takes at most. */
const SPAN = 40;
/** Characters of a box to tick. */
const BOX = 5;
const BRACKET = /[[\]]/g;

interface Bracket {
  readonly row: number;
  readonly at: number;
}

/** Words in brackets become runs and the brackets leave the text. What opens and does not close ends with its line, and is uncertain. */
export function cutBrackets(lines: readonly DraftLine[], redline: Operation): void {
  const cuts = new Map<DraftLine, Change[]>();
  // One line may hold thousands of brackets; its offsets stay as they are until all are known.
  const offsets = new Map<DraftLine, (offset: number) => number>();
  const rawOf = (line: DraftLine): ((offset: number) => number) => {
    const raw = offsets.get(line) ?? line.rawOffsets();
    offsets.set(line, raw);
    return raw;
  };
  const open: Bracket[] = [];
  const close = (from: Bracket, to: Bracket | null): void => {
    const last = to?.row ?? from.row;
    for (let row = from.row; row <= last; row++) {
      const line = lines[row]!;
      const raw = rawOf(line);
      const start = raw(row === from.row ? from.at + 1 : 0);
      const end = to && row === last ? raw(to.at) : line.source.text.length;
      if (end > start) line.runs.push({ start, end, redline, ...(!to && { uncertain: true }) });
    }
    for (const bracket of to ? [from, to] : [from]) {
      const line = lines[bracket.row]!;
      const cut = { start: bracket.at, end: bracket.at + 1, text: '', rule: 'redline', class: 'markup' } as const;
      addTo(cuts, line, cut);
    }
  };
  lines.forEach((line, row) => {
    if (open[0] && row - open[0].row > SPAN) close(open.splice(0)[0]!, null);
    for (const { 0: sign, index } of line.text.matchAll(BRACKET)) {
      if (isBox(line.text, index)) continue;
      if (sign === '[') open.push({ row, at: index });
      else if (open.length === 1) close(open.pop()!, { row, at: index });
      else open.pop();
    }
  });
  if (open[0]) close(open[0], null);
  for (const [line, changes] of cuts) line.apply(changes.toSorted((a, b) => a.start - b.start));
}

/** A box to tick. */
function isBox(text: string, at: number): boolean {
  return /^\[[\sxX_]{0,3}\]/.test(text.slice(at, at + BOX)) || /\[[\sxX_]{0,3}\]$/.test(text.slice(Math.max(0, at + 1 - BOX), at + 1));
}
