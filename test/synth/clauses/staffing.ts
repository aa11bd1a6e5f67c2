import type { TopicClauses } from './bank.ts';

export const staffing: readonly TopicClauses[] = [
  {
    topic: 'staffing/assignment-transfer',
    titles: ['Assignment and Transfer', 'Transfers', 'Vacancies and Job Policy', 'Reassignment'],
    clauses: [
      ['Posting', 'Each vacancy is posted for {day 5-10 working} on the website of the {D}.'],
      ['Voluntary Transfer', '{Am} who seeks a transfer files a request by {md}; requests lapse at the end of the year.'],
      [
        'Choosing Among Applicants',
        'Among qualified applicants the {P} weighs:',
        'credentials and training',
        'needs of the program',
        'length of service, which decides if all else is equal',
      ],
      [
        'Involuntary Transfer',
        'A transfer against the will of the {m} requires a conference and written reasons given {day 5-15} before it takes effect.',
      ],
      ['Help With Moving', 'One who is moved to another room or site has {day 1-2} of release time or {usd 150-400/25} for packing.'],
      ['Assignment Notice', 'Tentative assignments for the next year are given out by {md}.'],
    ],
  },
  {
    topic: 'staffing/seniority',
    titles: ['Seniority', 'Seniority List'],
    clauses: [
      ['Meaning', 'Seniority is counted from the first date of paid probationary service.'],
      ['List', 'The {D} publishes the list by {md}; errors shall be reported within {day 15-30}.'],
      [
        'Ties',
        'Those with the same date are ranked by these criteria, in this order:',
        'credentials in fields of shortage',
        'bilingual authorization',
        'years of teaching before hire',
        'lot drawn in the presence of the {A}',
      ],
      ['Breaks in Service', 'A resignation ends seniority unless the {m} is hired again within {month 24-39/3}.'],
      ['Unpaid Leave', 'Seniority neither grows nor shrinks during an unpaid leave.'],
    ],
  },
  {
    topic: 'staffing/layoff',
    titles: ['Layoff', 'Reduction in Force', 'Layoff and Reemployment'],
    clauses: [
      [
        'Grounds',
        'Staff may be reduced only for lack of funds, loss of enrollment or the end of a kind of service, as {law layoff} sets out.',
      ],
      ['Order', 'Those hired last leave first, unless a more senior {m} is not credentialed for the work that remains.'],
      ['Notice', 'Preliminary notice is given by {md} and final notice by {md}.'],
      ['Talks', 'Before notices go out, the {D} shall meet with the {A} about the effects of the reduction for at least {day 10-20}.'],
      ['Recall', 'For {month 24-39/3} a laid-off {m} has first claim on vacancies for which he or she is qualified.'],
      ['Insurance', 'Medical coverage goes on for {month 2-4} after a layoff at the cost of the {D}.'],
    ],
  },
  {
    topic: 'staffing/probation-tenure',
    titles: ['Probationary Service', 'Contracts of Employment', 'Permanent Status'],
    clauses: [
      ['Probation', 'The probationary period is {year 2-3} of full service.'],
      ['Non-Renewal', 'A probationary {m} who will not be kept is told in writing by {md}.'],
      ['Permanent Status', 'One who begins another year after probation is permanent under {law tenure}.'],
      [
        'Resignation',
        'A resignation takes effect on the date that it names, but no sooner than {day 14-30} after it is received unless the {S} agrees.',
      ],
      ['Contract Form', 'Each new {m} receives a contract that states salary, status and the first duty day.'],
    ],
  },
  {
    topic: 'staffing/work-preservation',
    titles: ['Contracting Out', 'Preservation of Unit Work', 'Distance Learning'],
    clauses: [
      ['Contracting Out', 'Work that {ms} have customarily done shall not be given to outside contractors without bargaining.'],
      [
        'Charter Conversion',
        'If a site becomes a charter school, its staff may come back to the {D} within {year 2-4} without loss of seniority.',
      ],
      ['Distance Learning', 'Nobody shall be required to teach at a distance and in person in the same period.'],
      ['Closure', 'When a site closes, its staff choose among vacancies by seniority before {md}.'],
      [
        'Online Courses',
        'Online courses offered for credit are taught by members of the unit at no more than {n 28-36 students} a section.',
      ],
    ],
  },
];
