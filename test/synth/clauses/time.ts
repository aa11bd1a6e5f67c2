import type { TopicClauses } from './bank.ts';

export const time: readonly TopicClauses[] = [
  {
    topic: 'time/work-year',
    titles: ['Work Year', 'School Calendar', 'Work Year and Calendar'],
    clauses: [
      ['Length', 'The work year is {day 181-187}, of which {day 180-180} are days of instruction.'],
      ['New Staff', 'In the first year of service {am} works up to {day 1-3} more for orientation, paid at the daily rate.'],
      [
        'Calendar',
        'The calendar, printed in {app}, shall:',
        'begin no earlier than {md}',
        'hold a winter recess of at least {day 10-11 weekdays}',
        'hold a spring recess of {day 5-5 weekdays}',
        'name the legal holidays',
      ],
      ['Preparation Before School', 'The day before students arrive is free of meetings after {time am}, so that rooms can be made ready.'],
      ['Lost Days', 'Days lost to weather or fire are made up on dates agreed with the {A} and not on Saturdays.'],
      ['Extended Year', 'Counselors work {day 5-10} beyond the year of teachers and are paid for them at the daily rate.'],
    ],
  },
  {
    topic: 'time/workday',
    titles: ['Hours of Employment', 'Work Day', 'Hours', 'Teaching Hours'],
    clauses: [
      ['Length of Day', 'The regular duty day is {hour 7-7.5/0.25} including lunch.'],
      [
        'Arrival and Departure',
        '{Am} shall be at work {minute 15-30/5} before the first class and may leave {minute 10-30/5} after the last.',
      ],
      ['Staff Meetings', 'The {P} may call no more than {n 2-3 meetings} a month, none of which lasts longer than {hour 1-1.5/0.25}.'],
      ['Minimum Days', 'On the day before a recess {ms} may leave at {time pm}.'],
      [
        'Evening Events',
        'Back-to-school night and open house may be required; another evening may be required only after {day 10-20} of notice.',
      ],
      ['Flexible Schedules', 'By agreement with the {P}, {am} may begin and end the day up to {minute 30-60/15} later.'],
      ['Leaving the Site', 'During lunch nobody needs leave to go off the grounds, but the office shall be told.'],
    ],
  },
  {
    topic: 'time/preparation',
    titles: ['Preparation Time', 'Planning Time', 'Preparation Period'],
    clauses: [
      ['Secondary Schools', 'Each full-time teacher in grades 7 through 12 has one preparation period of {minute 45-55/5} a day.'],
      [
        'Elementary Schools',
        'Teachers of grades K through 6 have {minute 120-200/10} of preparation each week in blocks of no less than {minute 25-40/5}.',
      ],
      ['Lunch', 'Everyone has a lunch of {minute 30-45/5} free of duty.'],
      ['Use of Time', 'Preparation time is spent as the {m} sees fit, except that the {P} may use one period a month for a conference.'],
      ['Lost Periods', 'A preparation period lost to covering a class is paid at {rate 35-58} per hour.'],
    ],
  },
  {
    topic: 'time/class-size',
    titles: ['Class Size', 'Class Size and Caseloads', 'Staffing Ratios'],
    clauses: [
      [
        'Maximums',
        'Classes shall not be larger than:',
        'in grades K through 3, {n 22-25 students}',
        'in grades 4 through 6, {n 28-32 students}',
        [
          'in grades 7 through 12:',
          '{n 32-35 students} in core subjects',
          '{n 40-48 students} in physical education',
          '{n 24-28 students} in laboratories',
        ],
      ],
      [
        'Overage',
        'If a class stays above the maximum for more than {day 10-20 school}, the teacher is paid {usd 8-20/1} for each extra student and day.',
      ],
      ['Combination Classes', 'A class of two grades is kept {n 2-4 students} below the lower maximum.'],
      ['Counselors', 'Counselors are assigned at no more than {ratio 350-500/25}.'],
      ['Speech Caseload', 'The caseload of a speech specialist shall not exceed {n 50-58 students}.'],
      [
        'Balancing',
        'By the end of the third week of each semester the {P} shall balance sections of the same course as evenly as the schedule allows.',
      ],
    ],
  },
  {
    topic: 'time/duties',
    titles: ['Adjunct Duties', 'Supervision', 'Non-Teaching Duties'],
    clauses: [
      ['Fair Sharing', 'Adjunct duties are shared evenly, and no one is assigned more than {hour 10-20} of them in a year.'],
      ['Yard Duty', 'Before school, supervision is limited to {minute 10-20/5} a day and rotates by a written roster.'],
      ['Covering Classes', '{Am} who covers the class of an absent colleague is paid {rate 36-60} per hour.'],
      ['Clerical Work', 'Teachers are not asked to collect money, repair equipment or move furniture.'],
      ['Volunteers First', 'The {P} shall ask for volunteers before assigning any duty under {this}.'],
    ],
  },
  {
    topic: 'time/part-time',
    titles: ['Part-Time Assignments', 'Job Sharing', 'Temporary and Substitute Service'],
    clauses: [
      ['Job Sharing', 'Two {ms} who wish to share a position apply to the {S} by {md}.'],
      [
        'The Plan',
        'The application shall set out:',
        'how the time is divided, with no share below {pct 40-50/10}',
        'who attends conferences and meetings',
        'how each will keep the other informed',
      ],
      ['Length', 'A shared position is approved for {year 1-1 school} and may be renewed.'],
      ['Return', 'After {year 2-3} of sharing, the right to a full assignment lapses unless the parties to it agree otherwise.'],
      [
        'Long-Term Substitutes',
        'A substitute who serves in one assignment for more than {day 15-25} is paid from the first step of the schedule.',
      ],
      ['Special Assignment', 'A teacher on special assignment may go back to the former site when the assignment ends within {year 2-4}.'],
    ],
  },
];
