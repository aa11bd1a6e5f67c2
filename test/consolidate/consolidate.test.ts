import { beforeAll, describe, expect, it } from 'vitest';
import { agreementFaults } from '../../pipeline/check/agreement.ts';
import { type Consolidation, consolidate } from '../../pipeline/consolidate/consolidate.ts';
import type { Agreement } from '../../pipeline/model.ts';
import { amendment, base, letter } from './documents.ts';

let before: Agreement;
beforeAll(async () => {
  before = await base();
});

const textOf = ({ agreement }: Consolidation, path: string) => agreement.clauses.find(({ path_text }) => path_text === path)?.text ?? null;
const refusals = ({ changes }: Consolidation) => changes.filter(({ change }) => change === 'not-applied').map(({ reason }) => reason);
const changed = ({ changes }: Consolidation) => changes.filter(({ change }) => change !== 'unchanged').map(({ change }) => change);

describe('by clause number', () => {
  it('gives the base back where nothing is amended', async () => {
    const result = await consolidate(before, []);
    expect(changed(result)).toEqual([]);
    expect(agreementFaults(result.agreement, result.text)).toEqual([]);
    expect(result.agreement.clauses.map(({ path_text, text }) => [path_text, text])).toEqual(
      before.clauses.map(({ path_text, text }) => [path_text, text]),
    );
  });

  it('applies deletions, insertions, new clauses and struck ones, with their history', async () => {
    const amended = await amendment(`ARTICLE 2 HOURS

2.2 Teachers attend no more than ~~two (2)~~ **three (3)** meetings each month.

~~2.3 The principal posts the calendar of meetings in the staff room before the first day of school.~~

ARTICLE 3 SALARIES

3.2 Salaries rise by three percent (3%) on July 1, 2023.

**3.3 A stipend is paid in two halves, in December and in June.**
`);
    const result = await consolidate(before, [amended]);
    expect(refusals(result)).toEqual([]);
    expect(changed(result)).toEqual(['edited', 'gone', 'new']);
    expect(textOf(result, '2 / 2.2')).toBe('Teachers attend no more than three (3) meetings each month.');
    expect(textOf(result, '2 / 2.3')).toBeNull();
    expect(textOf(result, '3 / 3.3')).toBe('A stipend is paid in two halves, in December and in June.');
    expect(agreementFaults(result.agreement, result.text)).toEqual([]);
    const steps = result.agreement.history!.filter(({ clause_id }) => clause_id.endsWith('#2/2.2'));
    expect(steps.map(({ source_name, change }) => [source_name, change])).toEqual([
      ['base.txt', 'unchanged'],
      ['amendment.md', 'edited'],
    ]);
    expect(result.agreement.document.supersedes).toBe(before.document.document_id);
  });

  it('changes words at their place where the base reads otherwise, and says what finds none', async () => {
    const amended = await amendment(`ARTICLE 2 HOURS

2.1 The workday of each teacher is seven and one-half (7 1/2) hours, including a duty-free lunch of ~~thirty (30)~~ **forty (40)** minutes.

ARTICLE 4 KILNS

4.1 A teacher of ceramics fires ~~both ovens~~ **the large oven** on two (2) afternoons each month.

4.7 The clay ~~is grey~~ **is red**.
`);
    const result = await consolidate(before, [amended]);
    expect(textOf(result, '2 / 2.1')).toBe(
      'The workday of a teacher is seven and one-half (7 1/2) hours, including a duty-free lunch of forty (40) minutes.',
    );
    expect(textOf(result, '4 / 4.1')).toBe('A teacher of ceramics fires the kiln on two (2) afternoons each month.');
    expect(refusals(result)).toEqual([
      'amendment.md 4 / 4.1: the words that it changes are not in the clause',
      'amendment.md 4 / 4.7: the agreement has no 4 / 4.7, and nothing marks it as new',
    ]);
    expect(result.agreement.notes.filter(({ code }) => code === 'amendment-not-applied')).toHaveLength(2);
  });

  it('reads tables that set current language beside the proposed one', async () => {
    const rows = [
      '2.2 Teachers attend no more than two (2) meetings each month. | 2.2 Teachers attend no more than three (3) meetings each month.',
      '2.3 The principal posts the calendar of meetings in the staff room before the first day of school. | Delete',
      'None | 3.3 A stipend is paid in two halves.',
      'Clay is grey. | Clay is red and wet.',
    ];
    const table = ['Current Language | Proposed Language', '---|---', ...rows].map((row) => `| ${row} |`).join('\n');
    const result = await consolidate(before, [await amendment(table)]);
    expect(textOf(result, '2 / 2.2')).toBe('Teachers attend no more than three (3) meetings each month.');
    expect(textOf(result, '2 / 2.3')).toBeNull();
    expect(textOf(result, '3 / 3.3')).toBe('A stipend is paid in two halves.');
    expect(refusals(result)).toEqual([expect.stringContaining('changes of tables are not applied')]);
    expect(agreementFaults(result.agreement, result.text)).toEqual([]);
  });

  it('takes the words of a clean amendment, and a new article', async () => {
    const amended = await amendment(`ARTICLE 3 SALARIES

3.1 A department chair receives a stipend of $1,700 for each school year.

3.2 No change.

ARTICLE 5 KITES

5.1 Kites are flown on the meadow only.
`);
    const result = await consolidate(before, [amended]);
    expect(refusals(result)).toEqual([]);
    expect(changed(result)).toEqual(['edited', 'new', 'new']);
    expect(textOf(result, '3 / 3.1')).toBe('A department chair receives a stipend of $1,700 for each school year.');
    expect(result.agreement.clauses.at(-1)!.path_text).toBe('5 / 5.1');
  });

  it('applies several amendments in order', async () => {
    const steps = [
      await amendment('ARTICLE 2 HOURS\n\n2.2 Teachers attend no more than ~~two (2)~~ **three (3)** meetings each month.\n', 'first.md'),
      await amendment('ARTICLE 2 HOURS\n\n2.2 Teachers attend no more than ~~three (3)~~ **four (4)** meetings each month.\n', 'second.md'),
    ];
    const result = await consolidate(before, steps);
    expect(textOf(result, '2 / 2.2')).toBe('Teachers attend no more than four (4) meetings each month.');
    expect(result.agreement.history!.filter(({ clause_id }) => clause_id.endsWith('#2/2.2'))).toHaveLength(3);
  });
});

describe('side letters', () => {
  it('stand behind the agreement where they change no clause of it', async () => {
    const result = await consolidate(before, [await letter('1. Each school holds one fair.\n\n2. The fair ends at noon.\n')]);
    expect(textOf(result, '2 / 2.2')).toBe('Teachers attend no more than two (2) meetings each month.');
    expect(textOf(result, 'Side Letter: Pottery Fairs / 2')).toBe('The fair ends at noon.');
    expect(refusals(result)).toEqual([]);
  });

  it('do what their sentences order', async () => {
    const result = await consolidate(before, [
      await letter(`1. Section 4.2 of the Agreement shall be amended to read as follows: "The office buys the clay and the glaze."

2. Section 2.3 shall be deleted.

3. In Section 3.1, the figure "$1,450" is replaced by "$1,500".

4. Section 9.9 is hereby deleted.
`),
    ]);
    expect(textOf(result, '4 / 4.2')).toBe('The office buys the clay and the glaze.');
    expect(textOf(result, '2 / 2.3')).toBeNull();
    expect(textOf(result, '3 / 3.1')).toBe('A department chair receives a stipend of $1,500 for each school year.');
    expect(refusals(result)).toEqual(['letter.txt Side Letter: Pottery Fairs / 4: the agreement has no Section 9.9, or several']);
  });

  it('end the words of a clause where the next paragraph orders something else', async () => {
    const result = await consolidate(before, [
      await letter(`The parties agree to amend Section 4.2 as follows:

4.2 The office buys the clay and the glaze.

Section 2.3 shall be deleted.

A new Section 3.3 shall be added to read: "Chairs are paid monthly."

The following sentence shall be added at the end of Section 3.1: "It is paid in June."

A new Section 9.9 shall be added to read: "Nothing."

This side letter ends on June 30, 2027.
`),
    ]);
    expect(textOf(result, '4 / 4.2')).toBe('The office buys the clay and the glaze.');
    expect(textOf(result, '2 / 2.3')).toBeNull();
    expect(textOf(result, '3 / 3.3')).toBe('Chairs are paid monthly.');
    expect(textOf(result, '3 / 3.1')).toBe('A department chair receives a stipend of $1,450 for each school year. It is paid in June.');
    expect(refusals(result)).toEqual([expect.stringContaining('the agreement has no clause for Section 9.9 to stand under')]);
  });

  it('do once what is ordered behind a number that the agreement does not have', async () => {
    const result = await consolidate(before, [
      await amendment(`ARTICLE 4 KILNS

4.2 The office buys the clay ~~now~~ **and the glaze**.

4.9 The kiln is swept on Fridays.

The following sentence shall be added at the end of Section 3.1: "It is paid in June."
`),
    ]);
    expect(textOf(result, '3 / 3.1')).toBe('A department chair receives a stipend of $1,450 for each school year. It is paid in June.');
  });
});
