import type { TopicClauses } from './bank.ts';

export const leave: readonly TopicClauses[] = [
  {
    topic: 'leave/sick',
    titles: ['Sick Leave', 'Illness Leave', 'Leaves'],
    clauses: [
      ['Yearly Grant', 'On the first duty day each full-time {m} is credited with {day 10-12} of sick leave for the year.'],
      ['Accumulation', 'Days that are not used carry over without limit.'],
      [
        'Extended Illness',
        'When full-pay days are used up, {am} who is still ill is paid {pct 50-50/10} of salary for up to {month 4-5} under {law sick}.',
      ],
      [
        'Proof of Illness',
        'The {S} may ask for a note from a physician:',
        'after an absence of {day 4-6 consecutive}',
        'if there is good reason to doubt the illness',
        'before the {m} comes back from surgery',
      ],
      [
        'Catastrophic Leave Bank',
        'Members may give {day 1-2} a year to a bank from which a colleague with a grave illness may draw up to {day 30-60/5}.',
      ],
      ['Notice of Absence', 'One who cannot come to work shall call the substitute system by {time am}.'],
      ['Family Illness', 'In each year up to {day 5-7} of sick leave may be used to care for a member of the family.'],
    ],
  },
  {
    topic: 'leave/personal',
    titles: ['Personal Necessity Leave', 'Bereavement, Jury and Personal Leave', 'Short Leaves'],
    clauses: [
      [
        'Personal Necessity',
        'Up to {day 6-10} of sick leave in a year may be used for:',
        'an accident to person or property',
        'an appearance in court as a party or witness',
        ['a death or serious illness', 'in the family', 'of a close friend'],
        'a religious observance',
      ],
      ['No Reason Needed', 'Of these, {day 2-4} may be taken without giving a reason if the {P} is told {day 1-2} ahead.'],
      ['Bereavement', 'On a death in the family the {m} has {day 3-4} with pay, or {day 5-6} if travel of more than 300 miles is needed.'],
      ['Jury Duty', 'Anyone called for jury service keeps full pay and turns the fees, less mileage, over to the {D}.'],
      ['Military Leave', 'Military leave is granted as {law military} requires.'],
    ],
  },
  {
    topic: 'leave/family',
    titles: ['Parental Leave', 'Family Care Leave', 'Maternity and Child Care Leave'],
    clauses: [
      ['Pregnancy', 'A pregnant {m} may use sick leave for as long as her physician certifies that she cannot work.'],
      ['Bonding', 'After a birth, adoption or foster placement either parent may take up to {week 12-12} of leave under {law fmla}.'],
      ['Unpaid Child Care', 'Unpaid leave to care for a child may be granted for up to {month 12-24/6}.'],
      [
        'Notice',
        'The request shall reach the personnel office {day 30-45/5} before the leave is to begin, unless the need could not be foreseen.',
      ],
      ['Benefits', 'During this leave the {D} goes on paying its share under {ref} for up to {week 12-18}.'],
      ['Adoption Days', 'An adoptive parent has {day 2-5} with pay to complete the adoption.'],
    ],
  },
  {
    topic: 'leave/long',
    titles: ['Long Leaves', 'Sabbatical and Unpaid Leave', 'Leave of Absence'],
    clauses: [
      ['Sabbatical', 'After {year 6-8} of service in a row {am} may apply for a sabbatical at {pct 50-60/10} of salary.'],
      ['Service Afterward', 'One who takes a sabbatical shall serve the {D} for {year 2-3} afterward or repay what was received.'],
      [
        'Industrial Accident',
        'An injury that arises from work gives a right to up to {day 60-60} of leave with full pay for each accident under {law industrial}.',
      ],
      ['Unpaid Leave', 'The governing board may grant unpaid leave for study, health or public office for up to {year 1-2}.'],
      ['Return', 'A person on leave shall tell the {D} by {md} whether he or she will come back; silence counts as a resignation.'],
      ['Rights on Return', 'On return the {m} has a right to a position but not to a given site, except as {ref} provides.'],
    ],
  },
];
