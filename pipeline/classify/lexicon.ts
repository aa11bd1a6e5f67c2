import type { CueFinder } from './cues.ts';
import { type Stem, wordsOf } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word with all that is ever asked about it, so that text is looked at once. */
export interface Word {
  /** As printed, in lower case. */
  readonly text: string;
  readonly stem: string;
  /** Number of the stem in the vocabulary; `UNKNOWN` or `SAYS_NOTHING` where it has none. */
  readonly term: number;
  /** Number of the stem in cue phrases, -1 where none has it. */
  readonly cue: number;
}

/** More distinct words than any agreement has; OCR noise must not fill the memory. */
const CACHE_LIMIT = 200_000;

/** Reads words; each distinct one is stemmed and looked up once. */
export class Lexicon {
  private readonly vocabulary: Vocabulary;
  private readonly cues: CueFinder;
  private readonly stem: Stem;
  private readonly words = new Map<string, Word>();

  constructor(vocabulary: Vocabulary, cues: CueFinder, stem: Stem) {
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.stem = stem;
  }

  read(text: string): Word[] {
    return wordsOf(text).map((word) => this.words.get(word) ?? this.learn(word));
  }

  private learn(text: string): Word {
    const stem = this.stem(text);
    const word = { text, stem, term: this.vocabulary.numberOf(stem), cue: this.cues.numberOf(stem) };
    if (this.words.size < CACHE_LIMIT) this.words.set(text, word);
    return word;
  }
}
