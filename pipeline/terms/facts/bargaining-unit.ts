import type { Reading } from '../reading.ts';
import { ownText } from '../reading.ts';

/** What recognition calls the union; whom it represents stands behind. */
const AGENT =
  /\b(?:exclusive|sole|designated|certified|recogni[sz]\w+)\b[^.;]{0,160}?\b(?:representatives?|agents?|agency|representation|bargaining\s+unit)\b/gi;
/** The unit itself as subject of a sentence. */
const UNIT =
  /\b(?:bargaining|negotiat\w+|representation|appropriate|certificated|represented)\s+unit\b(?!\s+(?:members?|employees?|work|positions?))[^.;:]{0,60}?\b(?:consists?(?:\s+of)?|composed(?:\s+of)?|includes?|compris\w+(?:\s+of)?|defined\s+as|means?)\s*:?\s+|\bright\s+to\s+represent\s+/gi;
/** The words that lead from the agent to the persons, behind what it represents them for; persons are named by `all`, by their class or by their jobs. */
const WHOM =
  /\b(?:for|of|representing)\s*:?\s+(?=(?:all|those|each|every|any|certain|regular|full|part|the\s+(?:full|regular|following|employees|members|persons|classifications?|position|teachers|officers|certificated|professional|licensed))\b)/i;
const WHOM_AT_ONCE = /^(?:(?!\b(?:shall|will|has|have|may)\b)[^.;]){0,40}?\b(?:for|of)\s+/i;
const PURPOSE = /^(?:the\s+)?(?:purposes?|establishment|negotiat\w+|collective)\b/i;
/** What the union represents them for, behind them. */
const PURPOSE_BEHIND =
  /,?\s+(?:for\s+(?:the\s+)?(?:sole\s+)?purposes?\s+of|with\s+(?:respect|regard)\s+to|in\s+(?:all\s+)?matters\s+(?:of|relating|concerning)|as\s+(?:their|its|the)\s+(?:\w+\s+){0,2}(?:agent|representative))\b[\s\S]*$/i;
const END = /[;:](?=\s|$)|(?<!\b(?:St|Mt|Ft|No|Nos|Art|Sec|Mr|Mrs|Ms|Dr|Inc|Jr|Sr|U\.S))\.(?=\s|$)/;
/** Says no more than that the unit is the unit. */
const VAGUE = /\b(?:bargaining\s+)?units?\W*$/i;
/** An agent that bargains, not one that speaks in a dispute. */
const BARGAINS = /\b(?:exclusive|sole|bargaining|certified)\b/i;
const PEOPLE =
  /\b(?:employees?|teachers?|officers?|personnel|persons?|people|staff|nurses?|members?|deput(?:y|ies)|sergeants?|attorneys?|workers?|physicians?|classifications?|positions?|certificated|educators?|professionals?|fire\s?fighters?|dispatchers|librarians?|engineers?)\b/i;
/** A sentence of its own rather than the naming of persons. */
const SAYS = /\b(?:shall|will|may|must)\b/i;
const REACH = 300;
const LONGEST = 300;
const SHORTEST = 10;
const UNITS_READ = 60;

/** Whom the union represents, as the recognition clause words it: first the persons it is recognised for, then what the unit is said to consist of. */
export function bargainingUnitOf(reading: Reading): string | null {
  const { units } = reading.outline;
  const start = units.findIndex((unit) => unit.kind !== 'contents' && /recogni[tsz]/i.test(unit.heading ?? ''));
  const order = (start < 0 ? units : [...units.slice(start, start + 12), ...units]).slice(0, UNITS_READ);
  const texts = order.filter(({ kind }) => kind !== 'contents').map((unit) => ownText(reading.text, unit).text);
  const found = [...texts.flatMap(represented), ...texts.flatMap(defined)];
  return found.find((words) => !VAGUE.test(words)) ?? found[0] ?? null;
}

function represented(text: string): string[] {
  return [...text.matchAll(AGENT)].flatMap((match) => {
    if (!BARGAINS.test(match[0])) return [];
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + REACH + LONGEST);
    const reach = behind.slice(0, END.exec(behind.replace(/^\s*(?:for|of)\s*:/i, (lead) => ' '.repeat(lead.length)))?.index ?? REACH);
    const lead = WHOM.exec(behind.slice(0, Math.min(REACH, reach.length + 1))) ?? WHOM_AT_ONCE.exec(behind);
    return lead ? persons(behind.slice(lead.index + lead[0].length)) : [];
  });
}

function defined(text: string): string[] {
  return [...text.matchAll(UNIT)].flatMap((match) =>
    persons(text.slice(match.index + match[0].length, match.index + match[0].length + 2 * LONGEST)),
  );
}

/** The words up to the sentence's end; none where they say a purpose. */
function persons(behind: string): string[] {
  if (PURPOSE.test(behind)) return [];
  const end = END.exec(behind)?.index ?? behind.length;
  const words = behind.slice(0, end).replace(PURPOSE_BEHIND, '').replace(/\s+/g, ' ').trim();
  return words.length > SHORTEST && PEOPLE.test(words) && !SAYS.test(words) ? [words.slice(0, LONGEST).trim()] : [];
}
