import type { Cue } from '../evidence.ts';

/** What nearly every agreement has an article on, as its heading reads once number and punctuation are off. */
const TITLES: readonly RegExp[] = [
  /^(?:recognition\b|reconocimiento\b|reconnaissance\b)/i,
  /^(?:management|district|board|employer|county|city)(?:'s|s')? rights\b|^(?:derechos (?:de la (?:junta|administraci)|del (?:patrono|distrito|empleador))|droits de (?:la direction|l'employeur))/i,
  /^(?:union|association|federation)(?: and \w+)? (?:rights|security|representation|business)\b|^(?:derechos del (?:gremio|sindicato|uni)|droits (?:syndicaux|du syndicat))/i,
  /^(?:no strikes?\b|strikes?\b|concerted activit|work stoppage|huelgas?\b|gr[eè]ves?\b)/i,
  /^grievances?(?: and arbitration)?(?: procedures?)?$|^(?:(?:procedimiento de )?(?:quejas|agravios)|(?:procédure de )?griefs?)\b/i,
  /^(?:lay-?offs?|reduction in force|cesant[ií]a|mise à pied)/i,
  /^(?:seniority\b|antigüedad|ancienneté)/i,
  /^(?:savings?|severability|separability|separabilidad|divisibilité)\b/i,
  /^(?:term|duration)(?: and \w+)?(?: of (?:this )?agreement)?$|^(?:vigencia\b|duraci[oó]n\b|durée (?:de la convention|de l'entente))/i,
  /^(?:discipline|just cause|disciplin\w+ (?:and|action)|disciplina\b|mesures disciplinaires)/i,
  /^(?:holidays?|vacations?|vacaciones|d[ií]as feriados|vacances|jours fériés)(?!\p{L})/iu,
  /^(?:sick )?leaves?(?: of absence)?(?: with(?:out)? pay)?$|^(?:licencias?|congés?)(?!\p{L})/iu,
  /^(?:salar(?:y|ies)|wages|compensation)(?: and \w+)?$|^(?:salarios?|salaires?)\b/i,
  /^(?:health and welfare|insurance|health insurance|fringe benefits|seguros?|plan médico|assurances?)\b/i,
  /^(?:evaluation|performance evaluation|teacher evaluation|evaluaci[oó]n|évaluation)(?!\p{L})/iu,
  /^(?:hours of (?:work|employment)|work(?:ing)? hours|work (?:day|year)|jornada|horas de trabajo|durée du travail|heures de travail)\b/i,
  /^(?:transfers?|assignments?|vacancies|traslados?|mutations?)\b/i,
  /^(?:non-?\s?discrimination|no discrimination|no discrim(?:en|inaci[oó]n)|non-discrimination)/i,
];
const NUMBER =
  /^(?:(?:article|section|part|art[ií]culo|secci[oó]n|cap[ií]tulo|chapitre|§)\s*)?(?:[0-9ivxlc]{1,6}(?:\.\d{1,3}){0,3}|[a-z])?\s*[-–—:.)\s]+\s*/i;

/** Headings on the usual subjects of bargaining, numbered or not. */
export const standardArticles: Cue = (evidence) => {
  const seen = new Set<number>();
  for (const line of evidence.lines) {
    if (line.length > 70) continue;
    const bare = line
      .replace(/’/g, "'")
      .replace(NUMBER, '')
      .replace(/[\s.:]+\d*$/, '');
    const at = TITLES.findIndex((title) => title.test(bare));
    if (at >= 0) seen.add(at);
  }
  if (seen.size >= 9)
    return [
      {
        cue: `headings on ${seen.size} subjects of bargaining`,
        weights: { agreement: 3, policy: 0.5, news: -1.5, 'negotiation-update': -1.5 },
      },
    ];
  if (seen.size >= 5)
    return [
      { cue: `headings on ${seen.size} subjects of bargaining`, weights: { agreement: 1.5, 'tentative-agreement': 0.5, proposal: 0.3 } },
    ];
  return [];
};
