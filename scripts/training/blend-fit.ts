import { type Heard, weigh } from '../../pipeline/classify/voices.ts';

/** What was heard of a clause, and which topic is right; of a doubtful clause another is right as well, -1 where there is none. */
export interface Verdict {
  readonly heard: Heard;
  readonly topic: number;
  readonly other: number;
}

const STEPS = 300;
const RATE = 0.1;
/** How strongly weights are drawn to where they began. */
const PULL = 0.002;

/** Weights of the voices by maximum likelihood: AdaGrad over all verdicts from a given start. Likelihood fits the probabilities themselves, not only their order. */
export function fitBlend(verdicts: readonly Verdict[], start: Float64Array, topics: number): Float64Array {
  const weights = start.slice();
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = gradientOf(verdicts, weights, topics);
    for (let voice = 0; voice < weights.length; voice++) {
      const slope = gradient[voice]! / verdicts.length + PULL * (weights[voice]! - start[voice]!);
      squares[voice]! += slope * slope;
      weights[voice]! -= (RATE * slope) / Math.sqrt(squares[voice]!);
    }
  }
  return weights;
}

function gradientOf(verdicts: readonly Verdict[], weights: Float64Array, topics: number): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { heard, topic, other } of verdicts) {
    const errors = weigh(heard, weights, new Float64Array(topics));
    // Where two topics are right, their probabilities together shall be 1.
    const right = errors[topic]! + (other >= 0 ? errors[other]! : 0);
    for (const one of other >= 0 ? [topic, other] : [topic]) errors[one]! -= errors[one]! / right;
    for (const { voice, short, scores } of [...heard.choruses, ...heard.echoes]) {
      let slope = 0;
      for (let at = 0; at < topics; at++) slope += errors[at]! * scores[at]!;
      gradient[voice]! += slope;
      if (short !== 0) gradient[voice + 1]! += short * slope;
    }
    for (const { voice, topic: named, value } of heard.solos) gradient[voice]! += errors[named]! * value;
  }
  return gradient;
}
