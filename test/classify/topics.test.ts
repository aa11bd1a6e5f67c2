import { expect, it } from 'vitest';
import { HeadingReader } from '../../pipeline/classify/headings.ts';
import { TopicReader } from '../../pipeline/classify/reader.ts';
import { loadStem } from '../../pipeline/classify/stems.ts';
import { loadTopics } from '../../pipeline/classify/topic-file.ts';
import { loadTopicModel } from '../../pipeline/classify/topic-model.ts';
import { plainClause } from '../support/plain-clause.ts';

const topics = loadTopics();
const indexOf = (id: string): number => topics.findIndex((topic) => topic.id === id);

it('has the 45 topics of the scheme, each with definition, patterns, cues, crosswalk and examples', () => {
  expect(topics).toHaveLength(45);
  for (const topic of topics) {
    expect(topic.id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(topic.definition.length, topic.id).toBeGreaterThan(20);
    expect(topic.headings.any.length, topic.id).toBeGreaterThan(0);
    expect(topic.cues.length, topic.id).toBeGreaterThan(5);
    expect(Object.keys(topic.crosswalk).length, topic.id).toBeGreaterThan(0);
    expect(topic.examples.length, topic.id).toBeGreaterThanOrEqual(8);
  }
});

it('finds the topic of nearly every example from its words alone', async () => {
  const reader = new TopicReader(topics, loadTopicModel(topics), await loadStem());
  const missed: string[] = [];
  let count = 0;
  topics.forEach((topic, index) => {
    for (const example of topic.examples) {
      const [probabilities] = reader.probabilities([plainClause(example)], reader.texts(), false);
      const best = probabilities!.indexOf(Math.max(...probabilities!));
      count += 1;
      if (best !== index) missed.push(`${topic.id} -> ${topics[best]?.id}: ${example}`);
    }
  });
  expect(missed.length / count, missed.join('\n')).toBeLessThan(0.08);
});

it.each([
  ['Class Size and Caseload', false, 'time/class-size'],
  ['GRIEVANCE PROCEDURE', true, 'disputes/grievance'],
  ['Association Leave', false, 'rights/association-leave'],
  ['Sick Leave Bank', false, 'leave/sick'],
  ['Reduction in Force', true, 'staffing/layoff'],
  ['Peer Assistance and Review', true, 'growth/peer-assistance'],
  ['Health & Welfare Benefits', true, 'benefits/health'],
  ['Initial Placement', false, 'pay/placement'],
  ['Purpose', true, 'basics/parties'],
  ['Definitions', true, 'basics/definitions'],
])('reads the heading %s', (heading, top, id) => {
  expect(new HeadingReader(topics).topicOf(heading, top)?.topic).toBe(indexOf(id));
});

it.each(['General', 'Procedures', 'Definitions', 'Miscellaneous', 'Leaves'])('leaves the heading %s to its surroundings', (heading) => {
  expect(new HeadingReader(topics).topicOf(heading, false)).toBeNull();
});
