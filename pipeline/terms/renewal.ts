import type { Renewal } from '../model.ts';

const YEARLY =
  /\b(?:automatically\s+(?:be\s+)?(?:renew\w*|extend\w*(?![^.;]{0,60}\buntil\s+(?:an?|the|such)\b))|(?:from\s+)?year[- ]\s?(?:to|by)[- ]\s?year|successive\s+(?:one[- ]year\s+|\w+\s+)?(?:periods?|terms|years)|(?:and\s+)?annually\s+thereafter)\b/gi;
const SUCCESSOR =
  /\b(?:(?:remain|continue|extend)\w*\s+(?:in\s+(?:full\s+)?(?:force\s+and\s+)?effect\s+)?(?:until|during|while|pending)\s+[^.;]{0,60}?\b(?:negotiat\w+|successor|subsequent|new\s+(?:agreement|contract)|replaced|superseded|agreement\s+and\s+ratification)|(?:date\s+of\s+)?signing\s+(?:of\s+)?an?\s+(?:subsequent|successor|new)\s+(?:agreement|contract)|evergreen)\b/gi;
const AGREEMENT = /\b(?:agreement|contract)\b/i;
const HOLDS = /\b(?:effect(?:ive)?|force|renew\w*|extend\w*|expir\w*|continu\w*|terminat\w*|binding)\b/i;
/** What goes on from year to year beside agreements. */
const OTHER =
  /\b(?:leave|membership|dues|authorization|insurance|deductions?|bank|licen[sc]e|grievance|assignments?|bids?|waiver|accumulat\w+|cumulative|stipends?|panel|evaluation)\b/i;

/** How far before the words of a renewal their negation may stand. */
const REACH = 200;
const NEVER = String.raw`(?:not|never|neither|no\s+longer|in\s+no\s+(?:event|case|way)|under\s+no\s+circumstances?|at\s+no\s+time)`;
/**
 * A negation that governs the words behind it: `shall not be renewed from …`. Where another verb or clause begins between them it governs
 * that one: `if no notice is given, it continues …`, `shall not lapse but continue …`.
 */
const NEGATED = new RegExp(
  String.raw`(?:\b(?:shall|will|may|must|can|should|would|(?<!\b(?:if|unless|when|where|until)\b[^.;,]{0,${REACH}})(?:does|do|is|are))\s*,?\s*${NEVER}|\bcannot|\bnor|\b(?:in\s+no\s+event|under\s+no\s+circumstances?)\s+(?:shall|will|may|does))\b` +
    String.raw`(?:[\s,]+(?:in\s+any\s+(?:event|way|case)|be|been|have|deemed|construed|to|it|itself|(?:this|the|such)\s+(?:agreement|contract)|shall|will|automatically|thereafter))*[\s,]*` +
    String.raw`(?:$|(?:renew|extend|continu|remain|roll|carr|run|stay|be\s+in\b|from\b)(?:(?!\b(?:shall|will|must|may|but|unless|except|if|instead|rather)\b)[^.;:])*$)`,
  'i',
);

/** What a sentence says of the time behind the agreement's last day. */
export function renewalIn(sentence: string): { readonly renewal: Renewal; readonly words: string } | null {
  if (!AGREEMENT.test(sentence) || !HOLDS.test(sentence) || OTHER.test(sentence)) return null;
  const yearly = affirmed(YEARLY, sentence);
  if (yearly !== null) return { renewal: 'year-to-year', words: yearly };
  const successor = affirmed(SUCCESSOR, sentence);
  return successor === null ? null : { renewal: 'until-successor', words: successor };
}

/** The first words of this form that no negation governs. */
function affirmed(form: RegExp, sentence: string): string | null {
  for (const match of sentence.matchAll(form))
    if (!NEGATED.test(sentence.slice(Math.max(match.index - REACH, 0), match.index))) return match[0];
  return null;
}
