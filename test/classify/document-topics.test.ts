import { expect, it } from 'vitest';
import { clausesOf } from '../../pipeline/classify/clause.ts';
import { documentTopics } from '../../pipeline/classify/document-topics.ts';
import { HeadingReader } from '../../pipeline/classify/headings.ts';
import { loadTopics } from '../../pipeline/classify/topic-file.ts';
import { artifactsOf } from '../support/artifacts.ts';

const topics = loadTopics();
const article = (number: number): string =>
  [
    `ARTICLE ${number} SAFETY`,
    ...[1, 2, 3, 4, 5].map((section) => `${number}.${section} Rooms are kept safe, and rule ${section} of this article shall be posted.`),
  ].join('\n');
const whole = await artifactsOf(`AGREEMENT\n\n${Array.from({ length: 14 }, (_, at) => article(at + 1)).join('\n\n')}\n`);

it('calls a topic absent only where a whole agreement of good quality was searched, and says so', () => {
  const found = documentTopics(whole, clausesOf(whole.outline, whole.text), topics, [], new HeadingReader(topics));
  const strike = found.find(({ topic }) => topic === 'rights/no-strike');
  expect(clausesOf(whole.outline, whole.text).length).toBeGreaterThan(60);
  expect(strike?.status).toBe('absent');
  expect(strike?.evidence[0]).toMatch(/clauses searched/);
  expect(found.find(({ topic }) => topic === 'practice/safety')?.status).toBe('unknown');
});

it('calls it unknown where the text is poor', () => {
  const poor = { ...whole, text: { ...whole.text, lines: whole.text.lines.map((line) => ({ ...line, quality: 0.5 })) } };
  expect(
    documentTopics(poor, clausesOf(whole.outline, poor.text), topics, [], new HeadingReader(topics)).some(
      ({ status }) => status === 'absent',
    ),
  ).toBe(false);
});

it('tells a clause from one that only points elsewhere', async () => {
  const { outline, text, route } = await artifactsOf(
    'COLLECTIVE BARGAINING AGREEMENT\n\nARTICLE 1 LEAVES\n1.1 Military leave is granted to teachers as provided in the Education Code.\n\nARTICLE 2 HOURS\n2.1 The day of teachers shall be seven hours long.\n',
  );
  const unit = outline.units.findIndex(({ path }) => path.join('/') === '1/1.1');
  expect(unit).toBeGreaterThan(0);
  const found = documentTopics(
    { text, route },
    clausesOf(outline, text),
    topics,
    [{ unit, topics: [{ id: 'leave/personal', score: 0.9, evidence: ['military leave'] }] }],
    new HeadingReader(topics),
  );
  expect(found.find(({ topic }) => topic === 'leave/personal')).toMatchObject({
    status: 'by-reference',
    clause_count: 1,
    evidence: ['military leave'],
  });
});
