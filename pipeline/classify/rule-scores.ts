import type { Clause } from './clause.ts';
import type { CueFinder } from './cues.ts';
import type { HeadingReader } from './headings.ts';
import type { Stems } from './stems.ts';

/** What a heading of the clause itself and of those above it is worth against one cue phrase. */
const OWN_HEADING = 3;
const ABOVE = [2, 1.2, 0.8];

/** Scores of the topics of one clause, with the words that speak for each. */
export interface Scores {
  readonly values: Float64Array;
  readonly words: Map<number, string[]>;
}

/** Points by rules alone: headings by the topic files' patterns, and cue phrases in the clause's own words. */
export class RuleScorer {
  private readonly topicCount: number;
  private readonly headings: HeadingReader;
  private readonly cues: CueFinder;
  private readonly stems: Stems;

  constructor(topicCount: number, headings: HeadingReader, cues: CueFinder, stems: Stems) {
    this.topicCount = topicCount;
    this.headings = headings;
    this.cues = cues;
    this.stems = stems;
  }

  score(clause: Clause): Scores {
    const scores: Scores = { values: new Float64Array(this.topicCount), words: new Map() };
    if (clause.heading) this.addHeading(scores, clause.heading, clause.top, OWN_HEADING);
    clause.above.slice(0, ABOVE.length).forEach((heading, level) => {
      this.addHeading(scores, heading, level === clause.above.length - 1, ABOVE[level] ?? 0);
    });
    const seen = new Set<string>();
    for (const { topic, phrase, counter } of this.cues.find(this.stems(clause.text))) {
      const key = `${topic} ${phrase}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const points = counter ? -1 : 0.5 + 0.5 * phrase.split(' ').length;
      scores.values[topic] = (scores.values[topic] ?? 0) + points;
      if (!counter) addWords(scores, topic, phrase);
    }
    return scores;
  }

  private addHeading(scores: Scores, heading: string, top: boolean, points: number): void {
    const found = this.headings.topicOf(heading, top);
    if (!found) return;
    scores.values[found.topic] = (scores.values[found.topic] ?? 0) + points * Math.min(1, 0.5 + found.coverage / 2);
    addWords(scores, found.topic, found.words.toLowerCase());
  }
}

function addWords(scores: Scores, topic: number, words: string): void {
  const list = scores.words.get(topic);
  if (list) list.push(words);
  else scores.words.set(topic, [words]);
}
