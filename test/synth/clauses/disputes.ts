import type { TopicClauses } from './bank.ts';

export const disputes: readonly TopicClauses[] = [
  {
    topic: 'disputes/grievance',
    titles: ['Grievance Procedure', 'Grievances and Arbitration', 'Grievance'],
    clauses: [
      [
        'Definition',
        'A grievance is a claim by {am} or by the {A} that a provision of this Agreement has been violated, misread or misapplied.',
      ],
      ['Informal Talk', 'Within {day 10-20} after the event the grievant shall first talk with the immediate supervisor.'],
      [
        'Level One',
        'If talk does not settle the matter, the grievant files the form in {app} within {day 5-15}. The form shall:',
        'name the provision that was violated',
        'tell what happened and when',
        'say what remedy is sought',
      ],
      [
        'Level Two',
        'Within {day 5-10} after the answer at Level One, the grievance may be carried to the {S}, who meets with the grievant and answers within {day 10-15}.',
      ],
      ['Mediation', 'Both parties may agree to ask the state for a mediator, who has no power to decide.'],
      [
        'Arbitration',
        'Within {day 10-20} after the answer at Level Two, the {A} may demand arbitration.',
        [
          'The arbitrator is chosen as follows:',
          'the parties ask for a list of seven names',
          'each strikes one name in turn until one is left',
          'lot decides who strikes first',
        ],
        'The arbitrator shall not add to, change or ignore any provision.',
        'The award is final and binds both parties.',
        'Each party bears its own costs and an equal part of the fee of the arbitrator.',
      ],
      ['Time Limits', 'If the {D} misses a time limit, the grievance moves to the next level; if the grievant misses one, it is closed.'],
      ['No Reprisals', 'No one shall suffer for taking part in a grievance.'],
      ['Files', 'Papers about a grievance are kept apart from the personnel files named in {ref}.'],
    ],
  },
  {
    topic: 'disputes/discipline',
    titles: ['Discipline', 'Just Cause', 'Due Process'],
    clauses: [
      ['Just Cause', 'No permanent {m} shall be disciplined without just cause.'],
      [
        'Steps',
        'Discipline is progressive and in the usual case follows these steps:',
        'oral warning',
        'written warning',
        'letter of reprimand',
        'suspension without pay of up to {day 5-15}',
      ],
      [
        'Representation',
        '{Am} may bring a representative of the {A} to any meeting that could lead to discipline, and the meeting shall wait up to {day 1-3} for one.',
      ],
      ['Notice', 'A notice of suspension is served {day 5-10} before it begins and names the charges and the right to a hearing.'],
      ['Dismissal', 'Dismissal of a permanent {m} follows {law dismissal} and lies outside the grievance procedure.'],
      [
        'Paid Leave During Inquiry',
        'The {D} may place a person on paid leave while it looks into an accusation, as a rule for no more than {day 20-45/5}.',
      ],
    ],
  },
  {
    topic: 'disputes/files-complaints',
    titles: ['Personnel Files', 'Public Complaints', 'Personnel Files and Complaints'],
    clauses: [
      ['One File', 'There is one personnel file for each {m}, kept at the central office.'],
      ['Inspection', 'The file may be inspected within {day 2-5 working} of a request, together with a representative if wanted.'],
      [
        'Derogatory Material',
        'Nothing derogatory goes into the file before the {m} has had {day 5-10 working} to read it and attach a reply, as {law files} provides.',
      ],
      ['Removal', 'A reprimand is taken out after {year 2-4} if nothing similar has happened since.'],
      [
        'Complaints From the Public',
        'When a parent or other person complains about {am}:',
        'the {P} asks the person to speak with the {m} first',
        'a complaint that goes further is put in writing',
        'the {m} receives a copy within {day 3-7 working}',
      ],
      ['Withdrawn Complaints', 'A complaint that is withdrawn or proves false is destroyed.'],
    ],
  },
];
