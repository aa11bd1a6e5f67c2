import type { TopicClauses } from './bank.ts';

export const pay: readonly TopicClauses[] = [
  {
    topic: 'pay/salary-schedule',
    titles: ['Salary', 'Wages', 'Compensation', 'Salaries'],
    clauses: [
      ['Schedule', 'Salaries are those printed in {app}, which is a part of this Agreement.'],
      ['General Raise', 'Beginning {date} each cell of the schedule rises by {pct 2-6/0.5}.'],
      [
        'Later Raise',
        'On {date} the schedule rises by a further {pct 1-4/0.5}, provided that the state pays at least {pct 1-3/0.25} in cost-of-living money.',
      ],
      [
        'One-Time Payment',
        'Every {m} in paid status on {date} shall receive a single payment of {usd 500-2500/100}, which does not become part of the schedule.',
      ],
      ['Floor', 'Nobody with a full credential shall be paid less than {usd 48000-61000/500} for a full year.'],
      [
        'Equal Increase',
        'If another unit of the {D} settles for a larger general raise in the same year, the difference shall be added to the schedule.',
      ],
    ],
  },
  {
    topic: 'pay/placement',
    titles: ['Placement on the Salary Schedule', 'Initial Placement and Advancement', 'Schedule Placement'],
    clauses: [
      ['Credit for Experience', 'A newly hired {m} is credited with one step for each year of teaching elsewhere, up to {n 8-15 steps}.'],
      [
        'Counting a Year',
        'A year of outside service counts if:',
        'it was served under a valid credential',
        'it covered at least {pct 70-75/5} of the duty days of that district',
        'proof is filed within {day 45-90/15} of the first duty day',
      ],
      ['Columns', '{Am} moves to another column once official transcripts reach the personnel office by {md}.'],
      ['Approval of Units', 'Coursework counts only if the {S} approved it in writing before the course began.'],
      ['Step Movement', 'One step is granted on {md} of each year to anyone who was paid for at least {pct 70-80/5} of the year before.'],
      ['Errors in Placement', 'A wrong placement is corrected when it is found; back pay reaches no further than {month 12-36/12}.'],
    ],
  },
  {
    topic: 'pay/extra-duty',
    titles: ['Extra Duty Pay', 'Stipends', 'Extra Pay for Extra Work', 'Hourly Rate'],
    clauses: [
      ['Stipend Schedule', 'The stipends for coaching and clubs are listed in {app}.'],
      ['Hourly Rate', 'Work outside the duty day that the {P} has approved is paid at {rate 38-62} per hour.'],
      ['Department Heads', 'The head of a department with five or more sections receives {usd 1200-3200/100} a year.'],
      [
        'Summer School',
        'Summer sessions are staffed by volunteers, who are paid {rate 40-66} per hour for teaching and for {minute 15-30/5} of preparation each day.',
      ],
      ['Appointment', 'Extra-duty positions are filled for one season at a time and create no right to later appointment.'],
      ['Overnight Trips', 'A chaperone on an overnight trip is paid {usd 90-180/10} for each night.'],
    ],
  },
  {
    topic: 'pay/differentiated',
    titles: ['Bonuses and Special Pay', 'Advanced Degree Stipends', 'Incentive Pay'],
    clauses: [
      ['Doctorate', 'A doctoral degree from an accredited university is worth {usd 1000-2500/100} a year.'],
      ["Master's Degree", "{Am} who holds a master's degree receives {usd 600-1500/50} each year beside the schedule."],
      ['National Board', 'Certification by the national board is rewarded with {usd 2000-5000/250} in each year in which it is valid.'],
      ['Bilingual Pay', 'Those who teach in two languages under a bilingual authorization receive {pct 2-4/0.5} above the schedule.'],
      [
        'Shortage Fields',
        'For positions that stay vacant for {day 30-60/15}, the {D} may offer a signing bonus of up to {usd 2500-7500/500} after it has told the {A}.',
      ],
    ],
  },
  {
    topic: 'pay/longevity',
    titles: ['Longevity', 'Career Increments', 'Anniversary Pay'],
    clauses: [
      [
        'Increments',
        'In recognition of long service the following sums are added to the annual salary:',
        'after {year 15-16} of service, {usd 900-1300/50}',
        'after {year 20-21} of service, {usd 1500-2000/50}',
        'after {year 25-28} of service, {usd 2200-3000/50}',
      ],
      ['Service That Counts', 'Only service with the {D} counts, and unpaid leave of more than {month 2-5} does not.'],
      ['When Paid', 'The increment begins with the first warrant of the school year that follows the anniversary.'],
      ['Part-Time Service', 'Part-time {ms} receive the increment in proportion to their assignment.'],
    ],
  },
  {
    topic: 'pay/mechanics',
    titles: ['Payment of Salary', 'Pay Practices', 'Payroll and Reimbursement'],
    clauses: [
      ['Pay Dates', 'The annual salary is paid in {n 11-12 equal warrants} on the last working day of each month.'],
      [
        'Overpayment',
        'An overpayment is recovered in installments of no more than {pct 5-15/5} of net pay unless the {m} chooses otherwise.',
      ],
      [
        'Missing Pay',
        'If the payroll office makes an error of more than {usd 50-150/25}, it shall issue a supplemental warrant within {day 3-7 working}.',
      ],
      ['Mileage', 'Travel between sites in a private car is repaid at the rate of the federal revenue service.'],
      ['Tuition', 'The {D} repays tuition for approved courses up to {usd 300-1200/100} in a fiscal year.'],
      ['Annuities', 'Any {m} may join the tax-sheltered annuity program under {law annuity}.'],
    ],
  },
];
