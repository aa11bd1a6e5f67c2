import type { Renewal } from '../model.ts';

const YEARLY =
  /\b(?:automatically\s+(?:be\s+)?(?:renew\w*|extend\w*(?![^.;]{0,60}\buntil\s+(?:an?|the|such)\b))|(?:from\s+)?year[- ]\s?(?:to|by)[- ]\s?year|successive\s+(?:one[- ]year\s+|\w+\s+)?(?:periods?|terms|years)|(?:and\s+)?annually\s+thereafter)\b/i;
const SUCCESSOR =
  /\b(?:(?:remain|continue|extend)\w*\s+(?:in\s+(?:full\s+)?(?:force\s+and\s+)?effect\s+)?(?:until|during|while|pending)\s+[^.;]{0,60}?\b(?:negotiat\w+|successor|subsequent|new\s+(?:agreement|contract)|replaced|superseded|agreement\s+and\s+ratification)|(?:date\s+of\s+)?signing\s+(?:of\s+)?an?\s+(?:subsequent|successor|new)\s+(?:agreement|contract)|evergreen)\b/i;
const AGREEMENT = /\b(?:agreement|contract)\b/i;
const HOLDS = /\b(?:effect(?:ive)?|force|renew\w*|extend\w*|expir\w*|continu\w*|terminat\w*|binding)\b/i;
/** What goes on from year to year beside agreements. */
const OTHER =
  /\b(?:leave|membership|dues|authorization|insurance|deductions?|bank|licen[sc]e|grievance|assignments?|bids?|waiver|accumulat\w+|cumulative|stipends?|panel|evaluation)\b/i;

/** What a sentence says of the time behind the agreement's last day. */
export function renewalIn(sentence: string): { readonly renewal: Renewal; readonly words: string } | null {
  if (!AGREEMENT.test(sentence) || !HOLDS.test(sentence) || OTHER.test(sentence)) return null;
  const yearly = YEARLY.exec(sentence);
  if (yearly) return { renewal: 'year-to-year', words: yearly[0] };
  const successor = SUCCESSOR.exec(sentence);
  return successor && { renewal: 'until-successor', words: successor[0] };
}
