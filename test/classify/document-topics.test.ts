import { expect, it } from 'vitest';
import { classify } from '../../pipeline/classify/index.ts';
import { configure } from '../../pipeline/config.ts';
import type { DocumentTopic } from '../../pipeline/model.ts';
import type { Artifacts } from '../../pipeline/stage.ts';
import { artifactsOf } from '../support/artifacts.ts';

const RULES = [
  'The Board recognizes the Association as the exclusive representative of all teachers in the bargaining unit.',
  'A grievance is a claim that this Agreement has been violated, and it is filed within ten days.',
  'Each teacher earns ten days of sick leave a year, and unused days accumulate without limit.',
  'Rooms are kept safe and clean, and hazards shall be reported to the principal at once.',
  'No class in grades one to three shall have more than twenty-four students.',
  'This Agreement is in effect from July 1, 2023, through June 30, 2026.',
];
const TITLES = ['RECOGNITION', 'GRIEVANCE PROCEDURE', 'SICK LEAVE', 'SAFETY', 'CLASS SIZE', 'TERM OF AGREEMENT'];

/** An agreement of seventy clauses, with whatever else is given under an article of its own. */
function agreementWith(heading = '', ...others: string[]): string {
  const articles = TITLES.map((title, at) =>
    [`ARTICLE ${at + 1} ${title}`, ...Array.from({ length: 11 }, (_, section) => `${at + 1}.${section + 1} ${RULES[at]}`)].join('\n'),
  );
  const last = others.length > 0 ? [[`ARTICLE 7 ${heading}`, ...others.map((text, at) => `7.${at + 1} ${text}`)].join('\n')] : [];
  const title = 'COLLECTIVE BARGAINING AGREEMENT\nbetween the\nELDERFIELD SCHOOL DISTRICT\nand the\nELDERFIELD TEACHERS ASSOCIATION';
  return `${[title, ...articles, ...last].join('\n\n')}\n`;
}

async function topicsOf(input: Pick<Artifacts, 'text' | 'route' | 'outline'>): Promise<Map<string, DocumentTopic>> {
  const { document } = await classify.run(input, { config: configure({}) });
  return new Map(document.map((entry) => [entry.topic, entry]));
}

const whole = await artifactsOf(agreementWith());

it('calls a topic absent where a whole agreement of good text was searched, and says how', async () => {
  const found = await topicsOf(whole);
  expect(found.get('leave/sick')?.status).toBe('present');
  expect(found.get('rights/no-strike')).toMatchObject({ status: 'absent', clause_count: 0 });
  expect(found.get('rights/no-strike')?.evidence[0]).toMatch(/^\d+ clauses searched: no heading, none of \d+ phrases/);
});

it('does not where a phrase of the topic stands in a clause about something else', async () => {
  const text = agreementWith('MISCELLANEOUS', 'Sick leave, jury duty and longevity pay count as time worked when overtime is figured.');
  const found = (await topicsOf(await artifactsOf(text))).get('pay/longevity');
  expect(found?.status).not.toBe('absent');
});

it.each([
  ['poor', { lines: whole.text.lines.map((line) => ({ ...line, quality: 0.5 })) }],
  ['in unknown words', { text: whole.text.text.replace(/[aeo]/g, 'u') }],
])('calls nothing absent where the text is %s', async (_, change) => {
  const found = await topicsOf({ ...whole, text: { ...whole.text, ...change } });
  expect([...found.values()].filter(({ status }) => status === 'absent')).toEqual([]);
});

it('calls nothing absent from an excerpt that does not begin like an agreement', async () => {
  const units = whole.outline.units.filter(({ path }) => path[0] !== '1' && path[0] !== '¶1');
  const parents = units.map((unit) => whole.outline.units[unit.parent ?? -1]);
  const moved = units.map((unit, at) => ({ ...unit, parent: unit.parent === null ? null : units.indexOf(parents[at]!) }));
  const found = await topicsOf({ ...whole, outline: { ...whole.outline, units: moved } });
  expect([...found.values()].filter(({ status }) => status === 'absent')).toEqual([]);
});

it.each([
  ['Jury leave is granted to teachers as provided in the Education Code.', 'by-reference'],
  ['Teachers who serve on a jury keep their pay as provided in the Education Code. They turn over the fees.', 'present'],
])('tells a clause from one that only points elsewhere: %s', async (text, status) => {
  const found = await topicsOf(await artifactsOf(agreementWith('JURY DUTY', text)));
  expect(found.get('leave/personal')?.status).toBe(status);
});
