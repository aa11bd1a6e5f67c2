import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const DAY =
  /\b(?:work\s?day|school\s+day|duty\s+day|teaching\s+day|length\s+of\s+(?:the\s+)?day|regular\s+day|day\s+shall\s+(?:be|consist))\b/i;
const PART = /\b(?:lunch|duty-?free|preparation|prep|planning|break|rest|recess|relief)\b/i;

/** Length of the workday and of the lunch, preparation and rest within it. */
export const workday: ProvisionReader = {
  kind: 'workday',
  read({ words, headings, terms }) {
    const part = PART.exec(words);
    if (!DAY.test(words) && !(part && /\b(?:work\s?day|hours|lunch|teaching\s+day|preparation)\b/i.test(headings))) return [];
    const lengths = terms.filter(
      ({ kind, measure, value_number }) =>
        kind === 'duration' && (measure === 'hour' || measure === 'minute') && (value_number ?? 0) <= 720,
    );
    return lengths.slice(0, 2).map((length) => {
      const isWhole = length.measure === 'hour' && (length.value_number ?? 0) >= 5;
      return stated(isWhole ? 'workday' : (wordsOf(part)?.toLowerCase() ?? null), length, null);
    });
  },
};
