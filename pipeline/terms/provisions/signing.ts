import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const ACT =
  /\b(?:ratified|ratification|adopted|approved\s+by\s+the\s+(?:governing\s+|school\s+)?board|signed|executed|entered\s+into|caused\s+(?:this|their)\b[^.;]{0,120})\b/i;
const DONE = /\b(?:this|the)\s+(?:\w+\s+){0,3}(?:agreement|contract|memorandum|board|association|union|membership)\b|\bin\s+witness\b/i;
/** The act is awaited, or the day is that of something else. */
const OPEN =
  /\b(?:if|when|should|unless|once|until|upon|pending|after|before|prior|by|whichever|through|expires?|effective|shall|will|no\s+later|revised|hired)\b/i;
const NEAR = 120;

/** Days on which the agreement was ratified, approved or signed, where a clause tells them. */
export const signing: ProvisionReader = {
  kind: 'signing',
  read({ start, words, terms }) {
    const act = ACT.exec(words);
    if (!act || !DONE.test(words)) return [];
    const from = start + act.index;
    const day = terms.find(
      ({ kind, value, start: at }) => kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) && at >= from && at < from + NEAR,
    );
    if (
      !day ||
      OPEN.test(words.slice(0, day.start - start).replace(/\b(?:ratified|approved|adopted|entered\s+into|signed)\s+by\s+(?=\D)/gi, ''))
    )
      return [];
    return [stated(wordsOf(/^\w+/.exec(act[0]))?.toLowerCase() ?? null, day, null)];
  },
};
