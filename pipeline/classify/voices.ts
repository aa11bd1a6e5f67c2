/** What can speak for a topic, in the order of the weights: words here, words around, headings, cue phrases. */
export const VOICES = [
  'own',
  'own-short',
  'parent',
  'parent-short',
  'before',
  'before-short',
  'after',
  'after-short',
  'heading-words',
  'above-words',
  'above-words-short',
  'heading',
  'above',
  'above-short',
  'article',
  'article-short',
  'cues',
  'counter-cues',
] as const;

/** What the first reading made of the units around a clause; these voices follow those of the first reading. */
export const ECHOES = [
  'parent-says',
  'parent-says-short',
  'before-says',
  'after-says',
  'both-say',
  'article-says',
  'article-says-short',
] as const;

/** A voice that speaks of all topics, one number a topic. Where `short` is not 0, the next voice says the same that many times as loud. */
export interface Chorus {
  readonly voice: number;
  readonly short: number;
  readonly scores: Float64Array;
}

/** A voice that speaks of one topic. */
export interface Solo {
  readonly voice: number;
  readonly topic: number;
  readonly value: number;
}

/** What is heard about a clause, each list in the order of the weights: choruses, then solos, then echoes. What is silent is left out. */
export interface Heard {
  readonly choruses: readonly Chorus[];
  readonly solos: readonly Solo[];
  readonly echoes: readonly Chorus[];
}

const NUMBERS: ReadonlyMap<string, number> = new Map([...VOICES, ...ECHOES].map((name, at) => [name, at]));

/** Place of a voice among the weights. */
export function voiceOf(name: (typeof VOICES)[number] | (typeof ECHOES)[number]): number {
  return NUMBERS.get(name) ?? -1;
}

const HEADING_WORDS = voiceOf('heading-words');
const ABOVE_WORDS = voiceOf('above-words');

/** Whether headings say anything of a clause. */
export function isHeaded({ choruses }: Heard): boolean {
  return choruses.some(({ voice }) => voice === HEADING_WORDS || voice === ABOVE_WORDS);
}

/** Probabilities of the topics, written into `scores` (zeros): the voices weighed, then softmax. Weights are added in their order, so that the same voices give the same bits. */
export function weigh({ choruses, solos, echoes }: Heard, weights: ArrayLike<number>, scores: Float64Array): Float64Array {
  for (let at = 0; at < choruses.length; at++) addChorus(choruses[at]!, weights, scores);
  for (let at = 0; at < solos.length; at++) {
    const { voice, topic, value } = solos[at]!;
    scores[topic]! += weights[voice]! * value;
  }
  for (let at = 0; at < echoes.length; at++) addChorus(echoes[at]!, weights, scores);
  softmax(scores);
  return scores;
}

function addChorus({ voice, short, scores }: Chorus, weights: ArrayLike<number>, sums: Float64Array): void {
  const weight = short === 0 ? weights[voice]! : weights[voice]! + short * weights[voice + 1]!;
  for (let topic = 0; topic < sums.length; topic++) sums[topic]! += weight * scores[topic]!;
}

/** Scores to probabilities, in place. */
function softmax(scores: Float64Array): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) if (scores[at]! > best) best = scores[at]!;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at]! - best);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
}
