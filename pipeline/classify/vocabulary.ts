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
  const words = told(stems);
  const terms = [...words];
  for (let i = 1; i < words.length; i++) terms.push(`${words[i - 1]}_${words[i]}`);
  return terms;
}

function told(stems: readonly string[]): string[] {
  return stems.slice(0, MAX_WORDS).filter((stem) => stem.length > 1 && !STOP.has(stem));
}

/** Pairs are looked up by number, which is far cheaper than by a joined string. */
const STEMS = 1 << 20;

/** The terms that the model knows, with their inverse document frequencies. */
export class Vocabulary {
  readonly terms: readonly string[];
  private readonly weights: ArrayLike<number>;
  private readonly stems = new Map<string, number>();
  /** Term by number of its stem, or by the numbers of its two. */
  private readonly singles = new Map<number, number>();
  private readonly pairs = new Map<number, number>();

  constructor(terms: readonly string[], weights: ArrayLike<number>) {
    this.terms = terms;
    this.weights = weights;
    for (let id = 0; id < terms.length; id++) {
      const [first = '', second] = terms[id]!.split('_');
      if (second === undefined) this.singles.set(this.numberOf(first), id);
      else this.pairs.set(this.numberOf(first) * STEMS + this.numberOf(second), id);
    }
  }

  /** Inverse document frequency of a term. */
  frequency(id: number): number {
    return this.weights[id] ?? 0;
  }

  vectorOf(stems: readonly string[]): TermVector {
    const counts = new Map<number, number>();
    const count = (id: number | undefined): void => {
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    };
    let before = -1;
    for (const stem of told(stems)) {
      const number = this.stems.get(stem) ?? -1;
      if (number >= 0) {
        count(this.singles.get(number));
        if (before >= 0) count(this.pairs.get(before * STEMS + number));
      }
      before = number;
    }
    return this.normed(counts);
  }

  private normed(counts: ReadonlyMap<number, number>): TermVector {
    const ids = Int32Array.from(counts.keys());
    const values = new Float64Array(ids.length);
    let squares = 0;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      const value = (1 + Math.log(counts.get(id) ?? 1)) * (this.weights[id] ?? 0);
      values[at] = value;
      squares += value * value;
    }
    const norm = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = 0; at < values.length; at++) values[at]! *= norm;
    return { ids, values };
  }

  private numberOf(stem: string): number {
    const known = this.stems.get(stem);
    if (known !== undefined) return known;
    this.stems.set(stem, this.stems.size);
    return this.stems.size - 1;
  }
}
