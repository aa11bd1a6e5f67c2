import type { TopicClauses } from './bank.ts';

export const basics: readonly TopicClauses[] = [
  {
    topic: 'basics/parties',
    titles: ['Agreement', 'Purpose of Agreement', 'Parties to the Agreement'],
    clauses: [
      [
        'Purpose',
        'The parties enter into this Agreement so that wages, hours and working conditions are settled in one document on which every {m} may rely.',
      ],
      [
        'Common Interest',
        'The {D} and the {A} share an interest in good schools and pledge to deal with each other candidly and without delay.',
      ],
      [
        'Name of the Parties',
        'Wherever the words "{D}" and "{A}" stand in this Agreement, they include the officers and agents whom each party has named in writing.',
      ],
      [
        'Copies',
        'Within {day 20-45} after both parties have signed, the {D} shall post the Agreement on its website and shall hand a printed copy to any {m} who asks for one.',
      ],
      ['Enabling Law', 'This Agreement is made under {law bargaining} and shall be read together with it.'],
    ],
  },
  {
    topic: 'basics/recognition',
    titles: ['Recognition', 'Bargaining Unit', 'Recognition of the Unit'],
    clauses: [
      [
        'Exclusive Representative',
        'The {D} recognizes the {A} as the only representative of all certificated {ms} for the purpose of bargaining.',
      ],
      [
        'Positions in the Unit',
        'The unit takes in every regular full-time and part-time position of the following kinds:',
        'classroom teachers of all grades',
        'school counselors and librarians',
        ['specialists without supervisory duties, such as', 'speech and language specialists', 'school nurses', 'psychologists'],
        'teachers on special assignment',
      ],
      ['Positions Outside the Unit', 'Day-to-day substitutes, managers, supervisors and confidential staff stand outside the unit.'],
      [
        'New Positions',
        'When the {D} creates a position that might belong to the unit, it shall tell the {A} at least {day 10-20} before the position is posted.',
      ],
      [
        'Disputes About the Unit',
        'A dispute about whether a position belongs to the unit shall go to the state board that administers {law bargaining} and not to arbitration.',
      ],
      [
        'No Other Organization',
        'The {D} shall not bargain about these matters with any {m} or any other organization during the life of this Agreement.',
      ],
    ],
  },
  {
    topic: 'basics/definitions',
    titles: ['Definitions', 'Definition of Terms'],
    clauses: [
      ['Day', 'The word "day" means a day on which the central office is open, unless a clause says otherwise.'],
      [
        'Immediate Supervisor',
        'An "immediate supervisor" is the administrator who directs the daily work of the {m} and signs the evaluation.',
      ],
      ['Seniority Date', 'The "seniority date" is the first date of paid service in a position that requires a credential.'],
      ['Daily Rate', 'The "daily rate" is the annual salary divided by the number of duty days named in {ref}.'],
      [
        'Emergency',
        'An "emergency" is a sudden event that nobody could reasonably foresee and that demands action before the parties can meet.',
      ],
      [
        'Family',
        'A "member of the family" is a spouse, domestic partner, parent, child, sibling, grandparent or grandchild of the {m} or anyone living in the same household.',
      ],
      ['Site', 'A "site" is a school, office or other place to which {am} reports for work.'],
    ],
  },
  {
    topic: 'basics/term-reopeners',
    titles: ['Term of Agreement', 'Duration', 'Duration and Reopeners'],
    clauses: [
      ['Term', 'This Agreement takes effect on {start} and stays in force through {end}.'],
      [
        'Reopeners',
        'For each later year of the term either party may reopen the following:',
        'compensation',
        'health and welfare benefits',
        'one further article chosen by each party',
      ],
      ['Notice', 'A party that wishes to reopen or replace this Agreement shall say so in writing no later than {md} of the last year.'],
      [
        'Continuation',
        'If no successor has been reached when the term ends, all provisions continue while the parties bargain in good faith, but for no longer than {month 3-12}.',
      ],
      ['Change by Consent', 'The parties may change this Agreement at any time by a signed writing.'],
    ],
  },
  {
    topic: 'basics/negotiation-procedures',
    titles: ['Negotiation Procedures', 'Bargaining Procedure', 'Meeting and Negotiating'],
    clauses: [
      ['First Proposals', 'The {A} shall hand over its opening proposal by {md}, and the {D} shall answer within {day 15-30}.'],
      ['Teams', 'Each party names its own team of no more than {n 5-8 persons} and may change it at will.'],
      [
        'Public Notice',
        'Before talks begin, all opening proposals shall be presented at a public meeting of the governing board as {law bargaining} requires.',
      ],
      [
        'Tentative Agreement',
        'A settlement reached at the table is tentative until the members of the {A} have ratified it and the governing board has approved it.',
      ],
      [
        'Impasse',
        'If the parties cannot agree, either may declare impasse and ask the state to appoint a mediator within {day 5-15 working}.',
      ],
      [
        'Information',
        'On request the {D} shall furnish the budget documents and enrollment figures that the {A} needs to prepare its proposals.',
      ],
    ],
  },
  {
    topic: 'basics/effect-savings',
    titles: ['Savings Clause', 'Effect of Agreement', 'Completion of Negotiations', 'Severability'],
    clauses: [
      ['Savings', 'Should a court hold any provision of this Agreement invalid, the remaining provisions shall continue in full force.'],
      ['Replacement', 'Within {day 20-40} after such a ruling the parties shall meet to bargain over a lawful replacement.'],
      ['Policies That Conflict', 'Where a policy or past practice of the {D} departs from this Agreement, the Agreement prevails.'],
      [
        'Entire Agreement',
        'This document holds the whole understanding of the parties and takes the place of all earlier agreements, whether written or oral.',
      ],
      [
        'No Further Bargaining',
        'Each party has had the chance to make proposals on every subject and gives up the right to demand bargaining until the date named in {ref}, unless this Agreement says otherwise.',
      ],
      ['Waiver', 'That a party does not insist on a right in one case does not mean that it has given the right up.'],
    ],
  },
  {
    topic: 'basics/nondiscrimination',
    titles: ['Nondiscrimination', 'Fair Practices', 'Equal Treatment'],
    clauses: [
      [
        'Protected Classes',
        'Neither party shall discriminate against {am} on account of race, color, religion, sex, gender identity, age, disability, national origin, marital status or veteran status.',
      ],
      ['Union Activity', 'Nobody shall be favored or hindered because of membership in the {A} or because of refusing it.'],
      ['Harassment', 'The {D} shall keep every site free of harassment and shall look into each complaint within {day 5-15 working}.'],
      [
        'Accommodation',
        '{Am} with a disability may ask for a reasonable accommodation, and the {D} shall begin the talks that {law disability} calls for without delay.',
      ],
      ['Choice of Forum', 'A person who files with a public agency about the same matter may not carry it to arbitration under {art}.'],
    ],
  },
];
