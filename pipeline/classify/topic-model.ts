import { readFileSync } from 'node:fs';
import { TextModel } from './text-model.ts';
import { Vocabulary } from './vocabulary.ts';
import { ECHOES, VOICES } from './voices.ts';

/** The trained model as its data file holds it. */
export interface ModelFile {
  /** How to make the file anew. */
  readonly recipe: string;
  readonly topics: readonly string[];
  /** Terms with a blank between them. */
  readonly terms: string;
  /** Little-endian float32, one a term, in base64. */
  readonly frequencies: string;
  /** int8, row by term and one a topic, in base64; times `scale`. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: readonly number[];
  /** Weights of the voices, by name, for clauses under headings and for those under none. */
  readonly headed: NamedWeights;
  readonly bare: NamedWeights;
}

/** Weights in the first reading, and with echoes in the second and the third. */
interface NamedWeights {
  readonly first: Readonly<Record<string, number>>;
  readonly second: Readonly<Record<string, number>>;
  readonly third: Readonly<Record<string, number>>;
}

/** The trained model, ready for use. */
export interface TopicModel {
  readonly text: TextModel;
  /** Weights for clauses under headings, and for those that have to speak for themselves. */
  readonly headed: VoiceWeights;
  readonly bare: VoiceWeights;
}

/** Weights of the voices in the first reading, and with echoes in the second and the third. */
export interface VoiceWeights {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly third: Float64Array;
}

let loaded: TopicModel | undefined;

/** The committed model; read when first asked for. Throws where it was trained for other topics. */
export function loadTopicModel(topics: readonly { readonly id: string }[]): TopicModel {
  if (loaded) return loaded;
  const file = JSON.parse(readFileSync(new URL('./topics.model.json', import.meta.url), 'utf8')) as ModelFile;
  if (topics.map((topic) => topic.id).join() !== file.topics.join())
    throw new Error('topics.model.json was trained for other topics: run its recipe');
  loaded = decodeModel(file);
  return loaded;
}

/** A model from the content of its file. */
export function decodeModel(file: ModelFile): TopicModel {
  const frequencies = Buffer.from(file.frequencies, 'base64');
  const terms = file.terms.split(' ');
  const vocabulary = new Vocabulary(
    terms,
    Float64Array.from(terms, (_, at) => frequencies.readFloatLE(4 * at)),
  );
  const weights = Buffer.from(file.weights, 'base64');
  const signed = new Int8Array(weights.buffer, weights.byteOffset, weights.length);
  return {
    text: new TextModel(vocabulary, file.topics.length, signed, file.bias, file.scale),
    headed: weightsOf(file.headed),
    bare: weightsOf(file.bare),
  };
}

function weightsOf({ first, second, third }: NamedWeights): VoiceWeights {
  const echoed = (weights: Readonly<Record<string, number>>): Float64Array =>
    Float64Array.from([...VOICES, ...ECHOES], (voice) => weights[voice] ?? 0);
  return { first: Float64Array.from(VOICES, (voice) => first[voice] ?? 0), second: echoed(second), third: echoed(third) };
}
