import { beforeAll, describe, expect, it } from 'vitest';
import { consolidate } from '../../pipeline/consolidate/consolidate.ts';
import type { Agreement } from '../../pipeline/model.ts';
import { artifactsOf } from '../support/artifacts.ts';
import { amendment } from './documents.ts';

const BASE = `AGREEMENT between the FENNMOOR SCHOOL DISTRICT and the FENNMOOR TEACHERS ASSOCIATION

ARTICLE 1 RECOGNITION

1.1 The District recognizes the Association for all teachers of Fennmoor.

ARTICLE 2 LEAVES

Section 1. Sick leave

A. Each teacher earns ten days of sick leave in a year.

B. Unused days are carried over.

C. The bank is kept by the Association.

Section 2. Personal leave

A. Each teacher has two days of personal leave.

ARTICLE 3 HOURS

3.1 The workday is seven hours long.

A. Lunch takes thirty minutes.

ARTICLE 4 TERM

4.1 This agreement is in force until June 30, 2026.
`;

let base: Agreement;
beforeAll(async () => {
  base = (await artifactsOf(BASE, { name: 'base.txt' })).agreement;
});

/** What changed, as `change path: text`, and what was refused. */
async function changes(body: string): Promise<string[]> {
  const { agreement, changes: rows } = await consolidate(base, [await amendment(body)]);
  const textOf = (id: string | null) => agreement.clauses.find(({ clause_id }) => clause_id === id)?.text ?? '';
  return rows
    .filter(({ change }) => change !== 'unchanged')
    .map(({ change, to_clause_id, reason }) =>
      change === 'not-applied' ? `refused: ${reason}` : `${change} ${to_clause_id?.split('#')[1]}: ${textOf(to_clause_id)}`,
    );
}

describe('clauses marked (new)', () => {
  const CARE = 'A teacher may use five days for the care of a parent.';

  it('go where their letter comes next', async () => {
    expect(await changes(`ARTICLE 2 LEAVES\n\nSection 1. Sick leave\n\n(new) D. ${CARE}\n`)).toEqual([`new 2/1/D: ${CARE}`]);
    expect(await changes(`ARTICLE 2 LEAVES\n\n(new) D. ${CARE}\n`)).toEqual([`new 2/1/D: ${CARE}`]);
    expect(await changes('ARTICLE 3 HOURS\n\n(new) B. Bells ring at eight.\n')).toEqual(['new 3/3.1/B: Bells ring at eight.']);
  });

  it('are new beside marked changes, too', async () => {
    const body = `ARTICLE 2 LEAVES\n\nSection 1. Sick leave\n\nC. The bank is kept by the ~~Association~~ **District**.\n\n(new) D. ${CARE}\n`;
    expect(await changes(body)).toEqual(['edited 2/1/C: The bank is kept by the District.', `new 2/1/D: ${CARE}`]);
  });

  it('are refused where no list of the article ends before their letter', async () => {
    expect(await changes(`ARTICLE 2 LEAVES\n\n(new) H. ${CARE}\n`)).toEqual([
      'refused: amendment.md 2 / H: the agreement has no clause for it to stand under',
    ]);
  });

  it('stand under the clause that their id names, printed in the amendment or not', async () => {
    const nested = `${BASE}\n4.1.1 Notice is given in March.\n\n4.1.2 Talks begin in May.\n\n4.2 It is printed.\n`;
    const agreement = (await artifactsOf(nested, { name: 'nested.txt' })).agreement;
    const placed = async (body: string) =>
      (await consolidate(agreement, [await amendment(body)])).changes.find(({ change }) => change === 'new');
    for (const head of ['ARTICLE 4 TERM\n\n', ''])
      expect((await placed(`${head}(new) 4.1.3 Minutes are kept.\n`))?.to_clause_id).toMatch(/#4\/4\.1\/4\.1\.3$/);
    for (const head of ['ARTICLE 3 HOURS\n\n', ''])
      expect((await placed(`${head}(new) 3.1.1 Bells ring at eight.\n`))?.to_clause_id).toMatch(/#3\/3\.1\/3\.1\.1$/);
  });

  it('lose no first word to a label', async () => {
    expect(await changes(`ARTICLE 2 LEAVES\n\nSection 2. Personal leave\n\n(new) ${CARE}\n`)).toEqual([`new 2/2/¶1: ${CARE}`]);
  });
});

it('takes a section for no article of the same number', async () => {
  expect(await changes('Section 1. Sick leave\n\nA. Each teacher earns twelve days of sick leave in a year.\n')).not.toContainEqual(
    expect.stringMatching(/^edited 1|^new 1/),
  );
});
