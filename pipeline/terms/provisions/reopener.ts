import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const REOPEN = /\bre-?open(?:ers?|ed|ing)?\b/i;
const WHAT =
  /\bre-?open(?:er|ing|ed)?(?:\s+negotiations)?(?:\s+(?:on|of|for))?\s+((?:[Aa]rticle|ARTICLE|[Ss]ection)s?\s+[\dIVXL]+[^.;]{0,100}|(?:[Ss]alar|[Ww]age|[Hh]ealth|[Bb]enefit|[Cc]ompensation)[^.;]{0,100})/;

/** What may be negotiated again during the term, and for which year. */
export const reopener: ProvisionReader = {
  kind: 'reopener',
  read({ words, terms }) {
    if (!REOPEN.test(words) || !/\b(?:parties|party|may|shall|agree|negotiat\w*|agreement)\b/i.test(words)) return [];
    const years = terms.filter(({ kind }) => kind === 'school-year' || kind === 'date');
    const subject = wordsOf(WHAT.exec(words), 1);
    return years.length === 0 ? [stated(subject, null, null)] : years.map((year) => stated(subject, year, null));
  },
};
