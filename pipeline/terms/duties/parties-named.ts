/** Who acts in labor agreements, as a pattern without groups. */
const NOUNS =
  'superintendent(?:/principal)?(?:\\s+or\\s+(?:his/her\\s+|her/his\\s+|their\\s+)?designee)?|school\\s+district|district|board(?:\\s+of\\s+(?:education|trustees|directors|commissioners))?|governing\\s+board|school\\s+committee|employer|county|city|state|agency|department|association|union|federation|guild|lodge|administration|administrators?|management|principals?|site\\s+administrators?|immediate\\s+supervisors?|supervisors?|sheriff|chief|director|' +
  'bargaining\\s+unit\\s+members?|unit\\s+members?|employees?|teachers?|nurses?|officers?|deput(?:y|ies)|counselors?|psychologists?|librarians?|certificated\\s+staff|faculty(?:\\s+members?)?|staff\\s+members?|members?|grievants?|aggrieved(?:\\s+party)?|evaluators?|evaluatees?|arbitrators?|mediators?|panel|committee|stewards?|representatives?|parties|party|consulting\\s+teachers?|participating\\s+teachers?|substitutes?|retirees?|applicants?|physicians?|human\\s+resources';

const PARTY = new RegExp(
  `\\b(?:(?:the|a|an|each|any|every|no|all|both|such|either|neither|said|permanent|probationary|temporary|full-time|part-time|new|affected|absent|other|certain|qualified|eligible|individual|retired|certificated|classified|regular|appropriate|remaining)\\s+)*(${NOUNS})\\b(?![’']s|s[’'])`,
  'gi',
);
const DEPENDENT = /\b(?:of|to|by|from|with|for|between|among|upon|against|on|in|at|under|per)\s+$/i;

/** Names that are one and the same in a duty's actor. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:bargaining\s+)?unit\s+members?$/i, 'unit member'],
  [/^employees?$/i, 'employee'],
  [/^teachers?$/i, 'teacher'],
  [/^(?:parties|party)$/i, 'parties'],
  [/^school\s+district$|^district$/i, 'district'],
];

export interface PartyNamed {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Behind a preposition: `of the District`, so not what the sentence is about. */
  readonly dependent: boolean;
}

/** Parties named in a stretch, in order; a possessive (`the employee's`) names none. */
export function partiesNamed(stretch: string): PartyNamed[] {
  const found: PartyNamed[] = [];
  for (const match of stretch.matchAll(PARTY)) {
    const printed = match[1]!.replace(/\s+/g, ' ').toLowerCase();
    const name = SAME.find(([pattern]) => pattern.test(printed))?.[1] ?? singular(printed);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      name,
      dependent: DEPENDENT.test(stretch.slice(Math.max(0, match.index - 10), match.index)),
    });
  }
  return found;
}

function singular(name: string): string {
  if (name === 'human resources') return name;
  return name.replace(/ies$/, 'y').replace(/(?<!s|u)s$/, '');
}
