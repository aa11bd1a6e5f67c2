import type { Change, DraftLine } from '../../text/draft-line.ts';
import type { Draft } from '../cleaner.ts';
import { type Mark, marksOf } from './marks.ts';
import { pairMarks, type Stretch } from './pair-marks.ts';

/** Emphasis marks become runs and leave the text. Marks span lines and paragraphs; unbalanced ones give uncertain runs. */
export function cutEmphasis({ lines }: Draft): void {
  const byKind = new Map<string, Mark[]>();
  lines.forEach((line, row) => {
    for (const mark of marksOf(line, row)) {
      const list = byKind.get(mark.kind);
      if (list) list.push(mark);
      else byKind.set(mark.kind, [mark]);
    }
  });
  const cuts = new Map<DraftLine, Change[]>();
  const stretches = [...byKind.values()].flatMap((marks) => pairMarks(marks, lines));
  const offsets = new Map<DraftLine, (offset: number) => number>();
  for (const stretch of stretches) {
    for (const mark of stretch.marks) {
      const change = { start: mark.start, end: mark.end, text: '', rule: 'markup', class: 'markup' } as const;
      const list = cuts.get(mark.line);
      if (list) list.push(change);
      else cuts.set(mark.line, [change]);
    }
    style(stretch, lines, offsets);
  }
  for (const [line, changes] of cuts) line.apply(changes.toSorted((a, b) => a.start - b.start));
}

/** A run on every line that the stretch covers. */
function style(
  { from, to, style: how, uncertain }: Stretch,
  lines: readonly DraftLine[],
  offsets: Map<DraftLine, (offset: number) => number>,
): void {
  for (let row = from.row; row <= to.row; row++) {
    const line = lines[row]!;
    if (!offsets.has(line)) offsets.set(line, line.rawOffsets());
    const raw = offsets.get(line)!;
    const start = raw(row === from.row ? from.offset : 0);
    const end = row === to.row ? raw(to.offset) : line.source.text.length;
    if (end > start) line.runs.push({ ...how, start, end, ...(uncertain && { uncertain }) });
  }
}
