import { ContextReader } from '../../pipeline/classify/context.ts';
import { CueFinder } from '../../pipeline/classify/cues.ts';
import { HeadingReader } from '../../pipeline/classify/headings.ts';
import { Lexicon } from '../../pipeline/classify/lexicon.ts';
import type { Stem } from '../../pipeline/classify/stems.ts';
import { withEchoes } from '../../pipeline/classify/surroundings.ts';
import { TextReader } from '../../pipeline/classify/text-reader.ts';
import type { Topic } from '../../pipeline/classify/topic-file.ts';
import type { TopicModel, VoiceWeights } from '../../pipeline/classify/topic-model.ts';
import { ECHOES, type Heard, VOICES, weigh } from '../../pipeline/classify/voices.ts';
import { fitBlend, type Verdict } from './blend-fit.ts';
import { type LabelledDocument, type Lesson, lessonsOf } from './material.ts';
import { type Example, fitText } from './text-fit.ts';

const FOLDS = 5;
/** How much an example counts, by where its topic comes from. */
const WEIGHT = { hand: 2.5, file: 2.5, ownHeading: 1, above: 0.5 };
/** Share of the first topic where two fit a clause about as well. */
const FIRST_SHARE = 0.7;
/** Where the weights of the voices begin. */
const START: Readonly<Record<string, number>> = { own: 0.6, heading: 1, above: 1 };
const SLIGHT = 0.1;
const ECHO_START = 0.05;

export interface Pupil {
  readonly id: string;
  readonly fold: number;
  readonly lessons: readonly Lesson[];
}

/** What a model that has not seen a document hears of its clauses, with headings or without. */
export interface Reading {
  readonly pupil: Pupil;
  readonly shown: boolean;
  readonly voices: readonly Heard[];
}

/**
 * Learns the words from topic files, headings and hand labels, then how far to trust words, headings and surroundings. The
 * latter is learnt from readings by models that have not seen the document, so that the probabilities hold for new ones.
 */
export function trainModel(documents: readonly LabelledDocument[], topics: readonly Topic[], stem: Stem): TopicModel {
  const pupils = pupilsOf(documents, topics);
  const readings = crossReadings(pupils, topics, stem);
  const text = fitText([...fileExamples(topics), ...pupils.flatMap((pupil) => examplesOf(pupil.lessons))], topics.length, stem);
  const weightsOf = (shown: boolean): VoiceWeights =>
    fitBlends(
      readings.filter((reading) => reading.shown === shown),
      topics.length,
    );
  return { text, headed: weightsOf(true), bare: weightsOf(false) };
}

/** Documents in the order of their ids, dealt out to the folds. */
export function pupilsOf(documents: readonly LabelledDocument[], topics: readonly Topic[]): Pupil[] {
  const headings = new HeadingReader(topics);
  return [...documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((document, at): Pupil => ({ id: document.id, fold: at % FOLDS, lessons: lessonsOf(document, topics, headings) }));
}

/** Each document read by a model that learnt its words from the documents of the other folds. */
export function crossReadings(pupils: readonly Pupil[], topics: readonly Topic[], stem: Stem): Reading[] {
  const headings = new HeadingReader(topics);
  const cues = new CueFinder(topics, stem);
  const readings: Reading[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = pupils.filter((pupil) => pupil.fold !== fold);
    const text = fitText([...fileExamples(topics), ...others.flatMap((pupil) => examplesOf(pupil.lessons))], topics.length, stem);
    const reader = new ContextReader(new TextReader(text, cues, new Lexicon(text.vocabulary, cues, stem)), headings);
    for (const pupil of pupils.filter((one) => one.fold === fold)) {
      for (const shown of [true, false])
        readings.push({ pupil, shown, voices: pupil.lessons.map((lesson) => reader.read(lesson.clause, shown)) });
    }
  }
  return readings;
}

function fileExamples(topics: readonly Topic[]): Example[] {
  return topics.flatMap((topic, index) => [topic.definition, ...topic.examples].map((text) => sureExample(text, index, WEIGHT.file)));
}

/** Weights of the voices in the three readings, by the hand labels of some readings. */
export function fitBlends(readings: readonly Reading[], topics: number): VoiceWeights {
  const verdicts = (all: readonly (readonly Heard[])[]): Verdict[] =>
    readings.flatMap(({ pupil }, at) =>
      pupil.lessons.flatMap((lesson, clause) =>
        lesson.given >= 0 ? [{ heard: all[at]![clause]!, topic: lesson.given, other: lesson.other }] : [],
      ),
    );
  /** What is heard of every clause together with the echoes of a reading of all. */
  const echoed = (all: readonly (readonly Heard[])[], weights: Float64Array): Heard[][] =>
    readings.map(({ pupil, voices }, at) => {
      const before = all[at]!.map((heard) => weigh(heard, weights, new Float64Array(topics)));
      const clauses = pupil.lessons.map((lesson) => lesson.clause);
      return withEchoes(clauses, voices, before, topics);
    });
  const alone = readings.map(({ voices }) => voices);
  const start = Float64Array.from(VOICES, (voice) => START[voice] ?? SLIGHT);
  const first = fitBlend(verdicts(alone), start, topics);
  const once = echoed(alone, first);
  const second = fitBlend(verdicts(once), Float64Array.from([...first, ...ECHOES.map(() => ECHO_START)]), topics);
  return { first, second, third: fitBlend(verdicts(echoed(once, second)), second, topics) };
}

function examplesOf(lessons: readonly Lesson[]): Example[] {
  return lessons.flatMap((lesson): Example[] => {
    const { text } = lesson.clause;
    if (lesson.given >= 0 && lesson.other >= 0) {
      return [sureExample(text, lesson.given, WEIGHT.hand * FIRST_SHARE), sureExample(text, lesson.other, WEIGHT.hand * (1 - FIRST_SHARE))];
    }
    if (lesson.given >= 0) return [sureExample(text, lesson.given, WEIGHT.hand)];
    if (lesson.named < 0 || lesson.label) return [];
    return [{ text, topic: lesson.named, weight: lesson.own ? WEIGHT.ownHeading : WEIGHT.above, sure: false }];
  });
}

function sureExample(text: string, topic: number, weight: number): Example {
  return { text, topic, weight, sure: true };
}
