import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const ROLLS =
  /\b(?:automatically\s+(?:be\s+)?(?:renew\w*|extend\w*|continue\w*)|(?:from\s+)?year[- ](?:to|by)[- ]year|successive\s+(?:one[- ]year\s+)?(?:periods|terms|years)|remain\s+in\s+(?:full\s+force\s+and\s+)?effect\s+until\s+(?:a\s+|such\s+time|replaced|superseded|amended|new|modified)|until\s+(?:a\s+)?successor\s+agreement|evergreen)\b/i;
const AGREEMENT = /\b(?:agreement|contract|terms)\b/i;

/** Whether the agreement goes on after its term, and the notice that ends it. */
export const rollover: ProvisionReader = {
  kind: 'rollover',
  read({ words, terms }) {
    const rolls = ROLLS.exec(words);
    if (!rolls || !AGREEMENT.test(words)) return [];
    const notice = terms.find(({ kind, measure }) => kind === 'duration' && /day|month/.test(measure ?? ''));
    return [stated('agreement', notice ?? null, wordsOf(rolls)?.toLowerCase() ?? null)];
  },
};
