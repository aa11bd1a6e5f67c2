import { describe, expect, it } from 'vitest';
import { readAgreement } from '../reading.ts';

const read = (heading: string, sentence: string) =>
  readAgreement(`ARTICLE 5 ${heading}\n5.1 ${sentence}\n`).terms.provisions.map(
    (one) => `${one.kind}: ${one.subject} = ${one.value} ${one.measure} (${one.condition})`,
  );

describe('provisions', () => {
  it.each([
    ['Class Size', 'The average class size for grades K-3 shall be 24 students.', 'class-size: grades K-3 = 24 student (average)'],
    ['Class Size', 'Caseloads of counselors are set at a ratio of 350:1.', 'class-size: counselors = 350:1 ratio (ratio)'],
    [
      'Leaves',
      'Teachers are entitled to ten (10) days of sick leave per school year without loss of pay.',
      'leave: sick leave = 10 day (without loss of pay; per school year)',
    ],
    [
      'Bereavement Leave',
      'When absent over ten days, an employee shall be granted up to three (3) days.',
      'leave: bereavement leave = 3 day (null)',
    ],
    ['Hours', 'The work year for nurses shall be 186 days.', 'work-year: nurses = 186 day (null)'],
    [
      'Hours',
      'The regular workday shall be seven and one-half (7½) hours, with a 30-minute duty-free lunch.',
      'workday: workday = 7.5 hour (null)',
      'workday: duty-free lunch = 30 minute (null)',
    ],
    [
      'Health Benefits',
      'For 2024-25 the District contribution for medical coverage shall not exceed $11,200.',
      'benefit-cap: medical = 11200 USD (2024-25)',
    ],
    [
      'Grievance Procedure',
      'At Level Two the superintendent shall answer within five (5) days.',
      'grievance-step: Level Two = 5 day (superintendent: answer within five (5) days)',
    ],
    [
      'Grievance Procedure',
      'The award of the arbitrator is final and binding on all.',
      'grievance-step: null = null null (arbitrator; final and binding)',
    ],
    [
      'Evaluation',
      'Permanent teachers shall be evaluated every other year.',
      'evaluation: permanent teachers = every other year frequency (null)',
    ],
    ['Evaluation', 'The final evaluation is due no later than May 1.', 'evaluation: null = --05-01 date (no later than)'],
    ['Pay', 'Teachers with a doctorate receive an annual stipend of $1,100.', 'stipend: doctorate = 1100 USD (annual)'],
    [
      'Term',
      'This Agreement shall automatically renew from year to year unless notice is given 60 days before.',
      'rollover: agreement = 60 day (automatically renew)',
    ],
    ['Term', 'The parties may reopen Article 9 for 2024-25.', 'reopener: Article 9 for 2024-25 = 2024-25 school-year (null)'],
    ['Term', 'This Agreement was ratified by the Association on June 3, 2024.', 'signing: ratified = 2024-06-03 date (null)'],
    ['Class Size', 'Resource teachers shall have a caseload of no more than 28.', 'class-size: null = 28 student (caseload)'],
    ['Class Size Stipends', 'Two students - $4.00 per day', 'class-size: above the limit = 2 student ($4.00)'],
    ['Health Benefits', 'Costs above $900 are borne 70% by the employee and 30% by the District, which contributes no more.'],
    ['Health Benefits', 'The County will pay 90% of the premium for dental coverage.', 'benefit-cap: dental = 90 percent (null)'],
    ['Travel', 'Nurses are paid up to $200 for mileage under the health program.'],
    ['Leaves', 'The maximum number of nurses on sick leave for any one day shall not exceed one nurse.'],
    [
      'Leaves',
      'Nurses may be given unpaid leave for the purpose of child rearing not to exceed two (2) years.',
      'leave: child rearing leave = 2 year (unpaid)',
    ],
    [
      'Grievance Procedure',
      'If no answer is given within two (2) days, the grievant may appeal to the Board within six (6) days.',
      'grievance-step: null = 6 day (grievant: appeal to the Board within six (6) days)',
    ],
    [
      'Evaluation',
      'Evaluations occur once each year for probationary teachers and every other year for permanent teachers.',
      'evaluation: probationary teachers = once each year frequency (null)',
      'evaluation: permanent teachers = every other year frequency (null)',
    ],
    ['Term', 'This Agreement becomes effective upon ratification and ends June 30, 2026.', 'term: article = ..2026-06-30 date (null)'],
    ['Safety', 'Doors shall be locked after 6:00 p.m.'],
  ])('%s: %s', (heading, sentence, ...rows) => expect(read(heading, sentence)).toEqual(rows));
});
