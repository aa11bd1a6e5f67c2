import type { TopicClauses } from './bank.ts';

export const growth: readonly TopicClauses[] = [
  {
    topic: 'growth/evaluation',
    titles: ['Evaluation', 'Evaluation Procedure', 'Evaluation of Staff'],
    clauses: [
      ['Frequency', 'Probationary staff are evaluated every year, permanent staff every other year, as {law evaluation} requires.'],
      ['Goals Conference', 'By {md} the evaluator and the {m} meet to agree on goals and on the evidence that will be used.'],
      [
        'Observations',
        'A formal evaluation rests on at least {n 2-3 observations}, each of which shall:',
        'last no less than {minute 30-45/5}',
        'be announced {day 2-5} ahead',
        ['be followed by a conference within {day 3-7 working}, at which', 'the evaluator shares the notes', 'the {m} may add a reply'],
      ],
      ['Final Report', 'The written evaluation is handed over by {md}.'],
      [
        'Remediation',
        'If the rating is unsatisfactory, the evaluator writes a plan that names the deficiency, the help that will be given and a period of at least {day 45-60/5} to improve.',
      ],
      ['Limits', 'Test scores of students and reports from unnamed sources are not used.'],
      [
        'Five-Year Cycle',
        'One with permanent status, {year 10-12} of service and a satisfactory rating may be evaluated every {year 5-5} if both sides consent.',
      ],
      ['Grievances', 'Only the procedure, not the judgment of the evaluator, may be grieved under {art}.'],
    ],
  },
  {
    topic: 'growth/peer-assistance',
    titles: ['Peer Assistance and Review', 'Mentoring', 'Induction'],
    clauses: [
      ['Panel', 'A panel of {n 5-7 members}, most of them teachers, governs the program.'],
      [
        'Consulting Teachers',
        'A consulting teacher has at least {year 5-7} of recent classroom service and receives {usd 3000-6000/250} a year.',
      ],
      ['Referral', 'A permanent teacher with an unsatisfactory rating takes part; any other may volunteer.'],
      ['Report', 'The consulting teacher reports to the panel in writing by {md} after no fewer than {n 6-10 visits}.'],
      ['Mentors', 'Each new teacher has a mentor for {year 1-2}, who is paid {usd 800-2000/100} for each teacher helped.'],
      ['Confidentiality', 'What is said in the program stays confidential unless the law requires otherwise.'],
    ],
  },
  {
    topic: 'growth/professional-development',
    titles: ['Professional Development', 'Staff Development', 'Collaboration Time'],
    clauses: [
      ['Days', 'The calendar holds {day 2-4} for professional development, planned together with the staff of each site.'],
      ['Collaboration', 'Classes end {minute 45-75/15} early once a week for collaboration in teams chosen by the teachers.'],
      ['Conferences', '{Am} may attend a conference at the cost of the {D} up to {usd 400-1000/50} a year.'],
      ['Voluntary Training', 'Training outside the duty day is voluntary and paid at {rate 34-55} per hour.'],
      ['Lead Teachers', 'A lead teacher is chosen by the site for {year 1-3} and receives {n 2-4 release days} each semester.'],
    ],
  },
];
