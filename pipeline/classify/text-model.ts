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

  constructor(vocabulary: Vocabulary, topicCount: number, weights: ArrayLike<number>, bias: ArrayLike<number>, scale = 1) {
    this.vocabulary = vocabulary;
    this.topicCount = topicCount;
    this.weights = weights;
    this.biases = bias;
    this.scale = scale;
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
    if (ids.length === 0) return scores;
    for (let topic = 0; topic < this.topicCount; topic++) scores[topic] = this.bias(topic);
    for (let at = 0; at < ids.length; at++) {
      const row = ids[at]! * this.topicCount;
      const value = values[at]! * this.scale;
      for (let topic = 0; topic < this.topicCount; topic++) scores[topic]! += value * this.weights[row + topic]!;
    }
    return scores;
  }

  /** What a term gives to a topic above what it gives to topics on average. */
  pull(id: number, topic: number): number {
    const row = id * this.topicCount;
    let sum = 0;
    for (let other = 0; other < this.topicCount; other++) sum += this.weights[row + other]!;
    return this.scale * (this.weights[row + topic]! - sum / this.topicCount);
  }
}
