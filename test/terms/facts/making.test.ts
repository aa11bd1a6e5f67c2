import { describe, expect, it } from 'vitest';
import { readAgreement } from '../reading.ts';

const FRONT = 'AGREEMENT\nbetween the Alder Creek School District and the Alder Creek Teachers Association\n';
const TERM = 'This Agreement shall be in full force and effect from July 1, 2022 through June 30, 2025';
const factsOf = (clauses: string, asOf: string | null = null, front = FRONT) =>
  readAgreement(`${front}ARTICLE 1 Hours\n1.1 The day is long.\nARTICLE 2 Duration\n2.1 ${clauses}\n`, asOf).terms.facts;

describe('renewal', () => {
  it.each([
    [`${TERM} and from year to year thereafter unless notice is given.`, 'year-to-year'],
    [`${TERM}, and shall automatically renew each year.`, 'year-to-year'],
    [
      `${TERM}. It shall remain in effect until a successor agreement is signed. This Agreement continues until a new agreement is made.`,
      'until-successor',
    ],
    [`${TERM}. This Agreement shall be automatically extended until a new Agreement is reached.`, 'until-successor'],
    [`${TERM}. Under this Agreement sick leave continues to accumulate from year to year.`, null],
    [`${TERM} and shall not be automatically renewed.`, null],
    [`${TERM} and shall in no event continue year to year.`, null],
    [`${TERM}. In no event shall this Agreement continue from year to year.`, null],
    [`${TERM}. It is not to be extended. This Agreement shall not remain in effect until a successor agreement is signed.`, null],
    [`${TERM}, nor shall it be renewed from year to year.`, null],
    [
      `${TERM} and shall not be automatically renewed, but shall remain in effect until a successor agreement is signed.`,
      'until-successor',
    ],
    [`${TERM}. If notice is not given this Agreement shall automatically renew.`, 'year-to-year'],
    [`${TERM}. This Agreement shall not lapse on that day but continue from year to year.`, 'year-to-year'],
    [`${TERM}. This Agreement does not automatically renew.`, null],
    [`${TERM}. If it is not renewed in writing this Agreement continues from year to year.`, 'year-to-year'],
    [`${TERM}. If the parties do not agree this Agreement continues from year to year.`, 'year-to-year'],
    [`${TERM}.`, null],
  ])('%s', (clauses, renewal) => expect(factsOf(clauses).renewal).toBe(renewal));
});

describe('whether it is in force', () => {
  it.each([
    [`${TERM}.`, '2022-06-30', 'not-yet'],
    [`${TERM}.`, '2025-06-30', 'in-force'],
    [`${TERM}.`, '2025-07-01', 'expired'],
    [`${TERM} and from year to year thereafter.`, '2025-07-01', 'continued'],
    [`${TERM} and shall not be renewed from year to year.`, '2025-07-01', 'expired'],
    ['This Agreement shall be effective upon ratification and expires June 30, 2025.', '2024-01-01', 'unknown'],
    [
      'This Agreement shall be effective upon ratification and expires June 30, 2025.\nRatified on August 3, 2023',
      '2024-01-01',
      'in-force',
    ],
  ])('%s on %s', (clauses, day, status) => expect(factsOf(clauses, day)).toMatchObject({ as_of: day, in_force: status }));
});

describe('days of its making', () => {
  it.each([
    [`${TERM}.\nRatified by the Alder Creek Teachers Association, May 4, 2022`, { ratified_on: '2022-05-04' }],
    [`${TERM}.\nApproved by the Board of Education on May 20, 2022`, { approved_on: '2022-05-20' }],
    [`${TERM}.\nSigned this 1st day of June, 2022 at Alder Creek.`, { signed_on: '2022-06-01' }],
    [`${TERM}.\nIn witness whereof the parties have set their hands on June 2, 2022.`, { signed_on: '2022-06-02' }],
    [`${TERM}. If a new Agreement is not ratified by July 1, 2025, talks go on.`, { ratified_on: null }],
    [`${TERM}. Rules adopted by the Board on May 3, 1971 stand.`, { approved_on: null }],
  ])('%s', (clauses, days) => expect(factsOf(clauses)).toMatchObject(days));
});

describe('stated terms', () => {
  it('are rows, years of the cover among them, with a note where they differ', () => {
    const { terms } = readAgreement(`${FRONT}2023-2026\nARTICLE 1 Duration\n1.1 ${TERM}.\n`);
    expect(terms.provisions.filter(({ kind }) => kind === 'term').map(({ subject, value }) => [subject, value])).toEqual([
      ['cover', '2023..2026'],
      ['article', '2022-07-01..2025-06-30'],
    ]);
    expect(terms.notes.map(({ code, found }) => [code, found])).toEqual([['date-conflict', '2023-2026']]);
  });
});
