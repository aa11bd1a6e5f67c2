import type { Found } from './measure.ts';
import { MEASURES } from './measures/index.ts';
import { type Rates, ratesOf, type Tally } from './tally.ts';
import type { Truth } from './truth.ts';

export interface DocumentEvaluation {
  readonly file: string;
  /** False where the run did not export the document: then nothing is right. */
  readonly exported: boolean;
  readonly tallies: readonly (Tally & Rates)[];
}

/** One measure over all documents. Mean and minimum are of the documents in which there was something to find. */
export interface MeasureSummary extends Rates {
  readonly measure: string;
  readonly documents: number;
  /** Share of these documents that the run exported. */
  readonly coverage: number;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly mean: number;
  readonly minimum: number;
  readonly minimum_file: string;
}

export interface Evaluation {
  readonly measures: readonly MeasureSummary[];
  readonly documents: readonly DocumentEvaluation[];
}

/** Compares what a run made of one document with its truth. */
export function evaluateDocument(truth: Truth, found: Found): DocumentEvaluation {
  const tallies = MEASURES.flatMap((measure) => measure(truth, found)).filter((tally) => tally.gold + tally.found > 0);
  return { file: truth.file, exported: found.document !== null, tallies: tallies.map((tally) => ({ ...tally, ...ratesOf(tally) })) };
}

/** Sums the documents up, a row a measure, in the order in which they first come. */
export function summarise(documents: readonly DocumentEvaluation[]): Evaluation {
  const names = [...new Set(documents.flatMap(({ tallies }) => tallies.map(({ measure }) => measure)))];
  const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return { measures: names.sort((a, b) => rank(a) - rank(b)).map((name) => summaryOf(name, documents)), documents };
}

/** Measures of what the report opens with; the others follow as they come. */
const ORDER = [
  'label-path',
  'boundary',
  'parent',
  'heading',
  'own-text-end',
  'top-level',
  'root-warning',
  'references',
  'reference-targets',
];

function summaryOf(measure: string, documents: readonly DocumentEvaluation[]): MeasureSummary {
  const rows = documents.flatMap(({ file, exported, tallies }) =>
    tallies.filter((tally) => tally.measure === measure).map((tally) => ({ ...tally, file, exported })),
  );
  const asked = rows.filter(({ gold }) => gold > 0);
  const worst = asked.reduce((low, row) => (row.f1 < low.f1 ? row : low), asked[0] ?? rows[0]!);
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const total = { gold: sum(({ gold }) => gold), found: sum(({ found }) => found), right: sum(({ right }) => right) };
  return {
    measure,
    documents: rows.length,
    coverage: sum(({ exported }) => Number(exported)) / rows.length,
    ...total,
    ...ratesOf(total),
    mean: asked.reduce((total, { f1 }) => total + f1, 0) / Math.max(1, asked.length),
    minimum: worst.f1,
    minimum_file: worst.file,
  };
}
