import type { CleanText, Redline, Run, Unit } from '../model.ts';

/**
 * Redlines of a document, each inside one unit. The carrier's own marks are taken as they are; where a text deletes by
 * strike-through, bold stands for insertion unless it only marks a heading or a label.
 */
export function redlinesOf(record: CleanText, units: readonly Unit[]): Redline[] {
  // A carrier that tracks changes marks them without striking them; there bold says nothing.
  const struck = record.runs.some((run) => run.redline === 'delete' && run.strike);
  const spans: { start: number; end: number; op: 'delete' | 'insert'; certain: boolean }[] = [];
  for (const run of record.runs) {
    const op = run.redline ?? (struck && run.bold ? 'insert' : null);
    if (op) spans.push({ start: run.start, end: run.end, op, certain: run.uncertain !== true });
  }
  const deleted = spans.filter((span) => span.op === 'delete');
  return spans
    .filter((span) => span.op === 'delete' || !deleted.some((other) => other.start <= span.start && other.end >= span.end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((span) => cut(span, record, units, record.runs))
    .filter((redline) => record.text.slice(redline.start, redline.end).trim() !== '');
}

/** Cuts a span at unit borders and takes headings and labels that are merely bold out of insertions. */
function cut(span: { start: number; end: number; op: 'delete' | 'insert'; certain: boolean }, record: CleanText, units: readonly Unit[], runs: readonly Run[]): Redline[] {
  const found: Redline[] = [];
  const marked = runs.some((run) => run.redline === 'insert' && run.start <= span.start && run.end >= span.end);
  for (let i = unitAt(units, span.start); i < units.length && (units[i]!.start < span.end || i === 0); i++) {
    const unit = units[i]!;
    const from = span.op === 'insert' && !marked ? Math.max(span.start, unit.heading_end, unit.label_end) : Math.max(span.start, i === 0 ? span.start : unit.start);
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
