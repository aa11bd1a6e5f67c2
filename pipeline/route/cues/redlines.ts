import type { Cue } from '../evidence.ts';

/** A marked sentence or two may come out of anything. */
const FEW_WORDS = 60;

/** Deletions and insertions beside each other: an agreement being amended. */
export const redlines: Cue = ({ redlined, words }) => {
  if (redlined < 0.01 || words < FEW_WORDS) return [];
  const strength = redlined >= 0.05 ? 1 : 0.5;
  return [
    {
      cue: 'redlines',
      weights: { 'tentative-agreement': 2.5 * strength, proposal: 1.5 * strength, agreement: -0.5, news: -2, 'negotiation-update': -2 },
    },
  ];
};
