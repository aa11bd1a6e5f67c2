import { type Cue, densityOf } from '../evidence.ts';

const BINDS = /(?<!\p{L})(?:shall|deber[áa]n?|tendr[áa]n?|podr[áa]n?|doit|doivent)(?!\p{L})/giu;

/** `shall` binds: agreements are full of it, news and updates all but free of it. */
export const modalVerbs: Cue = (evidence) => {
  if (evidence.words < 150) return [];
  const density = densityOf(evidence, BINDS);
  if (density >= 8)
    return [
      {
        cue: 'binding language',
        weights: {
          agreement: 1.2,
          'tentative-agreement': 0.8,
          'side-letter': 0.5,
          policy: 0.5,
          news: -3,
          'negotiation-update': -3,
          report: -1,
        },
      },
    ];
  if (density < 1)
    return [{ cue: 'no binding language', weights: { agreement: -1, news: 0.8, 'negotiation-update': 0.8, report: 0.3, policy: -0.5 } }];
  return [];
};
