import type { DocumentTopic, UnitTopics } from '../model.ts';
import type { Artifacts } from '../stage.ts';
import type { Clause } from './clause.ts';
import { isComplete } from './complete.ts';
import { printed } from './evidence.ts';
import type { HeadingReader, HeadingTopic } from './headings.ts';
import type { ReadText, TextReader } from './text-reader.ts';
import type { Topic } from './topic-file.ts';

/** A clause that is this likely about a topic forbids to call the topic absent. */
const SUSPECT = 0.05;
/** A phrase of a topic tells where one of its words speaks more for it than for all but this many others. */
const RIVALS = 3;
const MAX_EVIDENCE = 5;
const ELSEWHERE = [
  /\bincorporated\s+(?:herein\s+|into\s+this\s+agreement\s+)?by\s+reference\b/i,
  /\b(?:as\s+)?(?:set\s+forth|provided|specified|required|defined|outlined|described|granted|governed|established)\s+(?:in|by|under)\s+(?:the\s+|applicable\s+|state\s+and\s+federal\s+|federal\s+and\s+state\s+)*(?:board\s+polic|district\s+polic|school\s+polic|personnel\s+(?:polic|rules)|(?:education|government|labor|municipal)\s+code|civil\s+service|state\s+law|federal\s+law|laws?\b|statutes?\b)/i,
  /\bin\s+accordance\s+with\s+(?:the\s+|applicable\s+|state\s+and\s+federal\s+|federal\s+and\s+state\s+)*(?:board\s+polic|district\s+polic|(?:education|government|labor)\s+code|state\s+law|federal\s+law|laws?\b|statutes?\b|family\s+(?:and\s+)?medical\s+leave\s+act)/i,
  /\bpursuant\s+to\s+(?:the\s+)?(?:education|government|labor)\s+code\b/i,
];
/** Longer clauses, and those of more than a sentence, say something themselves. */
const POINTER_LETTERS = 220;
const SENTENCES = /[.;:]\s+\S/;

/** What classification made of a document: clauses, their topics, and the probabilities of all topics, clause by clause. */
export interface Classified {
  readonly clauses: readonly Clause[];
  readonly units: readonly UnitTopics[];
  readonly probabilities: readonly Float64Array[];
  readonly texts: TextReader;
}

/**
 * For each topic of the scheme: present (clauses carry it), by reference (they all point elsewhere), absent (a whole agreement of good
 * text was searched and nothing found), or unknown (with what may be it).
 */
export function documentTopics(
  input: Pick<Artifacts, 'text' | 'route' | 'outline'>,
  topics: readonly Topic[],
  classified: Classified,
  headings: HeadingReader,
): DocumentTopic[] {
  const { clauses, units } = classified;
  const clauseOf = new Map(clauses.map((clause) => [clause.unit, clause]));
  const complete = isComplete(input, classified);
  const looks = classified.clauses.map((clause, at): Look => {
    const heading = clause.heading ? headings.topicOf(clause.heading, clause.top) : null;
    return { text: clause.text, heading, read: classified.texts.read(clause.text), probabilities: classified.probabilities[at]! };
  });
  return topics.map((topic, index): DocumentTopic => {
    const found = units.flatMap((unit) => unit.topics.filter(({ id }) => id === topic.id).map(({ evidence }) => ({ unit, evidence })));
    if (found.length > 0) {
      const pointing = allPointElsewhere(found.map(({ unit }) => clauseOf.get(unit.unit)?.text ?? ''));
      const evidence = [...new Set(found.flatMap((entry) => entry.evidence))].slice(0, MAX_EVIDENCE);
      return { topic: topic.id, status: pointing ? 'by-reference' : 'present', clause_count: found.length, evidence };
    }
    const traces = tracesOf(index, looks, classified.texts);
    const evidence = [...new Set(traces.flatMap(({ words }) => words))].slice(0, MAX_EVIDENCE);
    if (allPointElsewhere(traces.map(({ text }) => text)))
      return { topic: topic.id, status: 'by-reference', clause_count: traces.length, evidence };
    if (!complete || traces.length > 0) return { topic: topic.id, status: 'unknown', clause_count: 0, evidence };
    const search = `${clauses.length} clauses searched: no heading, none of ${topic.cues.length} phrases, no clause with a probability of ${SUSPECT}`;
    return { topic: topic.id, status: 'absent', clause_count: 0, evidence: [search] };
  });
}

/** A clause that may be about a topic though it was not given it. */
interface Trace {
  readonly text: string;
  /** Headings and phrases that speak for it. */
  readonly words: readonly string[];
}

/** What was seen of a clause: once for all topics. */
interface Look {
  readonly text: string;
  readonly heading: HeadingTopic | null;
  readonly read: ReadText;
  readonly probabilities: Float64Array;
}

function tracesOf(topic: number, looks: readonly Look[], texts: TextReader): Trace[] {
  const traces: Trace[] = [];
  for (const { text, heading, read, probabilities } of looks) {
    const words: string[] = [];
    if (heading?.topic === topic) words.push(heading.words.toLowerCase());
    for (const { cue, start, end } of read.cues)
      if (cue.topic === topic && !cue.counter && tells(topic, read, start, end, texts)) words.push(printed(read, start, end));
    const probability = probabilities[topic]!;
    if (words.length === 0 && probability >= SUSPECT) words.push(`a clause with a probability of ${probability.toFixed(2)}`);
    if (words.length > 0) traces.push({ text, words });
  }
  return traces;
}

/** Whether a phrase says something by itself: "ratio of" does, "to one" does not. */
function tells(topic: number, { words }: ReadText, start: number, end: number, { model }: TextReader): boolean {
  return words.slice(start, end).some(({ term }) => term >= 0 && model.rivals(term, topic) < RIVALS);
}

/** Whether those of some clauses that have text do no more than point to another text. */
function allPointElsewhere(texts: readonly string[]): boolean {
  const told = texts.filter((text) => text !== '');
  return told.length > 0 && told.every(pointsElsewhere);
}

function pointsElsewhere(text: string): boolean {
  return text.length < POINTER_LETTERS && !SENTENCES.test(text) && ELSEWHERE.some((pattern) => pattern.test(text));
}
