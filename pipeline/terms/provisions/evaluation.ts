import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const CUE = /\b(?:evaluat\w+|observ\w+|conference)\b/i;
const FREQUENCY =
  /\b(?:(?:at\s+least\s+)?(?:once|twice)\s+(?:every|each|per|a)\s+(?:other\s+)?(?:school\s+)?(?:year|semester|(?:two|three|four|five)(?:\s?\(\d\))?\s+(?:school\s+)?years)|(?:each|every)(?:\s+other)?\s+(?:school\s+)?year|annually|every\s+(?:two|three|four|five)(?:\s?\(\d\))?\s+(?:school\s+)?years)\b/gi;
const DEADLINE = /\b(?:no\s+later\s+than|not\s+later\s+than|by|before|prior\s+to|on\s+or\s+before|within|at\s+least)\s+(?:the\s+)?$/i;
const WHO =
  /\b(?:probationary(?:\s+and\s+temporary)?|temporary|permanent|tenured|non-?tenured|new|first-?year|second-?year|continuing(?:\s+contract)?)\b[^,.;]{0,24}?\b(?:unit\s+members?|teachers?|employees?|staff|nurses?|educators?)\b/gi;
/** How far behind `for` the persons stand. */
const NEAR = 12;

/** How often staff are evaluated, and by when each act of an evaluation is due. */
export const evaluation: ProvisionReader = {
  kind: 'evaluation',
  read({ start, words, headings, terms }) {
    if (!/evaluat/i.test(headings) || !CUE.test(words)) return [];
    const people = [...words.matchAll(WHO)];
    const frequencies = [...words.matchAll(FREQUENCY)].map((match) => {
      const end = match.index + match[0].length;
      const who = people.find(({ index }) => index >= end && index - end <= NEAR) ?? people.findLast(({ index }) => index < match.index);
      return { subject: printed(who), value: printed(match), value_number: null, measure: 'frequency', condition: null };
    });
    const deadline = terms.find(
      ({ kind, start: at }) => (kind === 'date' || kind === 'duration') && DEADLINE.test(words.slice(0, at - start)),
    );
    if (!deadline) return frequencies;
    const cue = wordsOf(DEADLINE.exec(words.slice(0, deadline.start - start)))?.toLowerCase() ?? null;
    return [...frequencies, stated(printed(people[0]), deadline, cue)];
  },
};

function printed(match: RegExpMatchArray | undefined): string | null {
  return match?.[0].replace(/\s+/g, ' ').toLowerCase() ?? null;
}
