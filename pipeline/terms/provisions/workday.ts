import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const DAY =
  /\b(?:work\s?day|school\s+day|duty\s+day|teaching\s+day|length\s+of\s+(?:the\s+)?day|regular\s+day|day\s+shall\s+(?:be|consist))\b/i;
const PART =
  /\b(?:duty[- ]?free(?:,?\s+uninterrupted)?\s+lunch|lunch|meal|duty-?free|preparation|prep|planning|breaks?|rest|recess|relief)\b/i;
/** Sums of hours that are no part of a day, and conditions. */
const NO_PART = /\b(?:additional|extra|total\s+of|or\s+more|per\s+(?:week|month|year)|each\s+(?:week|month))\b/i;

const LONGEST_DAY = 24;

/** Length of the workday and of the lunch, preparation and rest within it. */
export const workday: ProvisionReader = {
  kind: 'workday',
  read({ start, words, headings, terms }) {
    const part = PART.exec(words);
    if (!DAY.test(words) && !(part && /\b(?:work\s?day|hours|lunch|teaching\s+day|preparation)\b/i.test(headings))) return [];
    const lengths = terms.filter(
      ({ kind, measure, value_number, start: at, end }) =>
        kind === 'duration' &&
        (measure === 'hour' || measure === 'minute') &&
        (value_number ?? 0) <= (measure === 'hour' ? LONGEST_DAY : 720) &&
        !NO_PART.test(words.slice(Math.max(0, at - start - 14), end - start + 16)),
    );
    return lengths.slice(0, 2).map((length) => {
      const isWhole = length.measure === 'hour' && (length.value_number ?? 0) >= 5;
      return stated(isWhole ? 'workday' : (wordsOf(part)?.toLowerCase() ?? null), length, null);
    });
  },
};
