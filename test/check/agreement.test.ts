import { beforeAll, expect, it } from 'vitest';
import { agreementFaults, codePointSlicer } from '../../pipeline/check/agreement.ts';
import type { Agreement } from '../../pipeline/model.ts';
import { agreementText } from '../support/agreement-text.ts';
import { artifactsOf } from '../support/artifacts.ts';

let sound: Agreement;
let text: string;
beforeAll(async () => {
  const artifacts = await artifactsOf(agreementText());
  sound = artifacts.agreement;
  text = artifacts.text.text;
});

it('slices by code points', () => {
  expect(codePointSlicer('a𝔉b')(1, 3)).toBe('𝔉b');
  expect(codePointSlicer('abc')(1, 3)).toBe('bc');
});

it.each<[fault: RegExp, change: (agreement: Agreement) => Partial<Agreement>]>([
  [/^schema/, () => ({ schema_version: 1 as unknown as string })],
  [/classes sum/, (a) => ({ accounting: { ...a.accounting, classes: { clause: 1 } } })],
  [/of \d+ characters/, (a) => ({ accounting: { ...a.accounting, characters: a.accounting.characters + 1 } })],
  [/clauses, \d+ stated/, (a) => ({ document: { ...a.document, clause_count: 1 } })],
  [/twice/, (a) => ({ clauses: a.clauses.map((clause) => ({ ...clause, clause_id: a.clauses[0]!.clause_id })) })],
  [/no parent/, (a) => ({ clauses: a.clauses.map((clause) => ({ ...clause, parent_id: 'nobody' })) })],
  [/is at 1, not 5/, (a) => ({ clauses: a.clauses.map((clause, i) => (i === 1 ? { ...clause, position: 5 } : clause)) })],
  [/is not the text/, (a) => ({ terms: a.terms.map((term) => ({ ...term, start: term.start + 1 })) })],
  [/not that of its span/, (a) => ({ clauses: a.clauses.map((clause, i) => (i === 1 ? { ...clause, text: 'invented' } : clause)) })],
  [/reference to nowhere/, (a) => ({ references: a.references.map((reference) => ({ ...reference, target_clause_id: 'nowhere' })) })],
])('finds %s', (fault, change) => {
  expect(agreementFaults(sound, text)).toEqual([]);
  expect(agreementFaults({ ...sound, ...change(sound) }, text).join('\n')).toMatch(fault);
});
