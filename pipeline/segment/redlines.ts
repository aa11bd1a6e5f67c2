import type { CleanText, Note, Redline, Run, Unit } from '../model.ts';
import { isSentence, isTitle } from './shape.ts';

/**
 * Redlines of a document, each inside one unit. The carrier's own marks are taken as they are; where a text deletes by
 * strike-through, bold stands for insertion unless it only marks a heading or a label.
 */
export function redlinesOf(record: CleanText, units: readonly Unit[]): Redline[] {
  // Bold says nothing where the carrier tracks changes (it marks them without striking them) or marks insertions in another way.
  const marked = record.runs.some((run) => run.redline === 'insert' && !run.uncertain);
  const struck = !marked && record.runs.some((run) => run.redline === 'delete' && run.strike);
  const spans: { start: number; end: number; op: 'delete' | 'insert'; certain: boolean }[] = [];
  for (const run of record.runs) {
    const op = run.redline ?? (struck && run.bold && !isTitleLine(run, record) ? 'insert' : null);
    if (op) spans.push({ start: run.start, end: run.end, op, certain: run.uncertain !== true });
  }
  const deleted = spans.filter((span) => span.op === 'delete');
  return spans
    .filter((span) => span.op === 'delete' || !deleted.some((other) => other.start <= span.start && other.end >= span.end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((span) => cut(span, record, units, record.runs))
    .filter((redline) => record.text.slice(redline.start, redline.end).trim() !== '');
}

/** A whole short line in bold that is no list item is a title, not an insertion. */
function isTitleLine(run: Run, record: CleanText): boolean {
  const line = lineAt(record, run.start);
  if (!line || line.dash) return false;
  const text = record.text.slice(line.start, line.end);
  const shown = record.text.slice(run.start, run.end).trim();
  return text.replace(/^\W*\(?(?:new|renumber(?:ed)?)\)?\W*/i, '').trim() === shown && isTitle(shown) && !isSentence(shown);
}

function lineAt(record: CleanText, offset: number): CleanText['lines'][number] | undefined {
  let low = 0;
  let high = record.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (record.lines[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return record.lines[low];
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
  runs: readonly Run[],
): Redline[] {
  const found: Redline[] = [];
  const marked = runs.some((run) => run.redline === 'insert' && run.start <= span.start && run.end >= span.end);
  for (let i = unitAt(units, span.start); i < units.length && (units[i]!.start < span.end || i === 0); i++) {
    const unit = units[i]!;
    const from =
      span.op === 'insert' && !marked
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
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
