import type { CueFinder, CueMatch } from './cues.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { TextModel } from './text-model.ts';
import type { TermVector } from './vocabulary.ts';

/** A text as the model sees it. */
export interface ReadText {
  readonly words: readonly Word[];
  readonly vector: TermVector;
  /** One score a topic. */
  readonly scores: Float64Array;
  readonly cues: readonly CueMatch[];
}

/** Reads each text of a document once, however many clauses it surrounds. */
export class TextReader {
  readonly model: TextModel;
  private readonly cues: CueFinder;
  private readonly lexicon: Lexicon;
  private readonly texts = new Map<string, ReadText>();

  constructor(model: TextModel, cues: CueFinder, lexicon: Lexicon) {
    this.model = model;
    this.cues = cues;
    this.lexicon = lexicon;
  }

  read(text: string): ReadText {
    const known = this.texts.get(text);
    if (known) return known;
    const words = this.lexicon.read(text);
    const vector = this.model.vocabulary.vectorOf(words);
    const read = { words, vector, scores: this.model.scores(vector), cues: this.cues.find(words) };
    this.texts.set(text, read);
    return read;
  }
}
