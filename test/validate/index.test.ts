import { describe, expect, it } from 'vitest';
import { agreementFaults } from '../../pipeline/check/agreement.ts';
import { configure } from '../../pipeline/config.ts';
import type { Agreement } from '../../pipeline/model.ts';
import type { Artifacts } from '../../pipeline/stage.ts';
import { validate } from '../../pipeline/validate/index.ts';
import { agreementText } from '../support/agreement-text.ts';
import { artifactsOf } from '../support/artifacts.ts';

const CONTEXT = { config: configure({}) };
const revalidate = (artifacts: Artifacts, change: Partial<Artifacts>): Agreement =>
  validate.run({ ...artifacts, ...change }, CONTEXT) as Agreement;

describe('validate', () => {
  it('assembles a document that keeps its contract', async () => {
    const { agreement, text } = await artifactsOf(agreementText());
    expect(agreementFaults(agreement, text.text)).toEqual([]);
    expect(agreement.accounting.accounted_characters).toBe(agreement.accounting.characters);
    expect(
      agreement.clauses.filter((clause) => clause.kind === 'article').map((clause) => [clause.clause_id.split('#')[1], clause.heading]),
    ).toEqual([
      ['1', 'RECOGNITION'],
      ['2', 'HOURS'],
      ['3', 'SALARIES'],
    ]);
    expect(agreement.clauses[0]).toMatchObject({ page_first: null, page_label: null, text_before: null });
  });

  it('counts offsets in code points', async () => {
    const { agreement, text } = await artifactsOf(agreementText('𝔉ennmoor'));
    expect(agreementFaults(agreement, text.text)).toEqual([]);
    const last = agreement.clauses.at(-1)!;
    expect(Array.from(text.text).slice(last.start, last.end).join('')).toContain('three percent');
    expect(text.text.slice(last.start, last.end)).not.toBe(Array.from(text.text).slice(last.start, last.end).join(''));
  });

  it('gives file pages where the format has them', async () => {
    const { agreement } = await artifactsOf(
      `${agreementText()}\fARTICLE 4 LEAVES\n\n4.1 Teachers have ten (10) days of sick leave each year.\n`,
    );
    const leaves = agreement.clauses.find((clause) => clause.heading === 'LEAVES');
    expect(leaves).toMatchObject({ page_first: 2, page_last: 2 });
    expect(agreement.pages.map((page) => page.page)).toEqual([1, 2]);
  });

  it('shows a redline backward and forward', async () => {
    const text =
      '# TENTATIVE AGREEMENT\n\nARTICLE 1 TERM\n\n1.1 This agreement ends on June 30, ~~2021~~ **2024** and the parties meet ~~once~~ yearly.\n\n1.2 All other terms stand.\n';
    const { agreement } = await artifactsOf(text, { media_type: 'text/markdown', name: 'a.md' });
    const clause = agreement.clauses.find((candidate) => candidate.label?.startsWith('1.1'));
    expect(clause?.text_before).toBe('This agreement ends on June 30, 2021 and the parties meet once yearly.');
    expect(clause?.text_after).toBe('This agreement ends on June 30, 2024 and the parties meet yearly.');
    expect(agreement.clauses.find((candidate) => candidate.label?.startsWith('1.2'))?.text_before).toBeNull();
  });

  it('carries manifest and predecessor into the document row', async () => {
    const { agreement } = await artifactsOf(agreementText(), { manifest: { state: 'OR' }, supersedes: '0123456789abcdef' });
    expect(agreement.document).toMatchObject({ state: 'OR', supersedes: '0123456789abcdef', source_path: 'upload/text.txt' });
  });

  it('does not export a value that the text does not read', async () => {
    const artifacts = await artifactsOf(agreementText());
    const [first, ...rest] = artifacts.terms.terms;
    const agreement = revalidate(artifacts, { terms: { ...artifacts.terms, terms: [{ ...first!, raw: 'invented' }, ...rest] } });
    expect(agreement.terms).toHaveLength(rest.length);
    expect(agreement.notes).toContainEqual(expect.objectContaining({ code: 'value-not-in-text', severity: 'error', found: 'invented' }));
  });

  it.each([
    ['an edit lies', (a: Artifacts): Partial<Artifacts> => ({ text: { ...a.text, text: a.text.text.replace('District', 'Dictator') } })],
    ['a region is missing', (a: Artifacts): Partial<Artifacts> => ({ outline: { ...a.outline, regions: a.outline.regions.slice(1) } })],
    [
      'two regions overlap',
      (a: Artifacts): Partial<Artifacts> => ({
        outline: {
          ...a.outline,
          regions: a.outline.regions.map((region, i) => (i === 1 ? { ...region, start: region.start - 1 } : region)),
        },
      }),
    ],
    ['the count is wrong', (a: Artifacts): Partial<Artifacts> => ({ text: { ...a.text, characters: a.text.characters + 1 } })],
  ])('refuses the document where %s', async (_, change) => {
    const artifacts = await artifactsOf(agreementText());
    expect(() => revalidate(artifacts, change(artifacts))).toThrow(expect.objectContaining({ code: 'internal-accounting' }));
  });
});
