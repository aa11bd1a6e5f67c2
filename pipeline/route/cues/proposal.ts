import { type Cue, countOf } from '../evidence.ts';

const OFFER = /\b(?:proposals?|proposes?|proposed|counter[- ]?proposals?|offers?|package)\b/gi;

/** One party asks the other: nothing is agreed yet. */
export const proposal: Cue = (evidence) => {
  const offers = countOf(evidence.text, OFFER);
  if (offers < 2 || offers * 350 < evidence.words) return [];
  return [{ cue: 'language of an offer', weights: { proposal: 1.2, 'negotiation-update': 0.7, agreement: -0.3 } }];
};
