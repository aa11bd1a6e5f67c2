import type { CleanText, TextLine } from '../../model.ts';
import { type AmendedLabel, amendedLabels } from './amended-label.ts';
import { isCapitals } from './shape.ts';

/** A line of the text of record with the layout facts that tell labels and headings from prose. */
export interface OutlineLine {
  readonly index: number;
  readonly text: string;
  /** Offset of the line in the text of record. */
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly indent: number;
  /** Blank lines before it; a page's first line counts as one. */
  readonly gap: number;
  readonly pageTop: boolean;
  readonly dash: boolean;
  /** Characters at its start that are the carrier's own numbering. */
  readonly generated: number;
  readonly level: number;
  readonly cell: boolean;
  readonly role: TextLine['role'];
  readonly quality: number;
  /** Font size against the document's most common one; 1 where unknown. */
  readonly size: number;
  /** Share of its letters that are bold. */
  readonly bold: number;
  /** Share of its letters that are underlined. */
  readonly underline: number;
  /** It is known to go on from the line before (joined by clean). */
  readonly joined: boolean;
  /** Its first word would not have fitted on the line before: the line is wrapped there. */
  readonly wrapped: boolean;
  /** The line before ends a sentence or a heading. */
  readonly afterStop: boolean;
  /** The line before ends well before the right edge and stands left of this one, or the carrier wraps no lines: no paragraph goes on like that. */
  readonly belowShort: boolean;
  /** Its label where a redline amends it. */
  readonly amended: AmendedLabel | null;
}

/** What ends a sentence, an item of a list or a title, and the characters that tell: a word with what stands before it. */
const STOP = /[.:;!?”"’)\]_]$|\b(?:and|or)$/;
const LAST = 4;
/** Columns by which a line stands right of another. */
const DEEPER = 1.4;
/** Characters of a line that no page is wide enough for: paragraphs are not wrapped. */
const LONGER_THAN_WRAPPED = 160;

/** Lines in reading order with their features. */
export function outlineLines(record: CleanText): OutlineLine[] {
  const size = commonSize(record.lines);
  const bold = coverage(record, 'bold');
  const underline = coverage(record, 'underline');
  const widths = fullWidths(record);
  const apart = widths === 0 && record.lines.some((line) => line.end - line.start > LONGER_THAN_WRAPPED);
  const amended = amendedLabels(record);
  let before = '';
  let beforeLine: TextLine | null = null;
  return record.lines.map((line, index) => {
    const text = record.text.slice(line.start, line.end);
    const pageTop = beforeLine !== null && beforeLine.page !== line.page;
    const wrapped = beforeLine !== null && wraps(before, beforeLine, line, text, widths);
    const short = endsShort(before, beforeLine, widths);
    const made: OutlineLine = {
      index,
      text,
      start: line.start,
      end: line.end,
      page: line.page,
      indent: line.indent,
      gap: pageTop || index === 0 ? Math.max(1, line.gap) : line.gap,
      pageTop: pageTop || index === 0,
      dash: line.dash === true,
      generated: line.generated ?? 0,
      level: line.level ?? (line.role === 'heading' ? 1 : 0),
      cell: line.cell !== undefined,
      role: line.role === 'heading' ? undefined : line.role,
      quality: line.quality ?? 1,
      size: size > 0 && line.size > 0 ? line.size / size : 1,
      bold: bold(line),
      underline: underline(line),
      joined: line.joined,
      wrapped,
      amended: amended.get(line.start) ?? null,
      afterStop: before === '' || STOP.test(before.trimEnd().slice(-LAST)) || isCapitals(before) || short,
      belowShort:
        ((apart || (line.generated ?? 0) > 0 || line.paragraph === true) && beforeLine !== null && !line.joined) ||
        (short && beforeLine !== null && line.indent > beforeLine.indent + DEEPER),
    };
    before = text;
    beforeLine = line;
    return made;
  });
}

function commonSize(lines: readonly TextLine[]): number {
  const weight = new Map<number, number>();
  for (const line of lines) if (line.size > 0) weight.set(line.size, (weight.get(line.size) ?? 0) + line.end - line.start);
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Share of a line that runs of a style cover; runs are in text order, so one cursor serves all lines. */
function coverage(record: CleanText, style: 'bold' | 'underline'): (line: TextLine) => number {
  const runs = record.runs.filter((run) => run[style]).sort((a, b) => a.start - b.start);
  let next = 0;
  return (line) => {
    while (next < runs.length && runs[next]!.end <= line.start) next++;
    let covered = 0;
    for (let i = next; i < runs.length && runs[i]!.start < line.end; i++)
      covered += Math.min(line.end, runs[i]!.end) - Math.max(line.start, runs[i]!.start);
    return Math.min(1, covered / Math.max(1, line.end - line.start));
  };
}

/** Columns that the full lines of a text reach: the 90th percentile of lengths, or 0 where paragraphs are not wrapped. */
function fullWidths(record: CleanText): number {
  const ends = record.lines.filter((line) => line.end - line.start > 20).map((line) => reach(line, line.end - line.start));
  if (ends.length < 20) return 0;
  ends.sort((a, b) => a - b);
  const high = ends[Math.floor(ends.length * 0.9)]!;
  const full = ends.filter((end) => Math.abs(end - high) < high * 0.12).length;
  return full > ends.length * 0.25 ? high : 0;
}

function reach(line: TextLine, length: number): number {
  return line.box ? line.box[2] : line.indent + length;
}

/** The line before ends well before the right edge: a paragraph or a heading ends there. */
function endsShort(before: string, line: TextLine | null, full: number): boolean {
  return line !== null && full > 0 && reach(line, before.length) < full * 0.8;
}

function wraps(before: string, beforeLine: TextLine, line: TextLine, text: string, full: number): boolean {
  if (line.joined) return true;
  if (full === 0 || line.gap >= 1 || line.page !== beforeLine.page) return false;
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const unit = beforeLine.box ? (beforeLine.box[2] - beforeLine.box[0]) / Math.max(1, before.length) : 1;
  return reach(beforeLine, before.length) + (word + 1) * unit > full * 1.0 && !/[.:;!?]["”’)]?\s*$/.test(before);
}
