import { type Cue, densityOf } from '../evidence.ts';

const EMPLOYMENT =
  /(?<![\p{L}\d_])(?:employees?|employers?|teachers?|educators?|union|bargaining|grievances?|salar(?:y|ies)|wages?|school|overtime|officers?|nurses?|emplead(?:o|a|or)e?s?|maestr[oa]s?|docentes?|sindicatos?|gremios?|patron[oa]s?|salarios?|huelga|jornada|escuelas?|trabajador(?:as?|es)?|employ(?:é|ée|eur)s?|enseignante?s?|syndicats?|salaires?|congés?|grève|écoles?)(?![\p{L}\d_])/giu;
/** Words of employment in a thousand, and in a long text different ones: a commercial contract has employees and officers as well. */
const LEAST = 4;
const LONG = 1000;
const LEAST_DIFFERENT = 4;

/** A text of some length that speaks of nobody's work is no labor document, however well it is numbered. */
export const employment: Cue = (evidence) => {
  if (evidence.words < 120) return [];
  const different = new Set((evidence.text.match(EMPLOYMENT) ?? []).map((word) => word.toLowerCase().slice(0, 5)));
  if (densityOf(evidence, EMPLOYMENT) >= LEAST && (evidence.words < LONG || different.size >= LEAST_DIFFERENT)) return [];
  return [{ cue: 'nobody is employed', weights: { other: 2.5, agreement: -2, 'side-letter': -1, 'tentative-agreement': -1, policy: -1 } }];
};
