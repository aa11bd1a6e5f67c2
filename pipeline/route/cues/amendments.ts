import { type Cue, countOf } from '../evidence.ts';

const AMENDED =
  /(?:following|these)\s+(?:amendments?|changes|modifications)\s+to\s+the|pending\s+ratification|subject\s+to\s+ratification|all\s+other\s+(?:language|provisions|terms|articles)\b.{0,40}\b(?:unchanged|status\s+quo|in\s+(?:full\s+)?(?:force|effect))|summary\s+of\s+the\s+tentative\s+agreement|tentative\s+agreement\s+(?:by\s+and\s+)?between/gi;
const TENTATIVE = /\btentative\s+agreements?\b|\(TA\)/gi;

/** Changes that were agreed at the table and wait for ratification. */
export const amendments: Cue = (evidence) => {
  const amended = countOf(evidence.text, AMENDED);
  const tentative = countOf(evidence.text, TENTATIVE);
  if (amended > 0 && evidence.words < 15_000)
    return [{ cue: 'amendments that wait for ratification', weights: { 'tentative-agreement': 2.5, 'side-letter': 0.3, agreement: -0.5 } }];
  if (tentative >= 2 && evidence.words < 4000)
    return [{ cue: 'tentative agreement', weights: { 'tentative-agreement': 1, 'negotiation-update': 0.5 } }];
  return [];
};
