import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const ARTICLES = `ARTICLE I

RECOGNITION

1.1 The Board recognizes the Guild for all teachers of the Fernhollow schools.

1.2 Substitutes who teach fewer than twenty days are not in the unit.

ARTICLE II

HOURS

2.1 The work day is seven hours long and holds a lunch of thirty minutes.

2.2 Meetings end by four in the afternoon.

ARTICLE III

LEAVES

3.1 Each teacher earns ten days of sick leave in a year of service.

3.2 Unused days are kept from year to year.

`;

const SCHEDULE = `Fernhollow Unified Schools

Certificated Salary Schedule

Step   BA      BA+30   MA
1   50,100   52,300   55,200
2   51,600   53,900   56,900
3   53,100   55,500   58,600
4   54,700   57,200   60,300

`;

async function partsOf(text: string): Promise<string[]> {
  const { outline, text: record } = await outlineOf(text);
  return outline.parts.map((part) => `${part.document_type}: ${record.slice(part.start, part.end).trim().split('\n')[0]}`);
}

describe('parts of a file', () => {
  it('types what stands behind the agreement by its title, and pay by its figures', async () => {
    const text = `${ARTICLES}APPENDIX A

TENTATIVE AGREEMENT BETWEEN THE GUILD AND THE BOARD

1. Salaries rise by two percent in the coming year.

APPENDIX B

${SCHEDULE}APPENDIX C

DRUG AND ALCOHOL POLICY

The Board keeps its schools free of drugs.

APPENDIX D

FORM FOR A GRIEVANCE

Name, school and date are written here by the teacher.

SIDE LETTER

COMBINATION CLASSES

1. A teacher of two grades is paid five hundred dollars more each year.
`;
    expect(await partsOf(text)).toEqual([
      'agreement: ARTICLE I',
      'tentative-agreement: APPENDIX A',
      'salary-schedule: APPENDIX B',
      'policy: APPENDIX C',
      'agreement: APPENDIX D',
      'side-letter: SIDE LETTER',
    ]);
  });

  it('does not take an appendix for pay that only speaks of the salary schedule', async () => {
    const text = `${ARTICLES}APPENDIX A

PLACEMENT ON THE SALARY SCHEDULE

A teacher who comes from another district is placed by the years that were served there.
`;
    expect(await partsOf(text)).toEqual(['agreement: ARTICLE I']);
  });

  it('leaves the attachments of a letter with the letter', async () => {
    const text = `${ARTICLES}APPENDIX A

CALENDAR

School opens on the first Tuesday of September.

APPENDIX B

MEMORANDUM OF UNDERSTANDING

The parties agree on the plans of the coming years as they are attached.

APPENDIX A

PLANS FOR THOSE IN SERVICE

A visit costs twenty dollars.

APPENDIX C

MAP OF THE SCHOOLS

The schools of the valley are shown on the wall of the office.
`;
    expect(await partsOf(text)).toEqual(['agreement: ARTICLE I', 'side-letter: APPENDIX B', 'agreement: APPENDIX C']);
  });

  it('begins another agreement, or by-laws, at their title above a new first article', async () => {
    const second = `AGREEMENT

between the

Fernhollow Board of Education

and the

Fernhollow Aides Guild

`;
    const rules = `BYLAWS OF THE GUILD

${ARTICLES}`;
    expect(await partsOf(`${ARTICLES}${second}${ARTICLES}${rules}`)).toEqual([
      'agreement: ARTICLE I',
      'agreement: AGREEMENT',
      'other: BYLAWS OF THE GUILD',
    ]);
    expect(await partsOf(`${ARTICLES}${ARTICLES}`)).toEqual(['agreement: ARTICLE I']);
  });
});
