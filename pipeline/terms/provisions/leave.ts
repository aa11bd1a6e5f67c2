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
const PAID =
  /\b(?:without\s+(?:net\s+)?(?:loss\s+(?:of|in)\s+)?(?:pay|salary|compensation|income)|with\s+(?:full\s+|half\s+)?pay|unpaid|paid(?=\s+(?:\w+\s+){0,2}(?:leaves?|days?|time|absences?))|full\s+salary|half\s+pay)\b/i;
/** The purpose behind the word: `leave for the purpose of child rearing`. */
const PURPOSE = new RegExp(
  `\\bleaves?\\s+(?:of\\s+absence\\s+)?(?:without\\s+pay\\s+|with\\s+pay\\s+)?(?:for|of)\\s+(?:the\\s+purposes?\\s+of\\s+)?((?:${KINDS}|study|travel))\\b`,
  'i',
);
/** Lengths that are notice, service or a rate and no leave. */
const NO_LENGTH =
  /\b(?:within|after|any|each|every|least|prior|before|excess\s+of|more\s+than|first|than|least|over|following|per|preceding|during\s+the)\s+(?:a\s+|the\s+|approximately\s+the\s+)?(?:period\s+of\s+)?$/i;
const NO_LENGTH_BEHIND =
  /^\s{1,3}(?:of\s+(?:continuous\s+|full[- ]time\s+|credited\s+)?(?:service|employment)|prior|before|in\s+advance|notice|after|following|written)\b/i;
/** What the clause takes away or asks for rather than grants. */
const DENIES =
  /\b(?:shall|may|will|does|do)\s+not\s+(?:be\s+)?(?:accrue|earn|receive|entitled|eligible|granted|exceed\s+in\s+any)|\bcontribut\w+|\bdonat\w+|\breturn(?:ing)?\b|\bqualifying\s+service|\bcash\w*\s+out|\bcarried\s+over/i;

/** Leave entitlements: kind, length, whether paid, how accrued. */
export const leave: ProvisionReader = {
  kind: 'leave',
  read({ start, words, headings, terms }) {
    const grants = GRANTS.exec(words);
    if (!grants || DENIES.test(words)) return [];
    const from = start + grants.index;
    const length = terms.find(
      (term) =>
        term.kind === 'duration' &&
        term.measure !== 'minute' &&
        term.start >= from &&
        !NO_LENGTH.test(words.slice(0, term.start - start)) &&
        !NO_LENGTH_BEHIND.test(words.slice(term.end - start)),
    );
    if (!length) return [];
    const headed = HEADED_KIND.exec(headings);
    const named = headed ? wordsOf(headed, 1) : (wordsOf(NAMED.exec(words), 1) ?? wordsOf(PURPOSE.exec(words), 1));
    const general = /leave|vacation|jury/i.test(headings) ? wordsOf(HEADED.exec(headings)) : null;
    if (!named && !general) return [];
    const subject = (named ? `${named} leave` : general)?.toLowerCase() ?? null;
    const condition = [wordsOf(PAID.exec(words)), wordsOf(PER.exec(words))].filter((one) => one !== null).join('; ');
    return [stated(subject, length, condition === '' ? null : condition.toLowerCase())];
  },
};
