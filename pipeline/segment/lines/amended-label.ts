import type { CleanText, Run } from '../../model.ts';
import type { Reading } from '../../numbering/reading.ts';

/** A label in which a redline puts other digits or letters in the place of struck ones: `6.2.37` with the 3 struck reads 6.2.7. */
export interface AmendedLabel {
  /** The line without what is struck in its label. */
  readonly text: string;
  /** The reading of `text` with its offsets in the line as it is. */
  placed(reading: Reading): Reading;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Only a keyword and the beginning of a label stand before what is struck. */
const LABEL_BEGINS = /^\W*(?:\p{L}{3,10}\s+)?[\p{L}\d.()-]*$/u;
const STRUCK = /^\s*[\p{L}\d.()]{1,8}\s*$/u;
const PUT_IN = /^\s*[\p{L}\d.()]/u;
/** Blanks that may part what is struck from what is put in its place. */
const NEAR = 2;

/** Amended labels by the starts of their lines. */
export function amendedLabels(record: CleanText): Map<number, AmendedLabel> {
  const struck = runsOf(record, 'delete');
  const added = struck.length === 0 ? [] : record.runs.filter(setsOff);
  const labels = new Map<number, AmendedLabel>();
  let next = 0;
  for (const line of struck.length > 0 && added.length > 0 ? record.lines : []) {
    while (next < struck.length && struck[next]!.end <= line.start) next++;
    const first = struck[next];
    if (!first || first.start < line.start || first.end >= line.end) continue;
    const text = record.text.slice(line.start, line.end);
    const span = { start: first.start - line.start, end: first.end - line.start };
    if (!LABEL_BEGINS.test(text.slice(0, span.start)) || !STRUCK.test(text.slice(span.start, span.end))) continue;
    if (added.some((run) => replaces(run, first) && PUT_IN.test(record.text.slice(run.start, run.end))))
      labels.set(line.start, without(text, span));
  }
  return labels;
}

/** A label as it reads once the redline holds. */
export function labelText(text: string, struck: readonly Span[], start: number, end: number): string {
  const inside = struck.filter((run) => run.start >= start && run.end <= end && run.end - run.start < end - start);
  return inside
    .reduceRight((label, run) => label.slice(0, run.start - start) + label.slice(run.end - start), text.slice(start, end))
    .trim();
}

/** What the carrier marks as deleted or inserted. */
export function runsOf(record: CleanText, op: NonNullable<Run['redline']>): Span[] {
  return record.runs.filter((run) => run.redline === op);
}

/** Where carriers do not mark insertions, bold or underlined words beside struck ones are some. */
function setsOff(run: Run): boolean {
  return run.redline === 'insert' || (run.redline === undefined && (run.bold === true || run.underline === true));
}

function replaces(added: Span, struck: Span): boolean {
  const behind = added.start >= struck.end && added.start - struck.end <= NEAR;
  return behind || (added.end <= struck.start && struck.start - added.end <= NEAR);
}

function without(text: string, { start, end }: Span): AmendedLabel {
  // A label that is struck whole goes with the blanks behind it.
  const struck = { start, end: text.slice(0, start).trim() === '' ? end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) : end };
  const length = struck.end - struck.start;
  // What is struck at the end of a label belongs to it.
  const place = (offset: number, ends: boolean): number =>
    offset > struck.start || (ends && offset === struck.start) ? offset + length : offset;
  return {
    text: text.slice(0, struck.start) + text.slice(struck.end),
    placed: (reading) => ({ ...reading, start: place(reading.start, false), end: place(reading.end, true) }),
  };
}
