import { beforeAll, describe, expect, it } from 'vitest';
import { agreementFaults } from '../../../pipeline/check/agreement.ts';
import { consolidate } from '../../../pipeline/consolidate/consolidate.ts';
import type { Agreement } from '../../../pipeline/model.ts';
import { artifactsOf } from '../../support/artifacts.ts';

const BASE = `AGREEMENT

between the

WINTERHOLM SCHOOL DISTRICT

and the

WINTERHOLM TEACHERS ASSOCIATION

July 1, 2022 - June 30, 2025

ARTICLE 5 HOURS

5.1 The workday is seven (7) hours. Lunch lasts thirty (30) minutes.

5.2 A teacher attends two (2) fairs each year. The kiln is fired by night. The office pays the clay.

5.3 A tutor brings:

a. a lantern of brass;

b. a rope of thirty feet;

c. a bell for the boat.

ARTICLE 6 LEAVE

6.1 Sick leave is ten (10) days each year.

6.2 Leave of three (3) days is given to mourn, and three (3) days to travel.

6.3 Jury leave is paid in full.

ARTICLE 7 PAY

7.1 Chairs of departments receive $1,450 each year.

7.2 Pay rises by three percent (3%) on July 1, 2023.

APPENDIX A SALARY SCHEDULE

Step 1 earns $50,000 and step 2 earns $52,000 a year.
`;

let base: Agreement;
beforeAll(async () => {
  base = (await artifactsOf(BASE, { name: 'base.txt' })).agreement;
});

const FIRST = 'A teacher attends two (2) fairs each year.';
const SECOND = 'The kiln is fired by night.';
const THIRD = 'The office pays the clay.';

/** What a letter with these words makes of the agreement: its changed clauses with their texts, and the number of refusals. */
async function result(body: string) {
  const { agreement: letter } = await artifactsOf(
    `SIDE LETTER OF AGREEMENT\n\nRegarding Lanterns\n\nThe Winterholm School District and the Winterholm Teachers Association agree:\n\n${body}\n`,
    { name: 'letter.txt' },
  );
  const amended = await consolidate(base, [{ ...letter, document: { ...letter.document, document_type: 'side-letter' } }]);
  expect(agreementFaults(amended.agreement, amended.text)).toEqual([]);
  const named = (id: string | null) => [...amended.agreement.clauses, ...base.clauses].find(({ clause_id }) => clause_id === id);
  const changes = amended.changes.flatMap(({ change, from_clause_id: from, to_clause_id: to }) => {
    if (change === 'unchanged' || change === 'not-applied') return [];
    const clause = named(to ?? from)!;
    if (clause.path[0]!.startsWith('Side Letter')) return [];
    return [[clause.path_text, change === 'gone' ? null : [clause.heading, clause.text].filter(Boolean).join(' | ')]];
  });
  return { changes: Object.fromEntries(changes), refused: amended.changes.filter(({ change }) => change === 'not-applied').length };
}

const NEW = 'The kiln rests.';
const APPLIED: [string, Record<string, string | null>][] = [
  [`Section 5.2 shall be amended to read: "${NEW}"`, { '5 / 5.2': NEW }],
  [`Section 5.2 is hereby amended to read as follows:\n\n${NEW}`, { '5 / 5.2': NEW }],
  [`Effective July 1, 2026, Section 5.2 shall read as follows: "${NEW}"`, { '5 / 5.2': NEW }],
  [`Section 5.2 is replaced in its entirety with the following: "${NEW}"`, { '5 / 5.2': NEW }],
  [`Section 5.2 of the Agreement is deleted and replaced with the following: "${NEW}"`, { '5 / 5.2': NEW }],
  [`Article 5, Section 5.2 shall be modified as follows: "${NEW}"`, { '5 / 5.2': NEW }],
  [`The parties agree to replace Section 5.2 with: "${NEW}"`, { '5 / 5.2': NEW }],
  ['Delete the second sentence of Section 5.2.', { '5 / 5.2': `${FIRST} ${THIRD}` }],
  ['The last sentence of Section 5.2 is deleted.', { '5 / 5.2': `${FIRST} ${SECOND}` }],
  ['Section 5.2 is amended by deleting the second sentence.', { '5 / 5.2': `${FIRST} ${THIRD}` }],
  [
    `Section 5.2 is amended by deleting the second sentence and replacing it with the following: "${NEW}"`,
    { '5 / 5.2': `${FIRST} ${NEW} ${THIRD}` },
  ],
  [`The second sentence of Section 5.2 is amended to read: "${NEW}"`, { '5 / 5.2': `${FIRST} ${NEW} ${THIRD}` }],
  [`Replace the second sentence of Section 5.2 with the following: "${NEW}"`, { '5 / 5.2': `${FIRST} ${NEW} ${THIRD}` }],
  ['Replace "two (2)" with "three (3)" in Section 5.2.', { '5 / 5.2': `A teacher attends three (3) fairs each year. ${SECOND} ${THIRD}` }],
  ["In Section 5.2, replace 'two (2)' with 'three (3)'.", { '5 / 5.2': `A teacher attends three (3) fairs each year. ${SECOND} ${THIRD}` }],
  [
    'The phrase "two (2)" in Section 5.2 shall be replaced with "three (3)".',
    { '5 / 5.2': `A teacher attends three (3) fairs each year. ${SECOND} ${THIRD}` },
  ],
  ['Section 5.2: Replace "two (2)" with "three (3)".', { '5 / 5.2': `A teacher attends three (3) fairs each year. ${SECOND} ${THIRD}` }],
  [
    'Amend Section 5.2 by deleting "two (2)" and inserting "three (3)" in its place.',
    { '5 / 5.2': `A teacher attends three (3) fairs each year. ${SECOND} ${THIRD}` },
  ],
  [
    'Change "thirty (30)" to "forty (40)" in Section 5.1.',
    { '5 / 5.1': 'The workday is seven (7) hours. Lunch lasts forty (40) minutes.' },
  ],
  ['In Section 5.2, delete the words "by night".', { '5 / 5.2': `${FIRST} The kiln is fired. ${THIRD}` }],
  ['The words "by night" in Section 5.2 are deleted.', { '5 / 5.2': `${FIRST} The kiln is fired. ${THIRD}` }],
  ['Insert the words "or oven" after "kiln" in Section 5.2.', { '5 / 5.2': `${FIRST} The kiln or oven is fired by night. ${THIRD}` }],
  ['In Section 5.2, after the word "kiln" insert "or oven".', { '5 / 5.2': `${FIRST} The kiln or oven is fired by night. ${THIRD}` }],
  [`Add a new Section 7.3 to read: "${NEW}"`, { '7 / 7.3': NEW }],
  [`Add new Section 7.3: "${NEW}"`, { '7 / 7.3': NEW }],
  [`Article 7 is amended by adding a new Section 7.3 to read as follows: "${NEW}"`, { '7 / 7.3': NEW }],
  [`Add the following sentence to the end of Section 5.2: "${NEW}"`, { '5 / 5.2': `${FIRST} ${SECOND} ${THIRD} ${NEW}` }],
  [
    `Section 5.2 shall be amended by adding the following sentence at the end: "${NEW}"`,
    { '5 / 5.2': `${FIRST} ${SECOND} ${THIRD} ${NEW}` },
  ],
  ['Section 5.3(b) shall be deleted.', { '5 / 5.3 / b': null }],
  [`Section 5.3, paragraph b shall be amended to read: "${NEW}"`, { '5 / 5.3 / b': NEW }],
  ['Sections 6.1 and 6.3 are deleted.', { '6 / 6.1': null, '6 / 6.3': null }],
  ['Sections 6.1, 6.2 and 6.3 are hereby deleted in their entirety.', { '6 / 6.1': null, '6 / 6.2': null, '6 / 6.3': null }],
  ['Article 6 shall be deleted in its entirety.', { '6': null, '6 / 6.1': null, '6 / 6.2': null, '6 / 6.3': null }],
  ['Section 6.3 shall be renumbered as Section 6.4.', { '6 / 6.4': 'Jury leave is paid in full.' }],
  ['Renumber Section 6.3 to 6.4.', { '6 / 6.4': 'Jury leave is paid in full.' }],
  ['The title of Article 6 shall be changed to "ABSENCES".', { '6': 'ABSENCES' }],
  [`Section 5.2 is amended to read: "${NEW}" and Section 6.1 is deleted.`, { '5 / 5.2': NEW, '6 / 6.1': null }],
];

const REFUSED = [
  'The fourth sentence of Section 5.2 is deleted.',
  'In Section 6.2, replace "three (3)" with "four (4)".',
  'Section 9.9 shall be deleted.',
  'If the levy fails, Section 6.1 shall be deleted.',
  'Section 6.1 of the Lantern Handbook is deleted.',
  'All references to "office" in the Agreement shall be changed to "bureau".',
  'Section 6.1 is moved to Article 7 as Section 7.3.',
  'Appendix A is replaced with the attached Appendix A.',
  'Section 6.3 shall be renumbered as Section 6.2.',
];

const IN_CLAUSES: [string, Record<string, string | null>][] = [
  [`Add a new Section 7.3 to read as follows:\n\n7.3 ${NEW}\n\nSection 6.1 is deleted.`, { '6 / 6.1': null, '7 / 7.3': NEW }],
  [
    `1. Section 6.1 is deleted.\n\n2. Section 6.3 is amended to read:\n\n"${NEW}"\n\n3. All other terms remain.`,
    { '6 / 6.1': null, '6 / 6.3': NEW },
  ],
  [
    'Section 5.3 is amended to read as follows:\n\n5.3 A tutor brings:\n\na. a whistle of tin;\n\nb. a rope of thirty feet.',
    { '5 / 5.3 / a': 'a whistle of tin;', '5 / 5.3 / b': 'a rope of thirty feet.', '5 / 5.3 / c': null },
  ],
  [
    'Section 5.3 is amended to read: "A tutor brings nothing."',
    { '5 / 5.3': 'A tutor brings nothing.', '5 / 5.3 / a': null, '5 / 5.3 / b': null, '5 / 5.3 / c': null },
  ],
  [`Article 6 - Leave, Section 6.3 will be amended as follows:\n\nSection 6.3 ${NEW}`, { '6 / 6.3': NEW }],
  [`The parties agree to modify Article 6 of the Collective Bargaining Agreement as follows:\n\n6.3 ${NEW}`, { '6 / 6.3': NEW }],
  [
    `Section 5.2 is amended to read: "${NEW}"\n\nSection 6.1 is deleted.\n\nIn Section 6.3, replace "full" with "half".`,
    { '5 / 5.2': NEW, '6 / 6.1': null, '6 / 6.3': 'Jury leave is paid in half.' },
  ],
  [
    `5.2 Delete the second sentence.\n\n6.1 Delete.\n\n6.3 Replace "full" with "half".`,
    { '5 / 5.2': `${FIRST} ${THIRD}`, '6 / 6.1': null, '6 / 6.3': 'Jury leave is paid in half.' },
  ],
];

describe('orders in words', () => {
  it.each(APPLIED)('%s', async (body, changes) => {
    expect(await result(body)).toEqual({ changes, refused: 0 });
  });

  it.each(IN_CLAUSES)('%s', async (body, changes) => {
    expect(await result(body)).toEqual({ changes, refused: 0 });
  });

  it('reads an order that names again the clause that it is headed with', async () => {
    const { changes } = await result('5.2 Delete Section 5.2 and replace it with the following: The kiln rests.');
    expect(changes).toEqual({ '5 / 5.2': NEW });
  });

  it.each(REFUSED)('refuses: %s', async (body) => {
    expect(await result(body)).toEqual({ changes: {}, refused: 1 });
  });

  it.each([
    'Section 5.2 shall remain unchanged.',
    'Nothing in this letter changes Section 5.2.',
    'The fairs of Section 5.2 are held in May.',
  ])('does nothing: %s', async (body) => {
    expect(await result(body)).toEqual({ changes: {}, refused: 0 });
  });
});
