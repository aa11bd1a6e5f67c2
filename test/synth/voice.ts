import type { Random } from './random.ts';
import { STATUTES, type Statute } from './statutes.ts';

const PLACES = [
  'Harbor Point',
  'Alder Creek',
  'Quillmere',
  'Tannersfield',
  'Oxbow Flats',
  'Marlowe Ridge',
  'Saltgrass Bay',
  'Dunmorrow',
  'Pinecrest Hollow',
];
const DISTRICTS = [
  'Unified School District',
  'Union Elementary School District',
  'School District No. 14',
  'Joint Union High School District',
  'Public Schools',
];
const MEMBERS: readonly (readonly [one: string, many: string, article: string])[] = [
  ['unit member', 'unit members', 'a'],
  ['teacher', 'teachers', 'a'],
  ['employee', 'employees', 'an'],
  ['bargaining unit member', 'bargaining unit members', 'a'],
  ['educator', 'educators', 'an'],
];

/** How one agreement speaks: names of the parties and habits that run through the whole document. */
export interface Voice {
  place: string;
  employer: string;
  union: string;
  employerNoun: string;
  unionNoun: string;
  member: string;
  members: string;
  memberArticle: string;
  head: string;
  principal: string;
  /** Share of amounts written in words and figures, `ten (10) days`. */
  inWords: number;
  statutes: Readonly<Record<string, Statute>>;
  startYear: number;
  endYear: number;
}

export function randomVoice(random: Random, fixed: Partial<Voice> = {}): Voice {
  const where = fixed.place ?? random.pick(PLACES);
  const unionNoun = random.pick(['Association', 'Union', 'Federation']);
  const employerNoun = random.pick(['District', 'District', 'Board', 'Employer']);
  const [member, members, memberArticle] = random.pick(MEMBERS);
  const startYear = random.int(2018, 2025);
  return {
    place: where,
    employer: `${where} ${random.pick(DISTRICTS)}`,
    union:
      unionNoun === 'Association'
        ? `${where} Education Association`
        : unionNoun === 'Union'
          ? `${where} Teachers Union`
          : `${where} Federation of Educators`,
    employerNoun,
    unionNoun,
    member,
    members,
    memberArticle,
    head: 'Superintendent',
    principal: random.pick(['principal', 'site administrator']),
    inWords: random.pick([0.2, 0.7, 1]),
    statutes: STATUTES[random.pick(['california', 'oregon'] as const)],
    startYear,
    endYear: startYear + random.int(1, 4),
    ...fixed,
  };
}
