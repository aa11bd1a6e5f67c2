import type { Report } from './report.ts';

const UNION = 'Harbor Point Education Association';
const DISTRICT = 'Harbor Point Unified School District';

const TEXT = `# Negotiations Updates

The ${DISTRICT} posts news about its talks with the ${UNION} (HPEA) and other labor partners here. The newest entry comes first.

## June 25, 2025

At its regular meeting the governing board approved the agreement with HPEA. The signed text will be posted within two weeks.

## June 19, 2025

HPEA told us that its members ratified the tentative agreement on June 18, 2025. We thank everyone who took part.

## June 11, 2025

We are glad to report a tentative agreement with HPEA. It includes:

- a raise of 5.5 percent for the coming year
- a further 3 percent in the year after
- $1,250 more toward health premiums

[Read the tentative agreement](tentative-agreement.md)

## April 3, 2025

The parties met with the mediator on April 2, 2025. The next session has not been set.

## March 6, 2025

HPEA filed a request for a determination of impasse with the state labor board on March 5, 2025. The district regrets this step and remains ready to talk.

## January 22, 2025

The teams met for the sixth time. The district handed over a new proposal on preparation time and class size.

| Topic | District proposal | HPEA proposal |
|---|---|---|
| Salary | 3.5% | 8% |
| Class size, grades K-3 | 25 | 22 |
| Preparation time | 150 minutes a week | 200 minutes a week |

## November 20, 2024

The district gave its answer to the opening proposal of HPEA, including a salary offer of 3 percent.

## October 14, 2024

HPEA presented its opening proposal at a public meeting of the board.

### Contact

Questions go to the Office of Labor Relations, 555-0142.
`;

/** A web page of a district with dated entries, newest first. */
export const updates: Report = {
  text: TEXT,
  documentType: 'negotiation-update',
  title: 'Negotiations Updates',
  parties: { employer: DISTRICT, union: UNION },
  events: [
    { date: '2025-06-25', type: 'board-approval', summary: 'Governing board approved the agreement', actors: [DISTRICT] },
    { date: '2025-06-18', type: 'ratification', summary: 'Members ratified the tentative agreement', actors: [UNION] },
    { date: '2025-06-11', type: 'tentative-agreement', summary: 'Tentative agreement reached', actors: [DISTRICT, UNION] },
    { date: '2025-04-02', type: 'mediation', summary: 'Session with the mediator', actors: [DISTRICT, UNION] },
    { date: '2025-03-05', type: 'impasse-request', summary: 'Request for a determination of impasse', actors: [UNION] },
    { date: '2025-01-22', type: 'proposal', summary: 'New proposal of the district at the sixth meeting', actors: [DISTRICT] },
    { date: '2024-11-20', type: 'proposal', summary: 'Answer of the district', actors: [DISTRICT] },
    { date: '2024-10-14', type: 'proposal', summary: 'Opening proposal', actors: [UNION] },
  ],
};
