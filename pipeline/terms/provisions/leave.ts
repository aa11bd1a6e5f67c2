import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const KINDS =
  'sick|bereavement|funeral|personal\\s+(?:necessity|business|emergency)|personal|maternity|paternity|parental|pregnancy(?:\\s+disability)?|child\\s?(?:care|rearing|bearing)|family(?:\\s+care)?(?:\\s+and\\s+medical)?|medical|jury(?:\\s+duty)?|court|sabbatical|vacation|annual|military|catastrophic|association|union|industrial\\s+accident(?:\\s+(?:and|or)\\s+illness)?|professional|adoption|compassionate|religious|holiday|extended(?:\\s+(?:illness|sick))?|illness(?:\\s+or\\s+injury)?|study|political|disability|emergency|legislative';
const NAMED = new RegExp(`\\b((?:${KINDS}))\\s+(?:leaves?|time|days?)\\b`, 'i');
const HEADED_KIND = new RegExp(`\\b((?:${KINDS}))\\b(?=[^\\n]*\\b(?:leaves?|days?|duty|time)\\b)`, 'i');
const HEADED = new RegExp(`^.*\\b(?:${KINDS}|leaves?)\\b.*$`, 'im');
const GRANTS =
  /\b(?:entitled|entitlement|granted|grant|allowed|allow|receive|earn\w*|accru\w+|accumulat\w+|credited|up\s+to|maximum|shall\s+have|eligible|provided|not\s+(?:to\s+)?exceed|may\s+(?:use|take))\b/i;
const PER =
  /\b(?:per|each|every|in\s+any(?:\s+one)?)\s+(?:school\s+|fiscal\s+|work\s+|calendar\s+|contract\s+|single\s+)*(?:year|month|semester|occurrence|death|pay\s+period)\b/i;
const PAID = /\b(?:without\s+(?:loss\s+of\s+)?(?:pay|salary|compensation)|with\s+(?:full\s+)?pay|unpaid|paid|full\s+salary)\b/i;

/** Leave entitlements: kind, length, whether paid, how accrued. */
export const leave: ProvisionReader = {
  kind: 'leave',
  read({ start, words, headings, terms }) {
    const grants = GRANTS.exec(words);
    if (!grants) return [];
    const from = start + grants.index;
    const length = terms.find((term) => term.kind === 'duration' && term.measure !== 'minute' && term.start >= from);
    if (!length) return [];
    const headed = HEADED_KIND.exec(headings);
    const named = headed ? wordsOf(headed, 1) : wordsOf(NAMED.exec(words), 1);
    const general = /leave|vacation|jury/i.test(headings) ? wordsOf(HEADED.exec(headings)) : null;
    if (!named && !general) return [];
    const subject = (named ? `${named} leave` : general)?.toLowerCase() ?? null;
    const condition = [wordsOf(PAID.exec(words)), wordsOf(PER.exec(words))].filter((one) => one !== null).join('; ');
    return [stated(subject, length, condition === '' ? null : condition.toLowerCase())];
  },
};
