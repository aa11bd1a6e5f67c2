import { describe, expect, it } from 'vitest';
import type { Route } from '../../pipeline/model.ts';
import { route } from '../../pipeline/route/index.ts';
import { readText } from '../support/read-text.ts';

/** The route of a text, from the real stages before it. */
async function routeOf(text: string, mediaType = 'text/plain'): Promise<Route> {
  const { artifacts, context } = await readText(text, mediaType);
  return route.run(artifacts, context);
}

const SUBJECTS = [
  'Recognition',
  'Management Rights',
  'Grievance Procedure',
  'Hours of Work',
  'Holidays',
  'Sick Leave',
  'Salaries',
  'Layoff',
  'Seniority',
  'Savings Clause',
  'Term of Agreement',
];
const agreement = [
  'AGREEMENT',
  'between the FERNWICK SCHOOL DISTRICT and the FERNWICK TEACHERS ASSOCIATION',
  ...SUBJECTS.flatMap((subject, at) => [
    `ARTICLE ${at + 1} ${subject.toUpperCase()}`,
    `${at + 1}.1 The District shall follow this article, and teachers shall be told of it.`,
    `${at + 1}.2 Nothing in it shall be changed unless both parties agree in writing.`,
  ]),
  'IN WITNESS WHEREOF the parties have signed.',
  'For the District: ____________   For the Association: ____________',
].join('\n\n');

it('takes numbered articles on subjects of bargaining for an agreement', async () => {
  const found = await routeOf(agreement);
  expect(found).toMatchObject({ document_type: 'agreement', structured: true, prior: 'agreement', language: 'en' });
  expect(found.score).toBeGreaterThan(0.9);
  expect(found.reasons[0]!.weight).toBeGreaterThanOrEqual(found.reasons.at(-1)!.weight);
});

it('takes an agreement with changes marked, pending ratification, for a tentative agreement', async () => {
  const text = [
    'Tentative Agreement',
    'The District and the Association have agreed to the following amendments to the contract, pending ratification and approval by the Board.',
    'ARTICLE 3 HOURS',
    '- 3.1 Teachers shall be on site ~~fifteen (15)~~ **ten (10)** minutes before classes begin, and they shall remain ~~twenty~~ **fifteen** minutes after them.',
    'ARTICLE 9 SALARY',
    '- 9.1 The schedule shall be raised by ~~two~~ **three** percent on July 1, and all other language remains unchanged.',
  ].join('\n\n');
  expect(await routeOf(text, 'text/markdown')).toMatchObject({
    document_type: 'tentative-agreement',
    structured: true,
    prior: 'amendment',
  });
});

it('takes a short memorandum that leans on an agreement for a side letter', async () => {
  const text = `MEMORANDUM OF UNDERSTANDING\nbetween Alder County and the Alder Deputies Guild\n\nThe parties to this Memorandum of Understanding agree to modify Article 12 of the collective bargaining agreement as follows.\n\n1. Deputies on night duty shall be paid one dollar more an hour.\n2. This MOU sets no precedent.\n\nFor the County: ________  Date: ________\nFor the Guild: ________  Date: ________\n`;
  expect(await routeOf(text)).toMatchObject({ document_type: 'side-letter', structured: true, prior: 'amendment' });
});

it('takes what one party asks for as a proposal', async () => {
  const text = `District Proposal\nMarch 3, 2025\n\nThe District proposes a package of three years.\n\nSalary\nThe proposal raises the schedule by two percent a year.\n\nBenefits\nThe District proposes to pay the full premium for employees. The offer stands until April.\n`;
  expect(await routeOf(text)).toMatchObject({ document_type: 'proposal', structured: true });
});

it('counts pay without commas, a cell a line, as recognition gives it', async () => {
  const levels = [1, 2, 3, 4].flatMap((level) => [
    `LEVEL ${level}`,
    ...[0, 1, 2, 3, 4].map((lane) => String(48_000 + 5100 * level + 1700 * lane)),
  ]);
  const notes = 'A level may be granted early on the word of the Superintendent. '.repeat(20);
  expect(await routeOf(`APPENDIX A\n2031-2032\nBA\nMA\n${levels.join('\n')}\n\n${notes}`)).toMatchObject({
    document_type: 'salary-schedule',
  });
});

it('takes a grid of amounts for a salary schedule, though letters may stand around it', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, step) => `${step + 1}  $${45 + step},120  $${47 + step},310  $${50 + step},905  $${53 + step},444`,
  );
  expect(await routeOf(`APPENDIX A\nTeachers' Salary Schedule 2024-2025\nStep  BA  BA+15  MA  MA+30\n${rows.join('\n')}\n`)).toMatchObject({
    document_type: 'salary-schedule',
    structured: true,
  });
});

it('does not take news for its subject', async () => {
  const text =
    `Teachers and district at odds over pay\n\n“This is not where we wanted to be,” said Dana Ruiz, who teaches second grade.\n\nThe union asked for five percent. The district offered three, a spokesperson said on Tuesday.\n\n“We hope to reach an agreement soon,” said the superintendent. Both sides will meet with a mediator next week, according to the union.\n\nSubscribe to our newsletter\n`.repeat(
      2,
    );
  const found = await routeOf(text);
  expect(found).toMatchObject({ document_type: 'news', structured: false });
});

it('takes dated entries on the bargaining for an updates page', async () => {
  const entry = (date: string): string =>
    `${date}\n\nOur bargaining team met with the union today. We made a proposal on salary and we look forward to the next negotiations session. You can read our proposal below.\n\n`;
  const text = `Negotiations Updates\n\n${['May 6, 2024', 'April 22, 2024', 'April 8, 2024', 'March 11, 2024'].map(entry).join('')}`;
  expect(await routeOf(text)).toMatchObject({ document_type: 'negotiation-update', structured: false });
});

it('takes coded pages of a board for policy and a neutral for a report', async () => {
  const page = (code: string): string =>
    `Oakmere ISD\n043901\nEMPLOYMENT REQUIREMENTS  ${code} (LOCAL)\n\nThe Superintendent shall develop procedures. Employees must follow them. [See ${code}]\n\nDATE ISSUED: 3/2/2020   ADOPTED:\n\n`;
  expect(await routeOf(['DC', 'DCA', 'DEA', 'DEC', 'DFA', 'DFB', 'DGBA'].map(page).join(''))).toMatchObject({
    document_type: 'policy',
    structured: false,
  });
  const report = `FACTFINDING REPORT AND RECOMMENDATION\nCase No.: LA-IM-1234-E\n\n${'The panel held a hearing, took exhibits, and weighed comparable districts. The chairperson recommends a raise of three percent. '.repeat(110)}`;
  expect(await routeOf(report)).toMatchObject({ document_type: 'report', structured: false });
});

it('does not take a contract of two firms for a labor agreement, though it is numbered and names employees', async () => {
  const clause =
    'The receiving party shall keep the data secret and shall show it to those employees only who need it, and each officer shall sign a pledge. ';
  const text = [1, 2, 3, 4, 5, 6]
    .flatMap((article) => [`ARTICLE ${article} TERMS`, ...[1, 2, 3, 4].map((section) => `${article}.${section} ${clause.repeat(3)}`)])
    .join('\n\n');
  expect(await routeOf(text)).toMatchObject({ document_type: 'other', structured: false });
});

it('leaves what is none of these to other', async () => {
  expect(await routeOf('Lunch menu\n\nMonday: soup. Tuesday: rice and beans. Wednesday: noodles.\n')).toMatchObject({
    document_type: 'other',
    structured: false,
  });
});

it('tells Spanish from English', async () => {
  expect(
    (
      await routeOf(
        'Los maestros de la escuela y el distrito acuerdan que se pagará el salario de los empleados por mes para todo el año.\n',
      )
    ).language,
  ).toBe('es');
});

it.each([
  ['ARTÍCULO', 'El Distrito deberá cumplir este artículo y avisar a los maestros y empleados.', 'es'],
  ['Article', "L'employeur doit respecter le présent article et aviser les enseignants et les employés.", 'fr'],
])('takes articles headed %s in another language for an agreement', async (keyword, sentence, language) => {
  const subjects =
    language === 'es'
      ? ['Reconocimiento', 'Jornada', 'Licencias', 'Salarios', 'Quejas', 'Vigencia', 'Seguros', 'Traslados', 'Evaluación']
      : ['Reconnaissance', 'Durée du travail', 'Congés', 'Salaires', 'Griefs', 'Ancienneté', 'Assurances', 'Mutations', 'Évaluation'];
  const text = subjects
    .map((subject, i) => `${keyword} ${i + 1}\n${subject}\n\n${i + 1}.1 ${sentence}\n\n${i + 1}.2 ${sentence}\n`)
    .join('\n');
  expect(await routeOf(text)).toMatchObject({ document_type: 'agreement', structured: true, language });
});

it('says the same of a text whatever was read before it', async () => {
  const text = [
    'MEMORANDUM OF UNDERSTANDING',
    'The Ravensmoor schools and their teachers modify Article 9 of their agreement.',
    'Aides at the lower school begin at 8:05 until June 12.',
  ].join('\n\n');
  expect(await routeOf(text)).toEqual(await routeOf(text));
});

describe('short agreements', () => {
  const body = (heads: readonly string[]) =>
    heads
      .flatMap((head, at) => [head, `${at + 1}.1 Each teacher is placed according to experience, and said teacher is told of it.`])
      .join('\n\n');

  it('are told by their articles from the first on, whatever their headings name', async () => {
    const heads = [
      'ARTICLE ONE - SALARIES AND STIPENDS',
      'ARTICLE TWO - HOURS',
      'ARTICLE THREE - MEMORANDUM OF UNDERSTANDING ON CLASS SIZE',
    ];
    const text = `AGREEMENT\n\nmade by the FERNWICK SCHOOL BOARD and the FERNWICK UNITED TEACHERS\n\n${body(heads)}`;
    expect((await routeOf(text)).document_type).toBe('agreement');
  });

  it('are no news for what is done according to something', async () => {
    const text = `FERNWICK SCHOOL DISTRICT\n\nNEGOTIATED AGREEMENT\n\n2024-2025\n\n${body(['1.0 RECOGNITION', '2.0 SALARIES', '3.0 LEAVES', '4.0 TERM'])}`;
    expect((await routeOf(text)).document_type).toBe('agreement');
  });

  it('leave letters and schedules what they are', async () => {
    const letter =
      'MEMORANDUM OF UNDERSTANDING\n\nbetween the FERNWICK SCHOOL BOARD and the FERNWICK UNITED TEACHERS\n\nThis memorandum modifies Article 4 of the agreement.\n\n1. Three schools shall take part.\n\n2. Classes there shall have 22 students.';
    expect((await routeOf(letter)).document_type).toBe('side-letter');
  });
});

it('knows subjects of bargaining behind decimal numbers', async () => {
  const decimal = agreement.replace(/ARTICLE (\d+) /g, '$1.00 ').concat(`\n\n${'Step 1 BA $41,000 MA $44,000\n'.repeat(12)}`);
  expect((await routeOf(decimal)).reasons.map(({ cue }) => cue)).toContainEqual(expect.stringMatching(/^headings on (?:9|1\d) subjects/));
});
