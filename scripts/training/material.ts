import { type Clause, clausesOf } from '../../pipeline/classify/clause.ts';
import type { HeadingReader } from '../../pipeline/classify/headings.ts';
import type { Topic } from '../../pipeline/classify/topic-file.ts';
import type { Outline } from '../../pipeline/model.ts';
import { type HandLabel, matchLabels } from './hand-labels.ts';

/** A document to learn from or to measure on. */
export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly outline: Pick<Outline, 'units'>;
  readonly labels: readonly HandLabel[];
}

/** A clause with what its headings call it and what a person called it; topics are indices, -1 where there is none. */
export interface Lesson {
  readonly clause: Clause;
  /** The topic that the nearest readable heading names; none where the text is too short to learn from. */
  readonly named: number;
  /** True where that heading is the clause's own. */
  readonly own: boolean;
  readonly label: HandLabel | null;
  /** The topic that a person gave. */
  readonly given: number;
  /** The other topic of a doubtful clause. */
  readonly other: number;
}

/** A heading must be this much about its topic before clauses under it are named after it. */
const COVERAGE = 0.6;
/** A text with fewer letters teaches nothing. */
const LETTERS = 30;

/** All clauses of a document, in reading order. */
export function lessonsOf(document: LabelledDocument, topics: readonly Topic[], headings: HeadingReader): Lesson[] {
  const index = new Map(topics.map((topic, at) => [topic.id, at]));
  const indexOf = (id: string | null | undefined): number => (id ? (index.get(id) ?? -1) : -1);
  const { outline, text } = document;
  const entries = clausesOf(outline, { text }).map((clause) => ({
    clause,
    text: clause.text,
    path: outline.units[clause.unit]?.path.join('/') ?? '',
  }));
  const matched = matchLabels(entries, document.labels);
  return entries.map((entry) => {
    const label = matched.get(entry) ?? null;
    const teaches = entry.clause.kind !== 'table' && entry.clause.kind !== 'form' && entry.text.replace(/[^A-Za-z]/g, '').length >= LETTERS;
    const name = teaches ? nameOf(entry.clause, headings) : { named: -1, own: false };
    return { clause: entry.clause, ...name, label, given: indexOf(label?.topic), other: indexOf(label?.doubtful) };
  });
}

function nameOf(clause: Clause, headings: HeadingReader): { named: number; own: boolean } {
  const chain = [clause.heading, ...clause.above];
  for (let level = 0; level < chain.length; level++) {
    const heading = chain[level];
    const top = level === chain.length - 1 && (level > 0 || clause.top);
    const found = heading ? headings.topicOf(heading, top) : null;
    if (found && found.coverage >= COVERAGE) return { named: found.topic, own: level === 0 };
  }
  return { named: -1, own: false };
}
