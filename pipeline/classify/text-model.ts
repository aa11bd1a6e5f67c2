import type { TermVector, Vocabulary } from './vocabulary.ts';

/** One linear score a topic from the words of a text alone. */
export class TextModel {
  readonly topicCount: number;
  readonly vocabulary: Vocabulary;
  /** Row by term, one weight a topic. */
  private readonly weights: ArrayLike<number>;
  private readonly biases: ArrayLike<number>;
  /** What a weight of 1 stands for: stored weights are small whole numbers. */
  private readonly scale: number;
  /** Sum of a term's weights over the topics. */
  private readonly sums: Float64Array;

  constructor(vocabulary: Vocabulary, topicCount: number, weights: ArrayLike<number>, bias: ArrayLike<number>, scale = 1) {
    this.vocabulary = vocabulary;
    this.topicCount = topicCount;
    this.weights = weights;
    this.biases = bias;
    this.scale = scale;
    this.sums = new Float64Array(vocabulary.terms.length);
    for (let at = 0; at < this.sums.length * topicCount; at++) this.sums[Math.floor(at / topicCount)]! += weights[at] ?? 0;
  }

  /** Weight at a place: row by term, one a topic. */
  weight(at: number): number {
    return this.scale * this.weights[at]!;
  }

  bias(topic: number): number {
    return this.biases[topic] ?? 0;
  }

  /** Scores of a text; without terms that the model knows they are all 0. */
  scores(vector: TermVector): Float64Array {
    const scores = new Float64Array(this.topicCount);
    const { ids, values } = vector;
    const { topicCount, weights } = this;
    if (ids.length === 0) return scores;
    for (let topic = 0; topic < topicCount; topic++) scores[topic] = this.bias(topic);
    for (let at = 0; at < ids.length; at++) {
      const row = ids[at]! * topicCount;
      const value = values[at]! * this.scale;
      for (let topic = 0; topic < topicCount; topic++) scores[topic]! += value * weights[row + topic]!;
    }
    return scores;
  }

  /** What a term gives to a topic above what it gives to topics on average. */
  pull(id: number, topic: number): number {
    return this.scale * (this.weights[id * this.topicCount + topic]! - this.sums[id]! / this.topicCount);
  }

  /** Topics that a stem, given by its number, speaks for more than for a topic; all where the stem is no term. */
  rivals(stem: number, topic: number): number {
    const row = this.vocabulary.termOf(stem) * this.topicCount;
    if (row < 0) return this.topicCount;
    let rivals = 0;
    for (let other = 0; other < this.topicCount; other++) if (this.weights[row + other]! > this.weights[row + topic]!) rivals += 1;
    return rivals;
  }
}
