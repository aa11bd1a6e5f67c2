import { expect, it } from 'vitest';
import { clausesOf } from '../../../pipeline/classify/clause.ts';
import { TopicReader } from '../../../pipeline/classify/reader.ts';
import { loadStem } from '../../../pipeline/classify/stems.ts';
import { loadTopics } from '../../../pipeline/classify/topic-file.ts';
import { decodeModel } from '../../../pipeline/classify/topic-model.ts';
import { encodeModel } from '../../../scripts/training/encode.ts';
import { type HandLabel, startsHash } from '../../../scripts/training/hand-labels.ts';
import type { LabelledDocument } from '../../../scripts/training/material.ts';
import { trainModel } from '../../../scripts/training/train-model.ts';
import { artifactsOf } from '../../support/artifacts.ts';
import { plainClause } from '../../support/plain-clause.ts';
import { TOPIC_CLAUSES } from '../../synth/clauses/index.ts';

const wanted = ['leave/sick', 'time/class-size', 'disputes/grievance', 'rights/dues'];
const topics = loadTopics().filter(({ id }) => wanted.includes(id));
const stem = await loadStem();

/** A small agreement of the synthesizer's clauses. */
async function documentOf(id: string): Promise<LabelledDocument> {
  const articles = TOPIC_CLAUSES.filter(({ topic }) => wanted.includes(topic)).map(({ titles, clauses }, at) =>
    [
      `ARTICLE ${at + 1} ${titles[0]?.toUpperCase()}`,
      ...clauses.map(([, text], clause) => `${at + 1}.${clause + 1} ${text.replace(/\{[^}]*\}/g, 'ten')}`),
    ].join('\n'),
  );
  const title = 'COLLECTIVE BARGAINING AGREEMENT\nbetween the\nELDERFIELD SCHOOL DISTRICT\nand the\nELDERFIELD TEACHERS ASSOCIATION\n\n';
  const { outline, text } = await artifactsOf(`${title}${articles.join('\n\n')}\n`);
  const labels = clausesOf(outline, text).flatMap((clause): HandLabel[] => {
    const path = outline.units[clause.unit]!.path;
    const topic = TOPIC_CLAUSES.filter((entry) => wanted.includes(entry.topic))[Number(path[0]) - 1]?.topic;
    return topic && clause.text ? [{ path: path.join('/'), startsHash: startsHash(clause.text), topic }] : [];
  });
  return { id, text: text.text, outline, labels };
}

it('learns the same bits from the same documents, whatever their order, and knows what it was taught', async () => {
  const documents = await Promise.all(['b', 'a', 'c'].map(documentOf));
  const train = (order: readonly LabelledDocument[]): string => JSON.stringify(encodeModel(trainModel(order, topics, stem), topics));
  const model = train(documents);
  expect(train([...documents].reverse())).toBe(model);
  const reader = new TopicReader(topics, decodeModel(JSON.parse(model) as Parameters<typeof decodeModel>[0]), stem);
  const [probabilities] = reader.probabilities([plainClause('Unused sick leave accumulates without limit.')], reader.texts());
  expect(topics[probabilities!.indexOf(Math.max(...probabilities!))]?.id).toBe('leave/sick');
});
