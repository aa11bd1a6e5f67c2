import type { TopicClauses } from './bank.ts';

export const practice: readonly TopicClauses[] = [
  {
    topic: 'practice/safety',
    titles: ['Safety Conditions', 'Safety and Working Conditions', 'Health and Safety'],
    clauses: [
      ['Safe Workplace', 'The {D} keeps every workplace safe and clean and meets the standards of {law safety}.'],
      ['Reports of Hazards', '{Am} who sees a hazard reports it to the {P} in writing and receives an answer within {day 1-5 working}.'],
      ['Student Behavior', 'A teacher may suspend a student from class for the rest of that day and the next, as {law suspension} allows.'],
      ['Assault', 'An assault on {am} is reported to the police at once, and time lost because of it is not charged to sick leave.'],
      [
        'Lost Property',
        'The {D} pays up to {usd 300-1500/100} for personal property that is damaged at work through no fault of its owner.',
      ],
      ['Records of Students', 'Teachers are told in confidence of any student in their classes with a record of violence.'],
      ['Room Temperature', 'If a room stays below 60 or above 85 degrees for more than {hour 1-3}, the class is moved.'],
    ],
  },
  {
    topic: 'practice/academic',
    titles: ['Academic Freedom', 'Technology and Curriculum', 'Professional Conduct'],
    clauses: [
      ['Freedom to Teach', 'Teachers may present controversial matters fairly if these fit the age of the students and the course.'],
      ['Textbooks', 'At least {pct 50-70/10} of each committee that selects textbooks shall be classroom teachers.'],
      ['Technology', 'Software that the {D} requires is installed and explained before anyone is judged on its use.'],
      ['Recording', 'No lesson is recorded by sound or image without consent of the teacher.'],
      ['Grades', 'A grade given by a teacher stands unless fraud, bad faith or a plain mistake is shown.'],
      ['Private Life', 'What {am} does in private is no ground for discipline unless it harms the work.'],
    ],
  },
  {
    topic: 'practice/special-groups',
    titles: ['Special Education', 'School Nurses and Counselors', 'Dual Immersion', 'Adult Education'],
    clauses: [
      ['Meetings on Plans', 'A special education teacher has {n 2-4 release days} each semester to write plans and hold meetings.'],
      ['Late Meetings', 'Meetings that run more than {minute 15-30/5} past the duty day are paid at {rate 38-60} per hour.'],
      ['Aides', 'A class for students with severe needs has at least one aide for every {n 5-8 students}.'],
      ['Nurses', 'Each nurse serves no more than {n 3-5 sites} and is assigned at no more than {ratio 900-1500/100}.'],
      [
        'Dual Immersion',
        'Teachers in the dual immersion program have {hour 15-30/5} a year, paid at the hourly rate, to prepare materials in the second language.',
      ],
      ['Adult Education', 'Classes for adults that stay below {n 12-16 students} for {week 2-4} may be closed.'],
    ],
  },
];
