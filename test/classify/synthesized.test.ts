import { expect, it } from 'vitest';
import { TopicReader } from '../../pipeline/classify/reader.ts';
import { loadStem } from '../../pipeline/classify/stems.ts';
import { loadTopics } from '../../pipeline/classify/topic-file.ts';
import { loadTopicModel } from '../../pipeline/classify/topic-model.ts';
import { plainClause } from '../support/plain-clause.ts';
import type { TopicClauses } from '../synth/clauses/bank.ts';
import { TOPIC_CLAUSES } from '../synth/clauses/index.ts';

const topics = loadTopics();
const reader = new TopicReader(topics, loadTopicModel(topics), await loadStem());

/** An article of the synthesizer with its clauses, as the outline would hand it over. */
function articleOf({ titles, clauses }: TopicClauses) {
  const [title = ''] = titles;
  const texts = clauses.map(([, text]) => text.replace(/\{[^}]*\}/g, ' '));
  const article = plainClause('', { kind: 'article', heading: title });
  const children = clauses.map(([heading], at) => {
    const around = { parent: 0, before: at === 0 ? -1 : at, after: at + 1 === clauses.length ? -1 : at + 2, article: 0 };
    const neighbours = { before: texts[at - 1] ?? null, after: texts[at + 1] ?? null };
    return plainClause(texts[at]!, { unit: at + 1, heading, above: [title], top: false, parentText: '', around, ...neighbours });
  });
  return [article, ...children];
}

// The synthesizer's sentences were not written for the model and did not train it.
it.each([
  [true, 0.8],
  [false, 0.55],
])('knows the clauses of synthesized agreements (headings shown: %s)', (shown, least) => {
  let count = 0;
  let right = 0;
  for (const entry of TOPIC_CLAUSES) {
    const clauses = articleOf(entry);
    const found = reader.probabilities(clauses, reader.texts(), shown).slice(1);
    count += found.length;
    right += found.filter((row) => topics[row.indexOf(Math.max(...row))]?.id === entry.topic).length;
  }
  expect(right / count).toBeGreaterThan(least);
});
