import type { Clause } from './clause.ts';
import { ContextReader } from './context.ts';
import { CueFinder } from './cues.ts';
import { HeadingReader } from './headings.ts';
import { Lexicon } from './lexicon.ts';
import { rowsOf } from './rows.ts';
import type { Stem } from './stems.ts';
import { withEchoes } from './surroundings.ts';
import { TextReader } from './text-reader.ts';
import type { Topic } from './topic-file.ts';
import type { TopicModel, VoiceWeights } from './topic-model.ts';
import { type Heard, isHeaded, weigh } from './voices.ts';

/** Gives the clauses of a document their probabilities, in three readings: each by itself and its headings, then twice with what the reading before made of the rest. */
export class TopicReader {
  readonly headings: HeadingReader;
  private readonly cues: CueFinder;
  private readonly lexicon: Lexicon;
  private readonly topicCount: number;
  private readonly model: TopicModel;

  constructor(topics: readonly Topic[], model: TopicModel, stem: Stem) {
    this.topicCount = topics.length;
    this.model = model;
    this.headings = new HeadingReader(topics);
    this.cues = new CueFinder(topics, stem);
    this.lexicon = new Lexicon(model.text.vocabulary, this.cues, stem);
  }

  /** A reader of the texts of one document. */
  texts(): TextReader {
    return new TextReader(this.model.text, this.cues, this.lexicon);
  }

  /** Probabilities of the topics, clause by clause. `withHeadings` false hides every heading. */
  probabilities(clauses: readonly Clause[], texts: TextReader, withHeadings = true): Float64Array[] {
    const context = new ContextReader(texts, this.headings);
    const heard = clauses.map((clause) => context.read(clause, withHeadings));
    const first = this.weighAll(heard, 'first');
    const second = this.readAgain(clauses, heard, first, 'second');
    return this.readAgain(clauses, heard, second, 'third');
  }

  private readAgain(
    clauses: readonly Clause[],
    heard: readonly Heard[],
    before: readonly Float64Array[],
    reading: 'second' | 'third',
  ): Float64Array[] {
    const echoed = withEchoes(clauses, heard, before, this.topicCount);
    return this.weighAll(echoed, reading);
  }

  private weighAll(heard: readonly Heard[], reading: keyof VoiceWeights): Float64Array[] {
    const rows = rowsOf(heard.length, this.topicCount);
    return heard.map((voices, at) => weigh(voices, this.weightsFor(voices)[reading], rows[at]!));
  }

  private weightsFor(heard: Heard): VoiceWeights {
    return isHeaded(heard) ? this.model.headed : this.model.bare;
  }
}
