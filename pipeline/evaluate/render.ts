import type { Evaluation } from './evaluation.ts';
import type { Shift } from './progress.ts';

/** The evaluation as text: a row a measure, then a line a document; `faults` says how many of each measure to list below it. */
export function renderEvaluation({ measures, documents }: Evaluation, faults: number): string {
  const head = ['measure', 'docs', 'covered', 'gold', 'found', 'right', 'precision', 'recall', 'F1', 'mean', 'minimum', ''];
  const rows = measures.map((row) => [
    row.measure,
    String(row.documents),
    share(row.coverage),
    String(row.gold),
    String(row.found),
    String(row.right),
    ...[row.precision, row.recall, row.f1, row.mean, row.minimum].map(share),
    row.minimum < 1 ? row.minimum_file : '',
  ]);
  const lines = documents.flatMap(({ file, exported, tallies }) => {
    const imperfect = tallies.filter(({ f1 }) => f1 < 1);
    const figures = imperfect.map(({ measure, f1, gold }) => `${measure} ${gold === 0 ? 'none wanted' : share(f1)}`);
    const line = `${file}: ${exported ? figures.join(', ') || 'all right' : 'not exported'}`;
    return [line, ...imperfect.flatMap(({ measure, faults: all }) => all.slice(0, faults).map((fault) => `    ${measure}: ${fault}`))];
  });
  return [...columns([head, ...rows]), '', ...lines].join('\n');
}

/** Gains and losses, a line a measure of a document and a line a fault. */
export function renderShifts(shifts: readonly Shift[]): string {
  if (shifts.length === 0) return 'no gains, no losses';
  const figure = (value: number | null): string => (value === null ? 'none' : share(value));
  return shifts
    .flatMap(({ file, measure, before, after, gains, losses }) => [
      `${file}: ${measure} ${figure(before)} -> ${figure(after)}`,
      ...gains.map((fault) => `    + ${fault}`),
      ...losses.map((fault) => `    - ${fault}`),
    ])
    .join('\n');
}

function share(value: number): string {
  return value.toFixed(4);
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 || at === row.length - 1 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}
