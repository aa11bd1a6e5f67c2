import type { Clause } from './clause.ts';
import type { TopicReader } from './reader.ts';
import { wordsOf } from './stems.ts';
import type { ReadText, TextReader } from './text-reader.ts';

const MAX_WORDS = 5;

/** The words that decided for a topic, as they are printed: of the headings, of cue phrases, and those that weigh most. */
export function evidenceFor(topic: number, clause: Clause, reader: Pick<TopicReader, 'headings' | 'cues'>, texts: TextReader): string[] {
  const found = [...headingWords(topic, clause, reader)];
  const words = wordsOf(clause.text);
  const read = texts.read(clause.text);
  for (const { cue, start, end } of reader.cues.find(read.stems)) {
    if (cue.topic === topic && !cue.counter) found.push(words.slice(start, end).join(' '));
  }
  found.push(...weightyWords(topic, words, read, texts));
  return distinct(found).slice(0, MAX_WORDS);
}

function headingWords(topic: number, clause: Clause, reader: Pick<TopicReader, 'headings'>): string[] {
  const chain = [clause.heading, ...clause.above];
  for (let level = 0; level < chain.length; level++) {
    const heading = chain[level];
    const read = heading ? reader.headings.topicOf(heading, level === chain.length - 1 && (level > 0 || clause.top)) : null;
    if (read?.topic === topic) return [read.words.toLowerCase()];
  }
  return [];
}

function weightyWords(topic: number, words: readonly string[], read: ReadText, { model }: TextReader): string[] {
  const { ids, values } = read.vector;
  const pulls = Array.from(ids, (id, at) => ({ term: model.vocabulary.terms[id] ?? '', pull: values[at]! * model.pull(id, topic) }));
  return pulls
    .filter(({ term, pull }) => pull > 0 && !term.includes('_'))
    .sort((a, b) => b.pull - a.pull || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_WORDS)
    .map(({ term }) => words[read.stems.indexOf(term)] ?? '')
    .filter((word) => word !== '');
}

/** Without repetitions and without words that a longer piece of evidence holds. */
function distinct(found: readonly string[]): string[] {
  const kept: string[] = [];
  for (const words of found) if (!kept.some((other) => ` ${other} `.includes(` ${words} `))) kept.push(words);
  return kept;
}
