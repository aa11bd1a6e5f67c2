import type { Stems } from './stems.ts';
import type { TextModel } from './text-model.ts';
import type { TermVector } from './vocabulary.ts';

/** A text as the model sees it. */
export interface ReadText {
  readonly stems: readonly string[];
  readonly vector: TermVector;
  /** One score a topic. */
  readonly scores: Float64Array;
}

/** Reads each text of a document once, however many clauses it surrounds. */
export class TextReader {
  readonly model: TextModel;
  private readonly stems: Stems;
  private readonly texts = new Map<string, ReadText>();

  constructor(model: TextModel, stems: Stems) {
    this.model = model;
    this.stems = stems;
  }

  read(text: string): ReadText {
    const known = this.texts.get(text);
    if (known) return known;
    const stems = this.stems(text);
    const vector = this.model.vocabulary.vectorOf(stems);
    const read = { stems, vector, scores: this.model.scores(vector) };
    this.texts.set(text, read);
    return read;
  }
}
