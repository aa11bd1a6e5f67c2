import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const CUE = /\b(?:contribut\w+|cap|premiums?|maximum|benefits?|insurance|allowance)\b/i;
const LIMITS = /\b(?:maximum|cap(?:ped)?|not\s+(?:to\s+)?exceed|up\s+to|contribut\w+|limited\s+to|shall\s+pay|will\s+pay|towards?)\b/i;
const HEALTH = /\b(?:health|medical|dental|vision|insurance|welfare|benefits?|premiums?|HMO|PPO|coverage|cap)\b/i;
const COVER =
  /\b(?:employee\s+only|single|two[- ]party|employee\s*\+\s*\w+|family|medical|dental|vision|life\s+insurance|retirees?|health\s+and\s+welfare)\b/i;

/** What the employer pays toward health insurance, by year and coverage. */
export const benefitCap: ProvisionReader = {
  kind: 'benefit-cap',
  read({ words, headings, terms }) {
    if (!CUE.test(words) || !LIMITS.test(words) || !(HEALTH.test(words) || /health|insurance|welfare|benefits/i.test(headings))) return [];
    const caps = terms.filter(
      ({ kind, measure, value_number }) => kind === 'money' || (kind === 'percent' && measure === 'percent' && (value_number ?? 0) >= 40),
    );
    const when = terms.find(({ kind }) => kind === 'school-year' || kind === 'date-range' || kind === 'date');
    const subject = wordsOf(COVER.exec(words))?.toLowerCase() ?? null;
    return caps.slice(0, 4).map((cap) => stated(subject, cap, when?.raw ?? null));
  },
};
