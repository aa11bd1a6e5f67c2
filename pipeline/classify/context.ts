import type { Clause } from './clause.ts';
import type { Cue, CueFinder, CueMatch } from './cues.ts';
import type { HeadingReader } from './headings.ts';
import type { TextReader } from './text-reader.ts';

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

/** Words from which a clause speaks about half for itself. */
const SHORT = 20;
const MAX_CUES = 4;

/** Reads a clause in its surroundings. */
export class ContextReader {
  private readonly texts: TextReader;
  private readonly headings: HeadingReader;
  private readonly cues: CueFinder;

  constructor(texts: TextReader, headings: HeadingReader, cues: CueFinder) {
    this.texts = texts;
    this.headings = headings;
    this.cues = cues;
  }

  /**
   * What each voice says for each topic: row by topic, one number a voice.
   * `withHeadings` false hides every heading, to measure what the text alone tells.
   */
  read(clause: Clause, withHeadings = true): Float64Array {
    const topics = this.texts.model.topicCount;
    const values = new Float64Array(topics * VOICES.length);
    const { stems } = this.texts.read(clause.text);
    const short = SHORT / (SHORT + stems.length);
    const add = (voice: (typeof VOICES)[number], scores: ArrayLike<number>, factor = 1): void => {
      const at = VOICES.indexOf(voice);
      for (let topic = 0; topic < topics; topic++) values[topic * VOICES.length + at]! += factor * scores[topic]!;
    };
    const around = (voice: 'own' | 'parent' | 'before' | 'after' | 'above-words', text: string | null): void => {
      if (!text) return;
      const scores = this.texts.read(text).scores;
      add(voice, scores);
      add(`${voice}-short`, scores, short);
    };
    around('own', clause.text);
    around('parent', clause.parentText);
    around('before', clause.before);
    around('after', clause.after);
    if (withHeadings) {
      if (clause.heading) add('heading-words', this.texts.read(clause.heading).scores);
      around('above-words', clause.above.join(' '));
      this.readHeadings(clause, short, values);
    }
    this.countCues(this.cues.find(stems), values);
    return values;
  }

  private readHeadings(clause: Clause, short: number, values: Float64Array): void {
    const set = (topic: number, voice: (typeof VOICES)[number], value: number): void => {
      values[topic * VOICES.length + VOICES.indexOf(voice)] = value;
    };
    const own = clause.heading ? this.headings.topicOf(clause.heading, clause.top) : null;
    if (own) set(own.topic, 'heading', own.coverage);
    const read = clause.above.map((heading, level) => this.headings.topicOf(heading, level === clause.above.length - 1));
    const nearest = read.find((found) => found !== null);
    if (!nearest) return;
    set(nearest.topic, 'above', nearest.coverage);
    set(nearest.topic, 'above-short', nearest.coverage * short);
    const article = read.at(-1);
    if (!article || article === nearest) return;
    set(article.topic, 'article', article.coverage);
    set(article.topic, 'article-short', article.coverage * short);
  }

  private countCues(cues: readonly CueMatch[], values: Float64Array): void {
    const seen = new Set<Cue>();
    for (const { cue } of cues) {
      if (seen.has(cue)) continue;
      seen.add(cue);
      const at = cue.topic * VOICES.length + VOICES.indexOf(cue.counter ? 'counter-cues' : 'cues');
      values[at] = Math.min(MAX_CUES, values[at]! + 1);
    }
  }
}

/** Probabilities of the topics: the voices weighed, then softmax. `voices` has a row by topic, one number a weight. */
export function weigh(voices: Float64Array, weights: ArrayLike<number>, topics: number): Float64Array {
  const scores = new Float64Array(topics);
  const count = weights.length;
  let best = Number.NEGATIVE_INFINITY;
  for (let topic = 0; topic < topics; topic++) {
    let score = 0;
    for (let voice = 0; voice < count; voice++) score += weights[voice]! * voices[topic * count + voice]!;
    scores[topic] = score;
    if (score > best) best = score;
  }
  let sum = 0;
  for (let topic = 0; topic < topics; topic++) {
    scores[topic] = Math.exp(scores[topic]! - best);
    sum += scores[topic]!;
  }
  for (let topic = 0; topic < topics; topic++) scores[topic]! /= sum;
  return scores;
}
