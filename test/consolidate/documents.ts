import type { Agreement } from '../../pipeline/model.ts';
import { artifactsOf } from '../support/artifacts.ts';

const BASE = `AGREEMENT

between the

FENNMOOR SCHOOL DISTRICT

and the

FENNMOOR TEACHERS ASSOCIATION

July 1, 2022 - June 30, 2025

ARTICLE 1 RECOGNITION

1.1 The District recognizes the Association as the exclusive representative of all certificated employees of Fennmoor.

1.2 The word "teacher" means every member of the unit described in Section 1.1 above.

ARTICLE 2 HOURS

2.1 The workday of a teacher is seven and one-half (7 1/2) hours, including a duty-free lunch of thirty (30) minutes.

2.2 Teachers attend no more than two (2) meetings each month.

2.3 The principal posts the calendar of meetings in the staff room before the first day of school.

ARTICLE 3 SALARIES

3.1 A department chair receives a stipend of $1,450 for each school year.

3.2 Salaries rise by three percent (3%) on July 1, 2023.

ARTICLE 4 KILNS

4.1 A teacher of ceramics fires the kiln on two (2) afternoons each month.

4.2 The office buys the clay.
`;

const HEAD = `TENTATIVE AGREEMENT

between the Fennmoor School District and the Fennmoor Teachers Association

`;

/** The base of all cases, as the pipeline reads it. */
export async function base(): Promise<Agreement> {
  return (await artifactsOf(BASE, { name: 'base.txt' })).agreement;
}

/** A tentative agreement with these clauses, in Markdown. */
export async function amendment(body: string, name = 'amendment.md'): Promise<Agreement> {
  const { agreement } = await artifactsOf(HEAD + body, { name, media_type: 'text/markdown' });
  return { ...agreement, document: { ...agreement.document, document_type: 'tentative-agreement' } };
}

/** A side letter with these clauses. */
export async function letter(body: string): Promise<Agreement> {
  const { agreement } = await artifactsOf(
    `SIDE LETTER OF AGREEMENT\n\nRegarding Pottery Fairs\n\nThe District and the Association agree:\n\n${body}`,
    {
      name: 'letter.txt',
    },
  );
  return { ...agreement, document: { ...agreement.document, document_type: 'side-letter' } };
}
