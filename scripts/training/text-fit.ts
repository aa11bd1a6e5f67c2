import { type Stem, wordsOf } from '../../pipeline/classify/stems.ts';
import { TextModel } from '../../pipeline/classify/text-model.ts';
import { termsOf, Vocabulary } from '../../pipeline/classify/vocabulary.ts';
import { fitSoftmax, type Sample } from './softmax.ts';

/** A text with its topic and how much it counts. */
export interface Example {
  readonly text: string;
  readonly topic: number;
  readonly weight: number;
  /** True where a person named the topic of this very text, not only a heading above it. */
  readonly sure: boolean;
}

const MIN_DOCUMENTS = 2;
const MAX_TERMS = 20_000;
/** Added to every term's count in every topic. */
const SMOOTHING = 0.2;
/** What the regression on sure examples adds to the counts over all: counts take noise well, regression separates what is alike. */
const REGRESSION = 0.5;

/**
 * Chooses the vocabulary and weighs each term for each topic: log counts over all examples (multinomial Bayes) plus a softmax
 * regression over the sure ones. The same examples in the same order give the same bits.
 */
export function fitText(examples: readonly Example[], topicCount: number, stem: Stem): TextModel {
  const stemmed = examples.map((example) => wordsOf(example.text).map(stem));
  const vocabulary = chooseVocabulary(stemmed);
  const samples = examples.map(
    (example, at): Sample => ({
      vector: vocabulary.vectorOf((stemmed[at] ?? []).map((word) => ({ term: vocabulary.numberOf(word) }))),
      topic: example.topic,
      weight: example.weight,
    }),
  );
  const weights = countTerms(samples, balanceOf(examples, topicCount, 0.5), vocabulary.terms.length, topicCount);
  const sure = examples.filter((example) => example.sure);
  const balance = balanceOf(sure, topicCount, 0.3);
  const clean = samples
    .filter((_, at) => examples[at]!.sure)
    .map((sample) => ({ ...sample, weight: sample.weight * balance[sample.topic]! }));
  const fit = fitSoftmax(clean, { termCount: vocabulary.terms.length, topicCount, epochs: 12, rate: 0.25, decay: 2e-6 });
  for (let at = 0; at < weights.length; at++) weights[at]! += REGRESSION * fit.weights[at]!;
  return new TextModel(
    vocabulary,
    topicCount,
    weights,
    fit.bias.map((bias) => REGRESSION * bias),
  );
}

/** Log shares of the terms in the topics, less the term's mean over the topics. */
function countTerms(samples: readonly Sample[], balance: Float64Array, termCount: number, topicCount: number): Float64Array {
  const counts = new Float64Array(termCount * topicCount);
  const totals = new Float64Array(topicCount);
  for (const { vector, topic, weight } of samples) {
    vector.ids.forEach((id, at) => {
      const value = weight * balance[topic]! * vector.values[at]!;
      counts[id * topicCount + topic]! += value;
      totals[topic]! += value;
    });
  }
  for (let term = 0; term < termCount; term++) {
    let sum = 0;
    for (let topic = 0; topic < topicCount; topic++) {
      const at = term * topicCount + topic;
      counts[at] = Math.log((counts[at]! + SMOOTHING) / (totals[topic]! + SMOOTHING * termCount));
      sum += counts[at]!;
    }
    for (let topic = 0; topic < topicCount; topic++) counts[term * topicCount + topic]! -= sum / topicCount;
  }
  return counts;
}

/** Terms that enough texts have, the most frequent first where there are too many; ties go by the alphabet. */
function chooseVocabulary(stemmed: readonly (readonly string[])[]): Vocabulary {
  const documents = new Map<string, number>();
  for (const stems of stemmed) for (const term of new Set(termsOf(stems))) documents.set(term, (documents.get(term) ?? 0) + 1);
  const terms = [...documents]
    .filter(([, count]) => count >= MIN_DOCUMENTS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_TERMS);
  return new Vocabulary(
    terms.map(([term]) => term),
    Float64Array.from(terms, ([, count]) => Math.fround(Math.log((1 + stemmed.length) / (1 + count)) + 1)),
  );
}

/** Rare topics count more, as a power of their rarity. */
function balanceOf(examples: readonly Example[], topicCount: number, power: number): Float64Array {
  const totals = new Float64Array(topicCount);
  for (const example of examples) totals[example.topic]! += example.weight;
  const mean = totals.reduce((sum, total) => sum + total, 0) / topicCount;
  return totals.map((total) => (total > 0 ? Math.min(4, (mean / total) ** power) : 1));
}
