/** Words that stand in every clause and tell nothing. Compared as stems. */
const STOP: ReadonlySet<string> = new Set(
  'a an the of to in on at by for from with without as and or nor but if then than that thi these those it it hi her hi their our your i be is are wa were been ha have had do doe did not no ani all each everi such other ani one two three four five six seven eight nine ten shall will mai can could would should must who which whom whose what when where there here he she thei we you upon under over into per up out so'.split(
    ' ',
  ),
);
/** Longer clauses are read to this word: what they are about is said by then. */
const MAX_WORDS = 220;
/** Numbers of stems that are no terms: others part the words beside them, those that say nothing do not. */
const UNKNOWN = -1;
const SAYS_NOTHING = -2;

/** A text's terms with their weights, normed to length 1; ids ascend in order of first occurrence. */
export interface TermVector {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** The terms of a text: stems and pairs of neighbouring stems, without words that tell nothing. */
export function termsOf(stems: readonly string[]): string[] {
  const words = stems.slice(0, MAX_WORDS).filter((stem) => !saysNothing(stem));
  const terms = [...words];
  for (let i = 1; i < words.length; i++) terms.push(`${words[i - 1]}_${words[i]}`);
  return terms;
}

function saysNothing(stem: string): boolean {
  return stem.length <= 1 || STOP.has(stem);
}

/** Pairs are looked up by number, which is far cheaper than by a joined string. */
const STEMS = 1 << 16;

/** The terms that the model knows, with their inverse document frequencies. */
export class Vocabulary {
  readonly terms: readonly string[];
  private readonly weights: ArrayLike<number>;
  private readonly stems = new Map<string, number>();
  /** Term by number of its stem, -1 where only pairs have it. */
  private readonly singles: number[] = [];
  /** Number of its stem by term, -1 where it is a pair. */
  private readonly stemNumbers: Int32Array;
  /** Term by the numbers of its two stems. */
  private readonly pairs = new Map<number, number>();
  /** How often each term stands in the text that is read; all 0 between texts. */
  private readonly counts: Int32Array;

  constructor(terms: readonly string[], weights: ArrayLike<number>) {
    this.terms = terms;
    this.weights = weights;
    this.counts = new Int32Array(terms.length);
    this.stemNumbers = new Int32Array(terms.length).fill(-1);
    for (let id = 0; id < terms.length; id++) {
      const term = terms[id]!;
      const bar = term.indexOf('_');
      if (bar < 0) {
        this.stemNumbers[id] = this.enter(term);
        this.singles[this.stemNumbers[id]!] = id;
      } else this.pairs.set(this.enter(term.slice(0, bar)) * STEMS + this.enter(term.slice(bar + 1)), id);
    }
  }

  /** Inverse document frequency of a term. */
  frequency(id: number): number {
    return this.weights[id] ?? 0;
  }

  /** Number of a stem; negative where the model knows no term with it. */
  numberOf(stem: string): number {
    return saysNothing(stem) ? SAYS_NOTHING : (this.stems.get(stem) ?? UNKNOWN);
  }

  /** Number of the stem that a term is; -1 for pairs. */
  stemOf(id: number): number {
    return this.stemNumbers[id]!;
  }

  /** The term that a stem is, by its number; -1 where only pairs have it. */
  termOf(number: number): number {
    return this.singles[number] ?? -1;
  }

  /** The terms of a text, given as words with the numbers of their stems. */
  vectorOf(words: readonly { readonly term: number }[]): TermVector {
    const found: number[] = [];
    const count = (id: number): void => {
      if (this.counts[id]! === 0) found.push(id);
      this.counts[id]! += 1;
    };
    let before = UNKNOWN;
    const end = Math.min(words.length, MAX_WORDS);
    for (let at = 0; at < end; at++) {
      const number = words[at]!.term;
      if (number === SAYS_NOTHING) continue;
      if (number >= 0) {
        const single = this.singles[number]!;
        if (single >= 0) count(single);
        const pair = before >= 0 ? this.pairs.get(before * STEMS + number) : undefined;
        if (pair !== undefined) count(pair);
      }
      before = number;
    }
    return this.normed(found);
  }

  private normed(found: readonly number[]): TermVector {
    const ids = Int32Array.from(found);
    const values = new Float64Array(ids.length);
    let squares = 0;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      const value = (1 + Math.log(this.counts[id]!)) * this.weights[id]!;
      this.counts[id] = 0;
      values[at] = value;
      squares += value * value;
    }
    const norm = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = 0; at < values.length; at++) values[at]! *= norm;
    return { ids, values };
  }

  private enter(stem: string): number {
    const known = this.stems.get(stem);
    if (known !== undefined) return known;
    this.singles.push(-1);
    this.stems.set(stem, this.stems.size);
    return this.stems.size - 1;
  }
}
