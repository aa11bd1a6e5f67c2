import type { DraftLine } from '../../text/draft-line.ts';
import type { Mark, Style } from './marks.ts';

/** A styled stretch of the document and the marks that made it. */
export interface Stretch {
  readonly from: { readonly row: number; readonly offset: number };
  readonly to: { readonly row: number; readonly offset: number };
  readonly style: Style;
  readonly uncertain: boolean;
  readonly marks: readonly Mark[];
}

/** Lines that a pair of marks may span. */
const SPAN = 24;

/** Pairs the marks of one kind, in reading order. A mark without a partner reaches to the end (or from the start) of its own line. */
export function pairMarks(marks: readonly Mark[], lines: readonly DraftLine[]): Stretch[] {
  const perRow = new Map<number, number>();
  for (const { row } of marks) perRow.set(row, (perRow.get(row) ?? 0) + 1);
  const single = marks[0]?.kind === '*' || marks[0]?.kind === '_';
  const stretches: Stretch[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const next = marks[i + 1];
    if (mark.opens && next && partners(mark, next, perRow, lines, single)) {
      stretches.push({ from: after(mark), to: before(next), style: mark.style, uncertain: false, marks: [mark, next] });
      i++;
    } else if (single) continue;
    else if (mark.closes && !mark.opens) {
      const last = stretches.at(-1);
      const offset = last?.to.row === mark.row ? (last.marks.at(-1)?.end ?? 0) : 0;
      stretches.push({ from: { row: mark.row, offset }, to: before(mark), style: mark.style, uncertain: true, marks: [mark] });
    } else {
      const end = next?.row === mark.row ? next.start : mark.line.text.length;
      stretches.push({ from: after(mark), to: { row: mark.row, offset: end }, style: mark.style, uncertain: true, marks: [mark] });
    }
  }
  return stretches;
}

function partners(open: Mark, close: Mark, perRow: ReadonlyMap<number, number>, lines: readonly DraftLine[], single: boolean): boolean {
  if (!close.closes) return false;
  if (open.row === close.row) return true;
  if (single || close.row - open.row > SPAN) return false;
  if (close.opens && (perRow.get(close.row) ?? 0) % 2 === 0) return false;
  for (let row = open.row + 1; row <= close.row; row++) if (lines[row]!.level > 0) return false;
  return true;
}

function after(mark: Mark): Stretch['from'] {
  return { row: mark.row, offset: mark.end };
}

function before(mark: Mark): Stretch['to'] {
  return { row: mark.row, offset: mark.start };
}
