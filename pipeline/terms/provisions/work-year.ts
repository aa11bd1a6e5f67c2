import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const CUE =
  /\b(?:work\s+year|school\s+year|contract\s+year|days\s+of\s+service|teaching\s+days|work\s+days|workdays|duty\s+days|instructional\s+days)\b/i;
const STATES = /\b(?:shall|will|is|consists?|be)\b/i;
const WHO =
  /\b(?:new\s+)?(?:teachers?|nurses?|counselors?|psychologists?|librarians?|unit\s+members?|employees?|certificated\s+staff(?:\s+members?)?)\b/i;

/** Length of the work year in days, for whom. */
export const workYear: ProvisionReader = {
  kind: 'work-year',
  read({ words, headings, terms }) {
    if (
      !CUE.test(words) ||
      !STATES.test(words) ||
      !(/work\s+year|contract\s+year|days\s+of\s+service/i.test(words) || /work\s+year|calendar/i.test(headings))
    )
      return [];
    const days = terms.find(
      ({ kind, measure, value_number }) =>
        kind === 'duration' && /day$/.test(measure ?? '') && (value_number ?? 0) >= 120 && (value_number ?? 0) <= 262,
    );
    return days ? [stated(wordsOf(WHO.exec(words))?.toLowerCase() ?? null, days, null)] : [];
  },
};
