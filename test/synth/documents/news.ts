import type { Report } from './report.ts';

const UNION = 'Harbor Point Education Association';
const DISTRICT = 'Harbor Point Unified School District';

const TEXT = `Harbor Point teachers and district reach deal after mediation

By Dana Whitlock, Harbor Point Ledger
June 12, 2025

A strike that many families had feared is off the table. The ${DISTRICT} and the ${UNION} announced a tentative agreement on June 11, 2025, after two long days with a state mediator.

“Nobody got everything,” said Rosa Delgado, who chairs the bargaining team of the association. “But our members will see this as a fair settlement.”

The talks began in the fall. On October 14, 2024, the association presented its opening proposal, which asked for a raise of 9 percent and smaller classes in the early grades. The district answered on November 20, 2024 with 3 percent.

Little moved through the winter. The association declared impasse on March 5, 2025, and the state labor board appointed a mediator on March 19, 2025. The first mediation session on April 2, 2025 ended without progress.

Pressure grew in May. On May 15, 2025, 94 percent of the members who voted authorized a strike.

What is in the deal

The settlement raises salaries by 5.5 percent in the first year and 3 percent in the second. The district also pays $1,250 more toward health premiums, and classes in grades K through 3 are capped at 24 students.

“This protects our budget and our classrooms,” Superintendent Alan Mercer said in a statement.

The district puts the cost at about $4.2 million over two years.

What comes next

Members of the association vote on the agreement on June 18, 2025. If they ratify it, the governing board will take it up on June 24, 2025.

Share this story
Subscribe to our newsletter
`;

/** A newspaper article about bargaining. */
export const news: Report = {
  text: TEXT,
  documentType: 'news',
  title: 'Harbor Point teachers and district reach deal after mediation',
  parties: { employer: DISTRICT, union: UNION },
  events: [
    { date: '2025-06-11', type: 'tentative-agreement', summary: 'Tentative agreement announced', actors: [DISTRICT, UNION] },
    { date: '2024-10-14', type: 'proposal', summary: 'Opening proposal of the association', actors: [UNION] },
    { date: '2024-11-20', type: 'proposal', summary: 'Answer of the district', actors: [DISTRICT] },
    { date: '2025-03-05', type: 'impasse-declared', summary: 'Impasse declared', actors: [UNION] },
    { date: '2025-03-19', type: 'mediation', summary: 'Mediator appointed', actors: ['state labor board'] },
    { date: '2025-04-02', type: 'mediation', summary: 'First mediation session', actors: [DISTRICT, UNION] },
    { date: '2025-05-15', type: 'strike', summary: 'Strike authorized', actors: [UNION] },
    { date: '2025-06-18', type: 'ratification', summary: 'Vote of the members', actors: [UNION] },
    { date: '2025-06-24', type: 'board-approval', summary: 'Vote of the governing board', actors: [DISTRICT] },
  ],
};
