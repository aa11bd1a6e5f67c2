import type { Clause } from './clause.ts';
import type { HeadingReader, HeadingTopic } from './headings.ts';
import type { ReadText, TextReader } from './text-reader.ts';
import { type Chorus, type Heard, type Solo, voiceOf } from './voices.ts';

/** Words from which a clause speaks about half for itself. */
const SHORT = 20;
const MAX_CUES = 4;

const V = {
  own: voiceOf('own'),
  parent: voiceOf('parent'),
  before: voiceOf('before'),
  after: voiceOf('after'),
  headingWords: voiceOf('heading-words'),
  aboveWords: voiceOf('above-words'),
  heading: voiceOf('heading'),
  above: voiceOf('above'),
  aboveShort: voiceOf('above-short'),
  article: voiceOf('article'),
  articleShort: voiceOf('article-short'),
  cues: voiceOf('cues'),
  counterCues: voiceOf('counter-cues'),
};

/** What headings above a clause say: their words, the nearest that names a topic, and the article's where it names another. */
interface Above {
  readonly words: ReadText | null;
  readonly nearest: HeadingTopic | null;
  readonly article: HeadingTopic | null;
}

/** Reads the clauses of a document in their surroundings. */
export class ContextReader {
  private readonly texts: TextReader;
  private readonly headings: HeadingReader;
  /** Clauses under one heading share the list of what stands above. */
  private readonly above = new Map<readonly string[], Above>();

  constructor(texts: TextReader, headings: HeadingReader) {
    this.texts = texts;
    this.headings = headings;
  }

  /** What speaks for a clause's topics. `withHeadings` false hides every heading, to measure what the text alone tells. */
  read(clause: Clause, withHeadings = true): Heard {
    const choruses: Chorus[] = [];
    const solos: Solo[] = [];
    const own = this.texts.read(clause.text);
    const short = SHORT / (SHORT + own.words.length);
    if (clause.text) choruses.push({ voice: V.own, short, scores: own.scores });
    if (clause.parentText) choruses.push({ voice: V.parent, short, scores: this.texts.read(clause.parentText).scores });
    if (clause.before) choruses.push({ voice: V.before, short, scores: this.texts.read(clause.before).scores });
    if (clause.after) choruses.push({ voice: V.after, short, scores: this.texts.read(clause.after).scores });
    if (withHeadings) {
      if (clause.heading) choruses.push({ voice: V.headingWords, short: 0, scores: this.texts.read(clause.heading).scores });
      const above = this.readAbove(clause.above);
      if (above.words) choruses.push({ voice: V.aboveWords, short, scores: above.words.scores });
      this.addHeadings(clause, above, short, solos);
    }
    this.addCues(own, solos);
    return { choruses, solos, echoes: [] };
  }

  private readAbove(above: readonly string[]): Above {
    const known = this.above.get(above);
    if (known) return known;
    const words = above.join(' ');
    const topics = above.map((heading, level) => this.headings.topicOf(heading, level === above.length - 1));
    const nearest = topics.find((found) => found !== null) ?? null;
    const last = topics.at(-1) ?? null;
    const read = { words: words ? this.texts.read(words) : null, nearest, article: last === nearest ? null : last };
    this.above.set(above, read);
    return read;
  }

  private addHeadings(clause: Clause, { nearest, article }: Above, short: number, solos: Solo[]): void {
    const own = clause.heading ? this.headings.topicOf(clause.heading, clause.top) : null;
    if (own) solos.push({ voice: V.heading, topic: own.topic, value: own.coverage });
    if (!nearest) return;
    solos.push({ voice: V.above, topic: nearest.topic, value: nearest.coverage });
    solos.push({ voice: V.aboveShort, topic: nearest.topic, value: nearest.coverage * short });
    if (!article) return;
    solos.push({ voice: V.article, topic: article.topic, value: article.coverage });
    solos.push({ voice: V.articleShort, topic: article.topic, value: article.coverage * short });
  }

  private addCues(own: ReadText, solos: Solo[]): void {
    if (own.cues.length === 0) return;
    const cues = new Set(own.cues.map(({ cue }) => cue));
    const counts = new Map<number, number>();
    for (const counter of [false, true]) {
      counts.clear();
      for (const cue of cues) if (cue.counter === counter) counts.set(cue.topic, (counts.get(cue.topic) ?? 0) + 1);
      const voice = counter ? V.counterCues : V.cues;
      for (const [topic, count] of counts) solos.push({ voice, topic, value: Math.min(MAX_CUES, count) });
    }
  }
}
