import type { Clause } from './clause.ts';
import { ContextReader, weigh } from './context.ts';
import { CueFinder } from './cues.ts';
import { HeadingReader } from './headings.ts';
import type { Stems } from './stems.ts';
import { withEchoes } from './surroundings.ts';
import { TextReader } from './text-reader.ts';
import type { Topic } from './topic-file.ts';
import type { TopicModel } from './topic-model.ts';

/** Gives the clauses of a document their probabilities, in two readings: each by itself and its headings, then with what the first made of the rest. */
export class TopicReader {
  readonly headings: HeadingReader;
  readonly cues: CueFinder;
  private readonly topicCount: number;
  private readonly model: TopicModel;
  private readonly stems: Stems;

  constructor(topics: readonly Topic[], model: TopicModel, stems: Stems) {
    this.topicCount = topics.length;
    this.model = model;
    this.stems = stems;
    this.headings = new HeadingReader(topics);
    this.cues = new CueFinder(topics, stems);
  }

  /** A reader of the texts of one document. */
  texts(): TextReader {
    return new TextReader(this.model.text, this.stems);
  }

  /** Probabilities of the topics, clause by clause. `withHeadings` false hides every heading. */
  probabilities(clauses: readonly Clause[], texts: TextReader, withHeadings = true): Float64Array[] {
    const context = new ContextReader(texts, this.headings, this.cues);
    const voices = clauses.map((clause) => context.read(clause, withHeadings));
    const first = voices.map((row) => weigh(row, this.model.first, this.topicCount));
    return withEchoes(clauses, voices, first, this.topicCount).map((row) => weigh(row, this.model.second, this.topicCount));
  }
}
