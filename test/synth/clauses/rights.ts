import type { TopicClauses } from './bank.ts';

export const rights: readonly TopicClauses[] = [
  {
    topic: 'rights/management',
    titles: ['Management Rights', 'District Powers', 'Rights of the Employer'],
    clauses: [
      [
        'Reserved Powers',
        'Except where this Agreement limits them, the {D} keeps all of its customary powers, among them the power to:',
        'direct the work of its staff',
        'set the educational program and its standards',
        'decide the number and kind of employees',
        ['manage its property, including', 'the opening and closing of sites', 'the purchase of equipment'],
        'build, move or change facilities',
      ],
      ['Limits', 'The {D} shall use these powers in keeping with the express terms of this Agreement and with the law.'],
      [
        'Emergencies',
        'In an emergency the {D} may suspend a provision for as long as the emergency lasts and shall tell the {A} of it within {hour 24-72/24}.',
      ],
      ['No Waiver', 'A power that the {D} has not used in the past remains its own.'],
    ],
  },
  {
    topic: 'rights/association',
    titles: ['Association Rights', 'Union Rights', 'Rights of the Organization'],
    clauses: [
      ['Use of Buildings', 'The {A} may meet in school rooms without charge outside class hours if it asks the {P} {day 1-3} ahead.'],
      ['Boards and Mail', 'The {A} may use one bulletin board at each site, staff mailboxes and electronic mail for its notices.'],
      [
        'Information About Staff',
        'By {md} of each year the {D} shall give the {A} a list that shows for every {m}:',
        'name and site',
        'job title and hire date',
        'home address and personal telephone number',
        'step and column on the salary schedule',
      ],
      ['Orientation', 'The {A} shall have {minute 30-60/5} without interruption at each orientation of newly hired {ms}.'],
      ['Access', 'Officers of the {A} may visit a site before and after class and during lunch once they have reported to the office.'],
      ['Agenda', 'A representative shall have up to {minute 5-15/5} at the end of each staff meeting to make announcements.'],
    ],
  },
  {
    topic: 'rights/dues',
    titles: ['Dues and Payroll Deductions', 'Dues Deduction', 'Organizational Security'],
    clauses: [
      [
        'Authorization',
        'The {D} shall withhold membership dues from the pay of each {m} for whom the {A} certifies that it holds a written authorization.',
      ],
      ['Remittance', 'Sums withheld shall be sent to the {A} within {day 10-20} after each pay date together with a list of names.'],
      ['Equal Shares', 'Dues shall be withheld in {n 10-11 equal parts}, beginning with the September warrant.'],
      [
        'Revocation',
        '{Am} who wishes to stop the deduction shall write to the {A}, which tells the payroll office of any change by the {md} cut-off.',
      ],
      ['Indemnity', 'The {A} shall hold the {D} harmless from any claim that arises from its reliance on such a list.'],
      ['Other Deductions', 'With written consent the {D} shall also withhold for annuities, credit union accounts and charitable gifts.'],
    ],
  },
  {
    topic: 'rights/association-leave',
    titles: ['Association Leave', 'Release Time for Representatives', 'Union Business'],
    clauses: [
      ['Release Days', 'The {A} may use up to {day 15-40} in a school year, without loss of pay to anyone, for its business.'],
      ['Substitute Cost', 'The {A} shall pay back the cost of the substitute at {usd 140-240/5} for each day used.'],
      ['Notice', 'The president shall send the request to the {S} at least {day 2-5 working} before the absence.'],
      [
        'Full Release',
        'The president may be released for {pct 40-100/20} of the duty day if the {A} bears the same share of salary and benefits.',
      ],
      ['Bargaining Time', 'Members of the bargaining team lose no pay for sessions held within the duty day.'],
    ],
  },
  {
    topic: 'rights/no-strike',
    titles: ['No Strike - No Lockout', 'Concerted Activities', 'Continuity of Work'],
    clauses: [
      [
        'No Strike',
        'While this Agreement is in force, the {A} shall neither call nor support a strike, slowdown, sick-out or other stoppage of work.',
      ],
      ['No Lockout', 'During the same time the {D} shall not lock out any {m}.'],
      [
        'Duty of Officers',
        'If a stoppage begins without its consent, the {A} shall within {hour 12-48/12} call on those involved to go back to work.',
      ],
      ['Discipline', '{Am} who takes part in a stoppage may be disciplined as {art} provides.'],
    ],
  },
  {
    topic: 'rights/consultation',
    titles: ['Consultation', 'Joint Committee', 'Site-Based Decision-Making'],
    clauses: [
      ['Right to Consult', 'The {A} may consult with the {S} about educational goals, the content of courses and the choice of textbooks.'],
      [
        'Joint Committee',
        'A joint committee with {n 3-5 members} from each side meets once a month to take up concerns that are not grievances.',
      ],
      [
        'Work of the Committee',
        'The committee may:',
        'study problems that touch more than one site',
        'invite staff with special knowledge',
        'send written advice to the {S}, who answers within {day 10-20}',
      ],
      [
        'Site Councils',
        'Each site may form a council that decides by consensus on the use of its discretionary funds, up to {usd 2000-9000/500} a year.',
      ],
      ['No Bargaining', 'Nothing done in consultation changes this Agreement.'],
    ],
  },
];
