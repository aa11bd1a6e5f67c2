import type { Evaluation } from './evaluation.ts';

/** A difference between two evaluations of one measure on one document. */
export interface Shift {
  readonly file: string;
  readonly measure: string;
  /** F1, null where that evaluation has no such measure of the document. */
  readonly before: number | null;
  readonly after: number | null;
  /** Faults that went away, faults that came. */
  readonly gains: readonly string[];
  readonly losses: readonly string[];
}

/** What was won and lost since a stored evaluation, fault by fault. */
export function shiftsBetween(before: Evaluation, after: Evaluation): Shift[] {
  const [old, young] = [talliesOf(before), talliesOf(after)];
  const keys = new Set([...young.keys(), ...old.keys()]);
  return [...keys].flatMap((key) => {
    const [from, to] = [old.get(key), young.get(key)];
    const { file, measure } = (to ?? from)!;
    const gains = without(from?.faults ?? [], to?.faults ?? []);
    const losses = without(to?.faults ?? [], from?.faults ?? []);
    if (from?.f1 === to?.f1 && gains.length + losses.length === 0) return [];
    return [{ file, measure, before: from?.f1 ?? null, after: to?.f1 ?? null, gains, losses }];
  });
}

function talliesOf({ documents }: Evaluation) {
  return new Map(
    documents.flatMap(({ file, tallies }) => tallies.map((tally) => [`${file}\n${tally.measure}`, { ...tally, file }] as const)),
  );
}

function without(faults: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return faults.filter((fault) => {
    const at = left.indexOf(fault);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Measures whose mean fell, by more than rounding. */
export function fallenMeasures(before: Evaluation, after: Evaluation): { measure: string; before: number; after: number }[] {
  return after.measures.flatMap(({ measure, mean }) => {
    const old = before.measures.find((row) => row.measure === measure);
    return old && mean < old.mean - 0.0005 ? [{ measure, before: old.mean, after: mean }] : [];
  });
}
