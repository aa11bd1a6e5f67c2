import type { Clause } from './clause.ts';
import type { TopicReader } from './reader.ts';
import { type Stems, wordsOf } from './stems.ts';
import type { TextModel } from './text-model.ts';

const MAX_WORDS = 5;

/** The words that decided for a topic, as they are printed: of the headings, of cue phrases, and those that weigh most. */
export function evidenceFor(
  topic: number,
  clause: Clause,
  reader: Pick<TopicReader, 'headings' | 'cues'>,
  model: TextModel,
  stems: Stems,
): string[] {
  const found = [...headingWords(topic, clause, reader)];
  const words = wordsOf(clause.text);
  const stemmed = stems(clause.text);
  for (const { cue, start, end } of reader.cues.find(stemmed)) {
    if (cue.topic === topic && !cue.counter) found.push(words.slice(start, end).join(' '));
  }
  found.push(...weightyWords(topic, words, stemmed, model));
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

function weightyWords(topic: number, words: readonly string[], stemmed: readonly string[], model: TextModel): string[] {
  const { ids, values } = model.vocabulary.vectorOf(stemmed);
  const pulls = Array.from(ids, (id, at) => ({ term: model.vocabulary.terms[id] ?? '', pull: values[at]! * model.pull(id, topic) }));
  return pulls
    .filter(({ term, pull }) => pull > 0 && !term.includes('_'))
    .sort((a, b) => b.pull - a.pull || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_WORDS)
    .map(({ term }) => words[stemmed.indexOf(term)] ?? '')
    .filter((word) => word !== '');
}

/** Without repetitions and without words that a longer piece of evidence holds. */
function distinct(found: readonly string[]): string[] {
  const kept: string[] = [];
  for (const words of found) if (!kept.some((other) => ` ${other} `.includes(` ${words} `))) kept.push(words);
  return kept;
}
