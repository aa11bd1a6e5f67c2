import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const REOPEN = /\bre-?open(?:ers?|ed|ing|s)?\b/i;
/** What is opened again: behind the word, behind `for`, or what the sentence begins with (`Article 14 may be reopened`). */
const WHAT: readonly RegExp[] = [
  /\bre-?open(?:er|ing|ed|s)?(?:\s+(?:the|this|negotiations?|discussions?|bargaining))*(?:\s+(?:on|of|for|concerning|regarding))?\s+(?:the\s+)?((?:(?:[Aa]rticle|ARTICLE|[Ss]ection|[Aa]ppendi(?:x|ces))s?\s+[\dIVXLA-F]+|(?:[Ss]alar|[Ww]age|[Hh]ealth|[Bb]enefit|[Cc]ompensation|[Ii]nsurance|[Cc]alendar))[^.;]{0,140})/,
  /\b(?:for|on|of|limited\s+to)\s+((?:[Aa]rticle|ARTICLE|[Ss]ection)s?\s+[\dIVXL]+[^.;]{0,140})/,
  /\b((?:[Aa]rticle|ARTICLE|[Ss]ection)s?\s+[\dIVXL]+[^.;]{0,100}?)\s+(?:may|shall|will|can)\s+be\s+re-?opened/,
  /\b((?:[Ss]alar(?:y|ies)|[Ww]ages?|[Cc]ompensation|[Bb]enefits)[^.;]{0,60}?)\s+(?:may|shall|will|can)\s+be\s+(?:re-?)?open(?:ed)?\b/,
];
/** Words that open something else than the agreement: an account, a school, a grievance. */
const BARGAINS = /\b(?:negotiat\w*|bargain\w*|agreement|contract|article|salar\w+|wages?|benefits)\b/i;
const PARTIES = /\b(?:parties|party|may|shall|will|agrees?|upon|right)\b/i;

/** What may be negotiated again during the term, and for which year. */
export const reopener: ProvisionReader = {
  kind: 'reopener',
  read({ words, terms }) {
    if (!REOPEN.test(words) || !BARGAINS.test(words) || !PARTIES.test(words)) return [];
    const years = terms.filter(({ kind }) => kind === 'school-year' || kind === 'date');
    const subject = WHAT.map((pattern) => wordsOf(pattern.exec(words), 1)).find((one) => one !== null) ?? null;
    return years.length === 0 ? [stated(subject, null, null)] : years.map((year) => stated(subject, year, null));
  },
};
