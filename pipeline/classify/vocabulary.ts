/** Words that stand in every clause and tell nothing. Compared as stems. */
const STOP: ReadonlySet<string> = new Set(
  'a an the of to in on at by for from with without as and or nor but if then than that thi these those it it hi her hi their our your i be is are wa were been ha have had do doe did not no ani all each everi such other ani one two three four five six seven eight nine ten shall will mai can could would should must who which whom whose what when where there here he she thei we you upon under over into per up out so'.split(
    ' ',
  ),
);
/** Longer clauses are read to this word: what they are about is said by then. */
const MAX_WORDS = 220;

/** A text's terms with their weights, normed to length 1; ids ascend in order of first occurrence. */
export interface TermVector {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** The terms of a text: stems and pairs of neighbouring stems, without words that tell nothing. */
export function termsOf(stems: readonly string[]): string[] {
  const told = stems.slice(0, MAX_WORDS).filter((stem) => stem.length > 1 && !STOP.has(stem));
  const terms = [...told];
  for (let i = 1; i < told.length; i++) terms.push(`${told[i - 1]}_${told[i]}`);
  return terms;
}

/** The terms that the model knows, with their inverse document frequencies. */
export class Vocabulary {
  readonly terms: readonly string[];
  private readonly index = new Map<string, number>();
  private readonly weights: ArrayLike<number>;

  constructor(terms: readonly string[], weights: ArrayLike<number>) {
    this.terms = terms;
    this.weights = weights;
    for (let id = 0; id < terms.length; id++) this.index.set(terms[id]!, id);
  }

  /** Inverse document frequency of a term. */
  frequency(id: number): number {
    return this.weights[id] ?? 0;
  }

  vectorOf(stems: readonly string[]): TermVector {
    const counts = new Map<number, number>();
    for (const term of termsOf(stems)) {
      const id = this.index.get(term);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const ids = Int32Array.from(counts.keys());
    const values = new Float64Array(ids.length);
    let squares = 0;
    ids.forEach((id, at) => {
      const value = (1 + Math.log(counts.get(id) ?? 1)) * (this.weights[id] ?? 0);
      values[at] = value;
      squares += value * value;
    });
    const norm = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = 0; at < values.length; at++) values[at]! *= norm;
    return { ids, values };
  }
}
