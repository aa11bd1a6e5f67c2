import { type Cue, densityOf } from '../evidence.ts';

const EMPLOYMENT =
  /\b(?:employees?|employers?|teachers?|educators?|union|bargaining|grievances?|salar(?:y|ies)|wages?|school|overtime|officers?|nurses?)\b/gi;

/** A text of some length that speaks of nobody's work is no labor document, however well it is numbered. */
export const employment: Cue = (evidence) => {
  if (evidence.words < 120) return [];
  const density = densityOf(evidence, EMPLOYMENT);
  if (density >= 4) return [];
  return [{ cue: 'nobody is employed', weights: { other: 2.5, agreement: -2, 'side-letter': -1, 'tentative-agreement': -1, policy: -1 } }];
};
