import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const CUE = /\b(?:evaluat\w+|observ\w+|conference)\b/i;
const FREQUENCY =
  /\b(?:(?:at\s+least\s+)?once\s+(?:every|each)\s+(?:other\s+)?(?:school\s+)?(?:year|semester|(?:two|three|four|five)(?:\s?\(\d\))?\s+years)|(?:each|every)(?:\s+other)?\s+(?:school\s+)?year|annually|twice\s+(?:a|each|per)\s+year|every\s+(?:two|three|five)(?:\s?\(\d\))?\s+years)\b/i;
const DEADLINE = /\b(?:no\s+later\s+than|not\s+later\s+than|by|before|prior\s+to|on\s+or\s+before|within)\b/i;
const WHO =
  /\b(?:probationary(?:\s+and\s+temporary)?|temporary|permanent|tenured|non-?tenured|new|first-?year)\b[^,.;]{0,24}?\b(?:unit\s+members?|teachers?|employees?|staff|nurses?)\b/i;

/** How often staff are evaluated, and by when each act of an evaluation is due. */
export const evaluation: ProvisionReader = {
  kind: 'evaluation',
  read({ words, headings, terms }) {
    if (!/evaluat/i.test(headings) || !CUE.test(words)) return [];
    const who = wordsOf(WHO.exec(words))?.toLowerCase() ?? null;
    const frequency = wordsOf(FREQUENCY.exec(words));
    const deadline = DEADLINE.test(words) ? terms.find(({ kind }) => kind === 'date' || kind === 'duration') : undefined;
    const found = frequency
      ? [{ subject: who, value: frequency.toLowerCase(), value_number: null, measure: 'frequency', condition: null }]
      : [];
    return deadline ? [...found, stated(who, deadline, wordsOf(DEADLINE.exec(words))?.toLowerCase() ?? null)] : found;
  },
};
