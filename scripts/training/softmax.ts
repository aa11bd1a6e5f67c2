import type { TermVector } from '../../pipeline/classify/vocabulary.ts';

/** A text with its topic, as an index, and how much it counts. */
export interface Sample {
  readonly vector: TermVector;
  readonly topic: number;
  readonly weight: number;
}

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

interface Settings {
  readonly termCount: number;
  readonly topicCount: number;
  readonly epochs: number;
  readonly rate: number;
  /** Shrinks weights towards 0 at each touch. */
  readonly decay: number;
}

/** Multinomial logistic regression by AdaGrad. Samples are taken in an order that the epoch alone decides: no randomness, same bits every time. */
export function fitSoftmax(samples: readonly Sample[], settings: Settings): Fit {
  const { termCount, topicCount, epochs, rate, decay } = settings;
  const fit: Fit = { weights: new Float64Array(termCount * topicCount), bias: new Float64Array(topicCount) };
  const squares = new Float64Array(termCount * topicCount).fill(1e-6);
  const biasSquares = new Float64Array(topicCount).fill(1);
  const chances = new Float64Array(topicCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of orderOf(samples.length, epoch)) {
      const sample = samples[at]!;
      predict(fit, sample.vector, chances);
      chances[sample.topic]! -= 1;
      const wrong = topicsOff(chances);
      const { ids, values } = sample.vector;
      for (let k = 0; k < ids.length; k++) {
        const row = ids[k]! * topicCount;
        for (const topic of wrong) {
          const gradient = sample.weight * values[k]! * chances[topic]! + decay * fit.weights[row + topic]!;
          squares[row + topic]! += gradient * gradient;
          fit.weights[row + topic]! -= (rate * gradient) / Math.sqrt(squares[row + topic]!);
        }
      }
      for (const topic of wrong) {
        const gradient = sample.weight * chances[topic]!;
        biasSquares[topic]! += gradient * gradient;
        fit.bias[topic]! -= (0.1 * rate * gradient) / Math.sqrt(biasSquares[topic]!);
      }
    }
  }
  return fit;
}

/** Topics whose chance is off by enough to be worth a step. */
function topicsOff(errors: Float64Array): number[] {
  const off: number[] = [];
  for (let topic = 0; topic < errors.length; topic++) if (Math.abs(errors[topic]!) > 0.002) off.push(topic);
  return off;
}

/** Writes the probabilities of the topics into `chances`. */
function predict(fit: Fit, vector: TermVector, chances: Float64Array): void {
  const topicCount = chances.length;
  chances.set(fit.bias);
  for (let k = 0; k < vector.ids.length; k++) {
    const row = vector.ids[k]! * topicCount;
    for (let topic = 0; topic < topicCount; topic++) chances[topic]! += vector.values[k]! * fit.weights[row + topic]!;
  }
  softmax(chances);
}

/** Scores to probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > best) best = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at]! - best);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
}

/** All places once, in strides that are coprime to the length and differ by epoch. */
function orderOf(length: number, epoch: number): Int32Array {
  let stride = Math.max(1, Math.floor(length * 0.618) + 7 * epoch);
  while (divisor(stride, length) !== 1) stride += 1;
  const order = new Int32Array(length);
  for (let at = 0, place = epoch % Math.max(1, length); at < length; at++, place = (place + stride) % length) order[at] = place;
  return order;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
