import { describe, expect, it } from 'vitest';
import { readAgreement } from '../reading.ts';

const COVER = `COLLECTIVE BARGAINING AGREEMENT
BETWEEN THE
HARBOR POINT UNIFIED SCHOOL DISTRICT
AND THE
HARBOR POINT EDUCATORS ASSOCIATION
CTA/NEA
July 1, 2022 - June 30, 2025
`;
const BODY = `ARTICLE 1 Recognition
1.1 The District recognizes the Association as the exclusive representative of all certificated teachers and nurses, except substitutes.
ARTICLE 2 Duration
2.1 What is agreed here is in effect from July 1, 2022 up to and including June 30, 2025.
`;

describe('facts of an agreement', () => {
  it('takes parties, unit and term as printed', () => {
    const { facts, notes } = readAgreement(COVER + BODY).terms;
    expect(facts).toEqual({
      title: 'COLLECTIVE BARGAINING AGREEMENT',
      employer: 'Harbor Point Unified School District',
      union: 'Harbor Point Educators Association',
      affiliation: 'CTA/NEA',
      bargaining_unit: 'all certificated teachers and nurses, except substitutes',
      term_start: '2022-07-01',
      term_end: '2025-06-30',
      renewal: null,
      ratified_on: null,
      approved_on: null,
      signed_on: null,
      as_of: null,
      in_force: null,
    });
    expect(notes).toEqual([]);
  });

  it('ends a name where the numbering begins', () => {
    const text =
      'NEGOTIATED AGREEMENT\n\nbetween the\nBoard of Education of Alder Basin School District\nand the\nAlder Basin Education Association\n\n1.0 RECOGNITION\n\n1.1 The Board recognizes the Association.\n';
    expect(readAgreement(text).terms.facts.union).toBe('Alder Basin Education Association');
  });

  it('prefers the duration article and notes every other term', () => {
    const { facts, notes } = readAgreement(
      `${COVER.replace('2025', '2024')}${BODY}Appendix A\nThis agreement shall be in full force and effect through June 30, 2023.\n`,
    ).terms;
    expect([facts.term_start, facts.term_end]).toEqual(['2022-07-01', '2025-06-30']);
    expect(notes.filter(({ code }) => code === 'date-conflict').map(({ found }) => found)).toEqual([
      'July 1, 2022 - June 30, 2024',
      'June 30, 2023',
    ]);
  });

  it('completes an end with the first day of the cover', () => {
    const { facts } = readAgreement(COVER + BODY.replace('from July 1, 2022 up to and including', 'until')).terms;
    expect([facts.term_start, facts.term_end]).toEqual(['2022-07-01', '2025-06-30']);
  });

  it.each([
    [
      'AGREEMENT\nbetween\nAlder County, Oregon\nand\nAmerican Federation of State, County and Municipal Employees,\nLocal 4410\n2022-2025\n',
      'Alder County, Oregon',
      'American Federation of State, County and Municipal Employees, Local 4410',
    ],
    [
      'Contract between the City of Elm Falls and the Elm Falls Police Officers Association, hereinafter "Union".\n',
      'City of Elm Falls',
      'Elm Falls Police Officers Association',
    ],
    [
      'AGREEMENT\nThis is made by Bay View Union School District ("District") and the Bay View Teachers Association ("Association").\n',
      'Bay View Union School District',
      'Bay View Teachers Association',
    ],
    [
      'ALDER FALLS CENTRAL SCHOOL DISTRICT\n\nAND\n\nALDER FALLS TEACHERS ASSOCIATION\n\nJuly 1, 2022 to June 30, 2025\n\nUse of Buildings. The Association may meet.\n\nMail. The Association has boxes.\n',
      'Alder Falls Central School District',
      'Alder Falls Teachers Association',
    ],
    [
      'BASIN SCHOOL DISTRICT RE-4\n\nCOLLECTIVE BARGAINING AGREEMENT\n\nwith the\n\nBASIN EDUCATION SUPPORT PROFESSIONALS, PSEA/NEA\n',
      'Basin School District RE-4',
      'Basin Education Support Professionals',
    ],
    [
      'AGREEMENT\nBETWEEN\nCEDAR BAY UNIFIED SCHOOL DISTRICT\nAND\nCEDAR BAY EDUCATORS ASSOCIATION/CTA/NEA\n',
      'Cedar Bay Unified School District',
      'Cedar Bay Educators Association',
    ],
    [
      'AGREEMENT\nBETWEEN\nCEDAR BAY SCHOOLS\nAND\nCEDAR BAY FEDERATION OF STAFF, IFT/AFT, LOCAL 77\n',
      'Cedar Bay Schools',
      'Cedar Bay Federation of Staff, IFT/AFT, Local 77',
    ],
  ])('reads the parties of %j', (cover, employer, union) => {
    const { facts } = readAgreement(cover + BODY).terms;
    expect([facts.employer, facts.union]).toEqual([employer, union]);
  });
});
