import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const CUE = /\b(?:stipends?|longevity|bonus|differential|incentive|premium\s+pay|extra\s+duty|hourly\s+rate|allowance|reimburse\w*)\b/i;
const RECEIVE = /\b(?:receive|paid|pay|compensat\w+|earn|amount|rate|stipend\s+of|entitled)\b/i;
const FOR =
  /\b(?:master'?s?(?:\s+degree)?|doctora\w+|bilingual|BCLAD|national\s+board|longevity|department\s+(?:chair|head)\w*|mentor\w*|consulting\s+teachers?|coach\w*|combination\s+class|lead\s+teachers?|night|shift|uniform|mileage|tuition|certificat\w+|hourly\s+rate|overtime|call[- ]?back|stand[- ]?by)\b/i;

/** Stipends, differentials and hourly rates outside the salary grid: for what, how much. */
export const stipend: ProvisionReader = {
  kind: 'stipend',
  read({ words, headings, terms }) {
    if (!CUE.test(words) || !RECEIVE.test(words)) return [];
    const subject = wordsOf(FOR.exec(words)) ?? wordsOf(FOR.exec(headings)) ?? wordsOf(CUE.exec(words));
    const amounts = terms.filter(({ kind }) => kind === 'money' || kind === 'percent').slice(0, 2);
    const per = wordsOf(
      /\b(?:per|each|an?)\s+(?:hour|day|week|month|semester|year|school\s+year|block|student|event|season)\b|\b(?:yearly|annual|monthly|hourly)\b/i.exec(
        words,
      ),
    );
    return amounts.map((amount) => stated(subject?.toLowerCase() ?? null, amount, per?.toLowerCase() ?? null));
  },
};
