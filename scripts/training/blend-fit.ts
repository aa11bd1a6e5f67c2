import { type Heard, weigh } from '../../pipeline/classify/voices.ts';

/** What was heard of a clause, and which topic is right. */
export interface Verdict {
  readonly heard: Heard;
  readonly topic: number;
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
  for (const { heard, topic } of verdicts) {
    const errors = weigh(heard, weights, topics);
    errors[topic]! -= 1;
    for (const { voice, short, scores } of [...heard.choruses, ...heard.echoes]) {
      let slope = 0;
      for (let other = 0; other < topics; other++) slope += errors[other]! * scores[other]!;
      gradient[voice]! += slope;
      if (short !== 0) gradient[voice + 1]! += short * slope;
    }
    for (const { voice, topic: named, value } of heard.solos) gradient[voice]! += errors[named]! * value;
  }
  return gradient;
}
