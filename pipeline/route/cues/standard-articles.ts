import type { Cue } from '../evidence.ts';

/** What nearly every agreement has an article on, as its heading reads once number and punctuation are off. */
const TITLES: readonly RegExp[] = [
  /^recognition\b/i,
  /^(?:management|district|board|employer|county|city)(?:'s|s')? rights\b/i,
  /^(?:union|association|federation)(?: and \w+)? (?:rights|security|representation|business)\b/i,
  /^(?:no strikes?\b|strikes?\b|concerted activit|work stoppage)/i,
  /^grievances?(?: and arbitration)?(?: procedures?)?$/i,
  /^(?:lay-?offs?|reduction in force)\b/i,
  /^seniority\b/i,
  /^(?:savings?|severability|separability)\b/i,
  /^(?:term|duration)(?: and \w+)?(?: of (?:this )?agreement)?$/i,
  /^(?:discipline|just cause|disciplin\w+ (?:and|action))/i,
  /^(?:holidays?|vacations?)\b/i,
  /^(?:sick )?leaves?(?: of absence)?(?: with(?:out)? pay)?$/i,
  /^(?:salar(?:y|ies)|wages|compensation)(?: and \w+)?$/i,
  /^(?:health and welfare|insurance|health insurance|fringe benefits)\b/i,
  /^(?:evaluation|performance evaluation|teacher evaluation)\b/i,
  /^(?:hours of (?:work|employment)|work(?:ing)? hours|work (?:day|year))\b/i,
  /^(?:transfers?|assignments?|vacancies)\b/i,
  /^(?:non-?\s?discrimination|no discrimination)\b/i,
];
const NUMBER = /^(?:(?:article|section|part)\s+)?(?:[0-9ivxlc]{1,6}|[a-z])?\s*[-–—:.)\s]+\s*/i;

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
