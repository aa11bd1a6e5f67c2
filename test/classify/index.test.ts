import { expect, it } from 'vitest';
import { classify } from '../../pipeline/classify/index.ts';
import { configure } from '../../pipeline/config.ts';
import { faultOf } from '../../pipeline/schema.ts';
import { artifactsOf } from '../support/artifacts.ts';

const TEXT = `COLLECTIVE BARGAINING AGREEMENT
between the
ELDERFIELD SCHOOL DISTRICT
and the
ELDERFIELD TEACHERS ASSOCIATION

ARTICLE 1 RECOGNITION
1.1 The District recognizes the Association as the exclusive representative of all classroom teachers, counselors and librarians.
1.2 Supervisors, confidential employees and substitutes are excluded from the bargaining unit.

ARTICLE 2 GRIEVANCE PROCEDURE
2.1 A grievance is a claim that a term of this Agreement has been violated.
2.2 The grievant shall first speak with the immediate supervisor within ten days.
2.3 The decision of the arbitrator is final and binding.

ARTICLE 3 LEAVES
3.1 Sick Leave. Each teacher earns ten days of sick leave a year, and unused days accumulate.
3.2 Bereavement. Three days are granted upon the death of a member of the immediate family.

ARTICLE 4 CLASS SIZE
4.1 No class in grades one to three shall have more than twenty-four students.
4.2 When enrollment exceeds the maximum, the teacher is paid for each student above it.
`;

const artifacts = await artifactsOf(TEXT);
const context = { config: configure({}) };

/** Topics by path. */
async function topicsByPath(): Promise<Map<string, string[]>> {
  const { units } = await classify.run(artifacts, context);
  return new Map(units.map(({ unit, topics }) => [artifacts.outline.units[unit]!.path.join('/'), topics.map((topic) => topic.id)]));
}

it('gives each clause its topic, also under a heading that tells nothing', async () => {
  const found = await topicsByPath();
  expect(found.get('1/1.1')?.[0]).toBe('basics/recognition');
  expect(found.get('2/2.2')?.[0]).toBe('disputes/grievance');
  expect(found.get('3/3.1')?.[0]).toBe('leave/sick');
  expect(found.get('3/3.2')?.[0]).toBe('leave/personal');
  expect(found.get('4/4.2')?.[0]).toBe('time/class-size');
});

it('says which words decided, as they are printed, and scores as probabilities', async () => {
  const topics = await classify.run(artifacts, context);
  expect(faultOf(structuredClone(topics), 'topics')).toBeNull();
  const clause = topics.units.find(({ unit }) => artifacts.outline.units[unit]!.path.join('/') === '2/2.3');
  const [best] = clause!.topics;
  expect(best!.score).toBeGreaterThan(0.8);
  const printed = TEXT.toLowerCase();
  for (const words of best!.evidence) expect(printed).toContain(words);
  expect(best!.evidence.length).toBeGreaterThan(0);
});

it('calls nothing absent from a short text', async () => {
  const { document } = await classify.run(artifacts, context);
  expect(document).toHaveLength(45);
  expect(document.find(({ topic }) => topic === 'time/class-size')).toMatchObject({ status: 'present', clause_count: 3 });
  expect(document.some(({ status }) => status === 'absent')).toBe(false);
});

it('leaves texts alone that are not cut', async () => {
  const route = { ...artifacts.route, structured: false };
  expect(await classify.run({ ...artifacts, route }, context)).toEqual({ units: [], document: [] });
});
