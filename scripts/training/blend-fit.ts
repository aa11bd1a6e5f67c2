import { weigh } from '../../pipeline/classify/context.ts';

/** What the voices said of a clause (row by topic, one number a voice), and which topic is right. */
export interface Verdict {
  readonly voices: Float64Array;
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
  const width = weights.length;
  const gradient = new Float64Array(width);
  for (const { voices, topic } of verdicts) {
    const errors = weigh(voices, weights, topics);
    errors[topic]! -= 1;
    for (let other = 0; other < topics; other++) {
      const error = errors[other]!;
      if (Math.abs(error) < 1e-6) continue;
      for (let voice = 0; voice < width; voice++) gradient[voice]! += error * voices[other * width + voice]!;
    }
  }
  return gradient;
}
