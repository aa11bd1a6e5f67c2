import { type Cue, densityOf } from '../evidence.ts';

/** What others are quoted as saying is not the writer's own voice. */
const QUOTED = /“[^“”]{1,1500}”|"[^"\n]{1,1500}"/g;

const TABLE_TALK =
  /\b(?:bargaining\s+(?:team|table|session|update)s?|negotiat(?:ions?|ing)\s+(?:team|table|session|update)s?|at\s+the\s+table|our\s+(?:labor\s+partners|members|proposals?)|impasse|strike|picket|rall(?:y|ies)|counter[- ]?proposals?|mediat(?:ion|or))\b/gi;
const ADDRESS = /\b(?:we|our|us|you|your)\b/gi;

/** A party tells its own people how the bargaining goes. */
export const bargainingNews: Cue = (evidence) => {
  if (evidence.words < 60) return [];
  const talk = densityOf(evidence, TABLE_TALK);
  const address = densityOf({ ...evidence, text: evidence.text.replace(QUOTED, ' ') }, ADDRESS);
  if (talk >= 4 && address >= 8)
    return [{ cue: 'a party reports on bargaining', weights: { 'negotiation-update': 3, agreement: -1.5, report: -0.5 } }];
  if (talk >= 4) return [{ cue: 'talk of bargaining', weights: { 'negotiation-update': 1, report: 0.7, news: 0.5 } }];
  return [];
};
