import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const ACT = /\b(?:ratified|ratification|adopted|approved\s+by\s+the\s+(?:governing\s+|school\s+)?board|signed|executed|entered\s+into)\b/i;
const DONE = /\b(?:this|the)\s+(?:\w+\s+){0,3}(?:agreement|contract|memorandum|board|association|union|membership)\b|\bin\s+witness\b/i;

/** Days on which the agreement was ratified, approved or signed, where a clause tells them. */
export const signing: ProvisionReader = {
  kind: 'signing',
  read({ words, terms }) {
    const act = ACT.exec(words);
    if (!act || !DONE.test(words)) return [];
    const day = terms.find(({ kind, value, start }) => kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) && start >= 0);
    return day ? [stated(wordsOf(act)?.toLowerCase() ?? null, day, null)] : [];
  },
};
