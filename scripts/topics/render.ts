import type { Topic } from '../../pipeline/classify/topic-file.ts';
import { bootstrap, type Figures, figuresOf, type Outcome, reliability } from './figures.ts';

/** A column of the evaluation: how a classifier did. */
export interface Column {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** Columns side by side, then topics, confusions and reliability of the first. */
export function renderEvaluation(columns: readonly Column[], topics: readonly Topic[]): string {
  const [main] = columns;
  if (!main) return '';
  const count = topics.length;
  const lines = [`${'classifier'.padEnd(42)}micro-F1 (95 %)       macro-F1 (95 %)       topics unclassified ECE`];
  for (const { name, outcomes } of columns) {
    for (const strict of [false, true]) lines.push(row(strict ? `${name}, strict` : name, outcomes, count, strict));
  }
  lines.push('', `${'topic'.padEnd(32)}clauses precision recall    F1`);
  const figures = figuresOf(main.outcomes, count, false);
  for (const topic of figures.topics) {
    const values = [topic.precision, topic.recall, topic.f1].map((value) => value.toFixed(3).padStart(8)).join('');
    lines.push((topics[topic.topic]?.id ?? '').padEnd(32) + String(topic.clauses).padStart(7) + values);
  }
  lines.push('', 'taken for another (at least twice)', ...confusions(main.outcomes, topics));
  lines.push('', 'probability  clauses  said  held');
  for (const bin of reliability(main.outcomes).bins) {
    lines.push(
      `${bin.from.toFixed(1)}-${(bin.from + 0.1).toFixed(1)}    ${String(bin.clauses).padStart(7)} ${bin.said.toFixed(3)} ${bin.held.toFixed(3)}`,
    );
  }
  return lines.join('\n');
}

function row(name: string, outcomes: readonly Outcome[], count: number, strict: boolean): string {
  const figures: Figures = figuresOf(outcomes, count, strict);
  const { micro, macro } = bootstrap(outcomes, count, strict);
  const interval = (value: number, [low, high]: [number, number]): string => `${value.toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`;
  const columns = [interval(figures.micro, micro), interval(figures.macro, macro), String(figures.macroTopics).padEnd(6)];
  return (
    name.padEnd(42) +
    columns
      .map((column) => column.padEnd(22))
      .join('')
      .trimEnd() +
    `  ${figures.unclassified.toFixed(3)}  ${reliability(outcomes).ece.toFixed(3)}`
  );
}

function confusions(outcomes: readonly Outcome[], topics: readonly Topic[]): string[] {
  const pairs = new Map<string, number>();
  for (const { right, other, found } of outcomes) {
    if (found < 0 || found === right || found === other) continue;
    const pair = `${topics[right]?.id} -> ${topics[found]?.id}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([pair, times]) => `${String(times).padStart(4)} ${pair}`);
}
