import type { CleanText, Note, Redline, Run, Unit } from '../model.ts';
import { firstAfter } from '../text/first-after.ts';
import { firstWhere } from '../text/first-where.ts';
import { isSentence, isTitle } from './lines/shape.ts';

/**
 * Redlines of a document, each inside one unit. The carrier's own marks are taken as they are; where a text deletes by
 * strike-through, bold stands for insertion unless it only marks a heading or a label.
 */
export function redlinesOf(record: CleanText, units: readonly Unit[]): Redline[] {
  // Bold says nothing where the carrier tracks changes (it marks them without striking them) or marks insertions in another way.
  const marked = record.runs.some((run) => run.redline === 'insert' && !run.uncertain);
  const struck = !marked && record.runs.some((run) => run.redline === 'delete' && run.strike);
  const style = struck ? insertionStyle(record) : 'bold';
  // What stands before the first unit is titles and names of the parties, and words on how changes are shown.
  const front = units.find((unit) => unit.label !== null)?.start ?? 0;
  const spans: { start: number; end: number; op: 'delete' | 'insert'; certain: boolean }[] = [];
  for (const run of record.runs) {
    const op = run.redline ?? (struck && run[style] && run.start >= front && !isTitleLine(run, record) ? 'insert' : null);
    if (op && !(run.start < front && isLegend(run, record)))
      spans.push({ start: run.start, end: run.end, op, certain: run.uncertain !== true });
  }
  const inDeleted = coverOf(spans.filter((span) => span.op === 'delete'));
  const inInserted = coverOf(record.runs.filter((run) => run.redline === 'insert'));
  const redlines = spans
    .filter((span) => span.op === 'delete' || !inDeleted(span))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((span) => cut(span, record, units, inInserted(span)))
    .filter((redline) => record.text.slice(redline.start, redline.end).trim() !== '');
  return overLines(redlines, record);
}

/** Tells whether one of the spans holds another whole: the one that ends last among those that begin no later. */
function coverOf(spans: readonly { start: number; end: number }[]): (span: { start: number; end: number }) => boolean {
  const reach: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start))
    reach.push({ start, end: Math.max(end, reach.at(-1)?.end ?? 0) });
  return ({ start, end }) => (reach[firstWhere(reach, (one) => one.start > start) - 1]?.end ?? -1) >= end;
}

/** A change that goes over the end of a line is one. */
function overLines(redlines: readonly Redline[], { lines, text }: CleanText): Redline[] {
  const starts = new Set(lines.map(({ start }) => start));
  const whole: Redline[] = [];
  for (const redline of redlines) {
    const last = whole.at(-1);
    const same = last?.unit === redline.unit && last.op === redline.op && last.certain === redline.certain;
    if (same && starts.has(redline.start) && /^[ \n]?$/.test(text.slice(last.end, redline.start))) last.end = redline.end;
    else whole.push({ ...redline });
  }
  return whole;
}

/** Words that name a mark, and what it stands for. */
const MARK = /\b(?:strike|struck|strike-?(?:through|out)s?|strikethroughs?|bold(?:ed|face)?|underlin(?:e|ed|ing)|italics?)\b/i;
const MEANT = /\b(?:delet|remov|new\b|add(?:ed|ition)|insert|chang|current|existing)/i;

/** A line that tells how changes are shown: `Deleted words are struck, new ones in bold`. */
function isLegend(run: Run, record: CleanText): boolean {
  const line = record.lines[firstAfter(record.lines, run.start)];
  const text = line ? record.text.slice(line.start, line.end) : '';
  return MARK.test(text) && MEANT.test(text);
}

/** Bold marks what is new, unless underlined words stand behind the struck ones more often than bold ones. */
function insertionStyle({ runs, text }: CleanText): 'bold' | 'underline' {
  const ends = new Set(runs.filter((run) => run.redline === 'delete').map((run) => run.end));
  const behind = (run: Run): boolean =>
    [0, 1, 2].some((gap) => ends.has(run.start - gap) && !text.slice(run.start - gap, run.start).trim());
  const count = (style: 'bold' | 'underline'): number => runs.filter((run) => run[style] && !run.redline && behind(run)).length;
  return count('underline') > count('bold') ? 'underline' : 'bold';
}

/** A whole short line in bold that is no list item is a title, not an insertion. */
function isTitleLine(run: Run, record: CleanText): boolean {
  const line = record.lines[firstAfter(record.lines, run.start)];
  if (!line || line.dash) return false;
  const text = record.text.slice(line.start, line.end);
  const shown = record.text.slice(run.start, run.end).trim();
  return text.replace(/^\W*\(?(?:new|renumber(?:ed)?)\)?\W*/i, '').trim() === shown && isTitle(shown) && !isSentence(shown);
}

/** Units that hold an uncertain mark, each noted once. */
export function redlineNotes(redlines: readonly Redline[], units: readonly Unit[]): Note[] {
  const seen = new Set<number | null>();
  return redlines.flatMap((redline): Note[] => {
    if (redline.certain || seen.has(redline.unit)) return [];
    seen.add(redline.unit);
    const unit = redline.unit === null ? null : (units[redline.unit] ?? null);
    return [
      {
        stage: 'segment',
        code: 'unbalanced-redline',
        severity: 'info',
        message: 'A mark of deletion or insertion is not closed or not certain.',
        found: unit?.label ?? null,
        expected: null,
        unit: redline.unit,
        page: null,
        start: redline.start,
        end: redline.end,
      },
    ];
  });
}

/** Cuts a span at unit borders and takes headings and labels that are merely bold out of insertions. */
function cut(
  span: { start: number; end: number; op: 'delete' | 'insert'; certain: boolean },
  record: CleanText,
  units: readonly Unit[],
  marked: boolean,
): Redline[] {
  const found: Redline[] = [];
  for (let i = unitAt(units, span.start); i < units.length && (units[i]!.start < span.end || i === 0); i++) {
    const unit = units[i]!;
    // A mark that goes on behind the title means the title as well.
    const whole = span.start <= unit.heading_start && unit.heading_end > unit.heading_start && span.end > unit.text_start;
    const from =
      span.op === 'insert' && !marked && !whole
        ? Math.max(span.start, unit.heading_end, unit.label_end)
        : Math.max(span.start, i === 0 ? span.start : unit.start);
    const to = Math.min(span.end, units[i + 1]?.start ?? record.text.length);
    if (to > from) found.push(trimmed({ unit: i, op: span.op, start: from, end: to, certain: span.certain }, record.text));
  }
  return found.filter((redline) => redline.end > redline.start);
}

function trimmed(redline: Redline, text: string): Redline {
  let { start, end } = redline;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { ...redline, start, end };
}

function unitAt(units: readonly Unit[], offset: number): number {
  return Math.max(0, firstWhere(units, ({ start }) => start > offset) - 1);
}
