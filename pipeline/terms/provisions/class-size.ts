import { type ProvisionReader, type Stated, stated, wordsOf } from './provision-reader.ts';

const CUE = /\b(?:class(?:es)?|caseloads?|students?|pupils?|enrollment|ratio)\b/i;
const ABOUT =
  /\b(?:class\s+sizes?|caseloads?|class\s+maxim\w+|maximum\s+(?:class|number\s+of\s+(?:students|pupils))|students?\s+per|pupils?\s+per|ratio|class\s+enrollment|ceilings?|class\s+loads?)\b/i;
const SUBJECT =
  /\b(?:grades?\s+(?:level\s+)?(?:TK|K|Pre-?K|\d{1,2})(?:\s?(?:-|–|to|through|and|,)\s?(?:K|\d{1,2}))*|kindergarten|transitional\s+kindergarten|TK|preschool(?:\s+(?:mild|moderate)\s+to\s+\w+)?|(?:mild|moderate)\s+to\s+(?:moderate|severe)(?:\s+special\s+day\s+class(?:es)?|\s+SDC)?|physical\s+education|P\.?E\.?|special\s+education|resource\s+specialists?(?:\s+program)?|speech(?:\s+and\s+language|[- ]language)?\s+\w+|psychologists?|counselors?|nurses?|SDC|RSP|music|band|elementary|middle\s+school|high\s+school|secondary|combination\s+class(?:es)?)\b/i;
/** Tells how a payment shrinks, not what the limit is. */
const PRORATED = /\b(?:falls?\s+(?:to|below)|pro-?rat\w+)\b/i;
const REMEDY = /\b(?:exceed\w*|over|above|more\s+than|beyond|compensat\w+|additional|aide|extra|stipends?)\b/i;
const LIMIT =
  /\b(?:average|maximum|minimum|no\s+more\s+than|not\s+(?:to\s+)?exceed|over|exceeds?|between|or\s+(?:fewer|less|more)|ratio)\b/i;
/** A limit whose figure names no students: `a caseload of no more than 28`. */
const BARE =
  /\b(caseloads?|class\s+sizes?|class\s+enrollment)\s+(?:and\s+class\s+size\s+)?(?:(?:maximums?|limits?|shall|will|must|may|not|be|is|are|exceed|set|of|at|to|an?|individual|class|size|no|more|than)\s+)*(\d{1,3})\b(?![\d.,]*\d|\s?[-–%:/]|\s+(?:students?|pupils?|children|minutes|days|percent|hours))/gi;
const PER_STUDENT =
  /^\s*(?:one|two|three|four|five|six|\d)(?:\s+\(\d\))?(?:\s+or\s+more)?\s+(?:additional\s+|extra\s+)?(?:students?|pupils?)\s*[-–—:=]/i;

/** Class-size and caseload limits by grade or program, and what happens above them. */
export const classSize: ProvisionReader = {
  kind: 'class-size',
  read({ words, headings, terms }) {
    if (!CUE.test(words) || PRORATED.test(words) || !(ABOUT.test(words) || /class\s+size|caseload/i.test(headings))) return [];
    const counted = terms.filter(
      ({ kind, measure }) => kind === 'ratio' || (kind === 'count' && /^(?:student|pupil|child|caseload)$/.test(measure ?? '')),
    );
    const subject = wordsOf(SUBJECT.exec(words)) ?? wordsOf(SUBJECT.exec(headings));
    const remedy = terms.find(({ kind }) => kind === 'money');
    const condition = remedy && REMEDY.test(`${words} ${headings}`) ? remedy.raw : wordsOf(LIMIT.exec(words));
    if (remedy && PER_STUDENT.test(words)) return counted.slice(0, 1).map((over) => stated('above the limit', over, remedy.raw));
    return [...counted.map((limit) => stated(subject, limit, condition)), ...bareLimits(words, subject)];
  },
};

function bareLimits(words: string, subject: string | null): Stated[] {
  return [...words.matchAll(BARE)].map((match) => ({
    subject,
    value: match[2]!,
    value_number: Number(match[2]),
    measure: 'student',
    condition: match[1]!.replace(/\s+/g, ' ').toLowerCase(),
  }));
}
