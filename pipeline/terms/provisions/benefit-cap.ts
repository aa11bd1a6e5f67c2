import type { Term } from '../../model.ts';
import { type ProvisionReader, stated } from './provision-reader.ts';

const LIMITS = /\b(?:maximum|cap(?:ped)?|not\s+(?:to\s+)?exceed|up\s+to|contribut\w+|limited\s+to|shall\s+pay|will\s+pay|towards?)\b/i;
const HEALTH = /\b(?:health|medical|dental|vision|hospitali[sz]ation|HMO|PPO|HDHP|health\s+and\s+welfare|premiums?)\b/i;
/** Money for something else, though the sentence pays or limits it. */
const OTHER =
  /\b(?:reimburs\w+|travel|mileage|tuition|flexible\s+spending|spending\s+account|dependent\s+care|retirement\s+plan|TSA|403|deductibles?|co-?pay\w*|semi-monthly)\b/i;
const COVERS =
  /\b(?:health|medical|dental|vision|life|disability|prescription|retirees?|employee\s+only|single|two[- ]party|employee\s*\+\s*\w+|family)\b/gi;
/** A share of the premium, and not of what goes beyond the employer's part. */
const OF_PREMIUM =
  /^(?:\s{0,3}\)?|\s[^.;%]{0,60}?\(?\d+%\)?)\s{0,3}(?:of\s+(?:the\s+)?(?:[\w’'-]+\s+){0,7}?(?:premiums?|costs?|rates?|coverage|insurance|plan)\b|(?:toward|towards)\b)/i;
/** A sum that is compared with, or what employees pay. */
const MENTIONED =
  /\b(?:(?:less|more|greater|excess|in\s+excess|over|above|beyond)(?:\s+(?:than|of))?|difference\s+between|employee(?:s|[’']s)?(?:\s+premium)?\s+(?:contributions?|share|portion)|(?:employees?|members?|teachers?|retirees?|nurses?|officers?)\s+(?:shall|will|must|may)?\s*(?:pay|contribute)s?)\s[^.;,]{0,60}$/i;

/** What the employer pays toward health insurance, by year and coverage: sums, and shares of the premium. */
export const benefitCap: ProvisionReader = {
  kind: 'benefit-cap',
  read({ start, words, headings, terms }) {
    if (!LIMITS.test(words) || OTHER.test(words) || !(HEALTH.test(words) || /health|insurance|welfare|medical|dental/i.test(headings)))
      return [];
    const before = (term: Term): string => words.slice(0, term.start - start);
    const caps = terms.filter(
      (term) =>
        !MENTIONED.test(before(term)) &&
        (term.kind === 'money'
          ? (term.value_number ?? 0) >= 20
          : term.kind === 'percent' && OF_PREMIUM.test(words.slice(term.end - start))),
    );
    const when = terms.find(({ kind }) => kind === 'school-year' || kind === 'date-range' || kind === 'date');
    const covers = [...new Set([...words.matchAll(COVERS)].map((match) => match[0].toLowerCase().replace(/\s+/g, ' ')))];
    const distinct = caps.filter((cap, i) => caps.findIndex(({ value }) => value === cap.value) === i);
    return distinct.slice(0, 4).map((cap) => stated(covers.join('/') || null, cap, when?.raw ?? null));
  },
};
