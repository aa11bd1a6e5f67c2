import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const CUE = /\b(?:class(?:es)?|caseloads?|students?|pupils?|enrollment|ratio)\b/i;
const ABOUT =
  /\b(?:class\s+sizes?|caseloads?|class\s+maxim\w+|maximum\s+(?:class|number\s+of\s+(?:students|pupils))|students?\s+per|pupils?\s+per|ratio|class\s+enrollment|ceilings?|class\s+loads?)\b/i;
const SUBJECT =
  /\b(?:grades?\s+(?:level\s+)?(?:TK|K|Pre-?K|\d{1,2})(?:\s?(?:-|–|to|through|and|,)\s?(?:K|\d{1,2}))*|kindergarten|transitional\s+kindergarten|TK|preschool|physical\s+education|P\.?E\.?|special\s+education|resource\s+specialists?|speech(?:\s+and\s+language|[- ]language)?\s+\w+|psychologists?|counselors?|nurses?|SDC|RSP|music|band|elementary|middle\s+school|high\s+school|secondary|combination\s+class(?:es)?)\b/i;
/** Tells how a payment shrinks, not what the limit is. */
const PRORATED = /\b(?:falls?\s+(?:to|below)|pro-?rat\w+)\b/i;
const REMEDY = /\b(?:exceed\w*|over|above|more\s+than|beyond|compensat\w+|additional|aide|extra)\b/i;

/** Class-size and caseload limits by grade or program, and what happens above them. */
export const classSize: ProvisionReader = {
  kind: 'class-size',
  read({ words, headings, terms }) {
    if (!CUE.test(words) || PRORATED.test(words) || !(ABOUT.test(words) || /class\s+size|caseload/i.test(headings))) return [];
    const limits = terms.filter(
      ({ kind, measure }) => kind === 'ratio' || (kind === 'count' && /^(?:student|pupil|child|caseload)$/.test(measure ?? '')),
    );
    const subject = wordsOf(SUBJECT.exec(words)) ?? wordsOf(SUBJECT.exec(headings));
    const remedy = terms.find(({ kind }) => kind === 'money');
    const condition =
      remedy && REMEDY.test(words)
        ? remedy.raw
        : wordsOf(/\b(?:average|maximum|minimum|no\s+more\s+than|not\s+(?:to\s+)?exceed|over|exceeds?)\b/i.exec(words));
    return limits.map((limit) => stated(subject, limit, condition));
  },
};
