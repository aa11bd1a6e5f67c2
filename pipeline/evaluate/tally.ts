/** Counts of one measure on one document: how much was to be found, how much was found, how much of that is right. */
export interface Tally {
  readonly measure: string;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** What was missed and what is spurious, in words that quote no sentence; equal faults of two runs read equal. */
  readonly faults: readonly string[];
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Rates of a tally; where nothing was to be found and nothing was, all are 1. */
export function ratesOf({ gold, found, right }: Pick<Tally, 'gold' | 'found' | 'right'>): Rates {
  const share = (whole: number): number => (whole > 0 ? right / whole : gold === 0 && found === 0 ? 1 : 0);
  const [precision, recall] = [share(found), share(gold)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A tally of single answers: each question has exactly one. */
export function answers(measure: string, questions: readonly { readonly right: boolean; readonly fault: string }[]): Tally {
  const faults = questions.filter(({ right }) => !right).map(({ fault }) => fault);
  return { measure, gold: questions.length, found: questions.length, right: questions.length - faults.length, faults };
}
