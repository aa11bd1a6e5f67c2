import type { Topic } from '../../pipeline/classify/topic-file.ts';
import type { ModelFile, TopicModel, VoiceWeights } from '../../pipeline/classify/topic-model.ts';
import { ECHOES, VOICES } from '../../pipeline/classify/voices.ts';

const INT8 = 127;

/** A trained model as the content of its file: word weights in one byte each. */
export function encodeModel(model: TopicModel, topics: readonly Topic[]): ModelFile {
  const { text } = model;
  const { terms } = text.vocabulary;
  let largest = 0;
  for (let at = 0; at < terms.length * topics.length; at++) largest = Math.max(largest, Math.abs(text.weight(at)));
  const weights = Int8Array.from({ length: terms.length * topics.length }, (_, at) => Math.round((text.weight(at) * INT8) / largest));
  const frequencies = Buffer.alloc(4 * terms.length);
  terms.forEach((_, at) => {
    frequencies.writeFloatLE(text.vocabulary.frequency(at), 4 * at);
  });
  return {
    recipe: 'npm run train -- CORPUS',
    topics: topics.map((topic) => topic.id),
    terms: terms.join(' '),
    frequencies: frequencies.toString('base64'),
    weights: Buffer.from(weights.buffer).toString('base64'),
    scale: largest / INT8,
    bias: topics.map((_, topic) => rounded(text.bias(topic))),
    headed: weightsByName(model.headed),
    bare: weightsByName(model.bare),
  };
}

function weightsByName({ first, second, third }: VoiceWeights): ModelFile['headed'] {
  const echoed = [...VOICES, ...ECHOES];
  return { first: named(VOICES, first), second: named(echoed, second), third: named(echoed, third) };
}

function named(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)]));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
