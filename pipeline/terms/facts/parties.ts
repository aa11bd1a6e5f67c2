import { coverNames } from './cover-names.ts';
import { printedName, type Side, sideOf } from './party-names.ts';

export interface Parties {
  readonly employer: string | null;
  readonly union: string | null;
  readonly affiliation: string | null;
}

const FRONT = 9000;
const BETWEEN = /\bbetween\b(?:\s+and\s+for)?\s+(?:the\s+)?/gi;
const CUT =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\bmay\s+\d|(?:19|20)\d\d|\btable\s+of\b|\bcontents\b|\.{3}|\bfor\s+the\b|\bfiscal\s+years?\b|\s--\s|\bdocument\b|\bsalar(?:y|ies)\b|\bschedule\b|\b(?:agreement|contract)\b|\b(?:shall|is|are|has|have|agree|agrees|constitutes?|sets?|covering|expires|effective|dated|contact|phone|this|article|preamble|section|labor\s+relations|who|which|regarding|concerning|witnesseth|pursuant)\b|\.\s+[A-Z]|\s\d{1,2}\.\d|[;:]/i;
const ASIDE =
  /,?\s*\(?(?:hereinafter|hereafter|herein|called|known\s+as|referred\s+to\s+as)\b[^,;()]{0,80}?(?=\)|,|;|\s+and\b|\.\s|$)\)?,?|\([^)]{1,80}\)|,?\s*affiliated\s+with[^,\n]{0,80}/gi;
const DEFINED =
  /((?:[A-Z][\w.'’&-]*|of|the|and|for)(?:,?\s(?:[A-Z][\w.'’&#-]*|of|the|and|for|\d{1,5})){1,14}),?\s*\((?:[^)"“]{0,40})["“](?:the\s+)?([A-Z][A-Za-z]+)["”]\)/g;
const NAME =
  /\b(?:(?:[A-Z][\w'’&-]+|[A-Z][a-z]{0,2}\.)[ \t]){1,6}(?:School District|Public Schools|Unified|Board of Education|School Committee|Association|Federation|Guild|Brotherhood|Union|Education Minnesota)\b(?:[ \t]of(?:[ \t][A-Z]\w+){1,4})?|\b(?:Association of|United (?:Educators|Teachers)(?: of)?)(?:[ \t][A-Z]\w+){1,4}/g;
const AFFILIATION =
  /\b(?:(?:CTA|NEA|AFT|AFL-CIO|AFL|CIO|AFSCME|SEIU|IBT|MEA|OEA|MTA|NYSUT|CSEA|CFT|UAW|CWA|IAFF|IBEW|FOP|NJEA|PSEA|IEA|ISEA|WEA|TSTA|NMEA|FEA|OFT|MFT|EM|ESEA|OSEA|ONA|Teamsters)\b(?:-[A-Z]{2}\b)?(?:\s?[/,-]\s?|\s(?=AFL|Council)|\b))+(?:Council\s\d+)?/g;
/** The same spelled out. */
const AFFILIATION_NAMED =
  /\b(?:American\s+Federation\s+of\s+(?:Teachers|State,\s+County,?\s+and\s+Municipal\s+Employees)|National\s+Education\s+Association|Service\s+Employees\s+International\s+Union|International\s+Brotherhood\s+of\s+Teamsters)\b/i;

/** The parties as printed: from `between … and …`, from `X ("District")`, else the names that stand most often. */
export function partiesOf(text: string): Parties {
  const front = text.slice(0, FRONT);
  const names: Partial<Record<Side, string>> = {};
  const take = (name: string | undefined) => {
    const side = name === undefined ? null : sideOf(name);
    if (side && name && !names[side] && /^[^"“”]+\s[^"“”]+$/.test(name.trim())) names[side] = name;
  };
  for (const match of front.matchAll(BETWEEN)) {
    const pair = pairAt(front.slice(match.index + match[0].length, match.index + match[0].length + 620));
    if (pair && !names.employer && !names.union) pair.forEach(take);
  }
  if (!names.employer && !names.union) for (const name of coverNames(front)) take(cut(name));
  if (!names.employer || !names.union) for (const match of front.matchAll(DEFINED)) take(match[1]);
  if (!names.employer || !names.union) frequentNames(text).forEach(take);
  return {
    employer: names.employer ? printedName(names.employer, text) : null,
    union: names.union ? printedName(names.union, text) : null,
    affiliation: affiliationOf(front, names.union) ?? behindName(text, names.union),
  };
}

/** Splits `A and the B` where A and B sit on different sides: a name may itself hold an `and`. */
function pairAt(stretch: string): [string, string] | null {
  const plain = stretch.replace(ASIDE, ' ');
  const pieces = plain.split(/\s+and\s+(?:the\s+)?/i);
  for (let k = 1; k < pieces.length; k++) {
    const left = pieces.slice(0, k).join(' and ');
    const side = sideOf(left);
    if (left.length > 320 || !side || CUT.test(left) || !NAME_ONLY.test(left.trim())) continue;
    const other = sideOf(cut(pieces[k]!));
    if (other === null || other === side) continue;
    return [left, withoutEcho(cut(pieces.slice(k).join(' and ')), left)];
  }
  return null;
}

/** The cover printed twice: the first party's name begins again. */
function withoutEcho(name: string, left: string): string {
  const echo = name.toLowerCase().indexOf(left.trim().toLowerCase().slice(0, 14), 8);
  return echo > 0 && !/\b(?:of|for)\s+(?:the\s+)?$/i.test(name.slice(0, echo)) ? name.slice(0, echo).trim() : name;
}

/** The organisations a union belongs to, printed behind its name. */
const LETTERS_BEHIND = /(?:[,\s]+|\s?[/–-]\s?)(?:CTA|NEA|AFT|CFT|[A-Z]{1,2}EA|MTA|NYSUT)(?:\s*[/,]\s*[A-Z-]{2,8})*\s*$/;

/** Capitalised words and the small words between them. */
const NAME_ONLY = /^(?:(?:[A-Z0-9(“"'‘#&][^\s]*|of|the|and|on|behalf|for|in|de|&|-|–)(?:\s+|$))+$/;

/** A name ends where a date, a sentence or a word in lower case begins. */
function cut(name: string): string {
  const stop = CUT.exec(name);
  const kept = name.slice(0, Math.min(stop ? stop.index : name.length, 150));
  const lower = /\s(?=(?:The|This|In|On)\s)|[,\s]+(?!(?:of|the|and|for|in|de)\b)[a-z]/.exec(kept);
  return (lower ? kept.slice(0, lower.index) : kept).replace(LETTERS_BEHIND, '').replace(/[\s,]+(?:and|of|the|for|by)?[\s,]*$/i, '');
}

function frequentNames(text: string): string[] {
  const counts = new Map<string, number>();
  for (const match of text.slice(0, 40_000).matchAll(NAME)) {
    const name = match[0].replace(/^(?:The|In|On|At|For|And|By)\s/, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The organisations that the union belongs to: the letters printed most often in the front. */
function affiliationOf(front: string, union: string | undefined): string | null {
  const counts = new Map<string, number>();
  const own = (union?.match(/\b[A-Z]/g) ?? []).join('');
  for (const match of front.matchAll(AFFILIATION)) {
    const letters = match[0].replace(/[\s,/-]+$/, '').replace(/\s+/g, ' ');
    if (union !== letters && letters !== own) counts.set(letters, (counts.get(letters) ?? 0) + letters.split(/[/,-]/).length);
  }
  const letters = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (letters !== undefined) return letters;
  const named = AFFILIATION_NAMED.exec(front)?.[0].replace(/\s+/g, ' ') ?? null;
  return named !== null && union?.toLowerCase().includes(named.toLowerCase()) ? null : named;
}

/** Letters behind the union's name anywhere: `Alder Education Association/NEA-NH`. */
function behindName(text: string, union: string | undefined): string | null {
  if (union === undefined) return null;
  const name = union
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(`${name.join('\\s+')}\\s?[/,(]\\s?(${AFFILIATION.source})`, 'i').exec(text);
  return match?.[1]?.replace(/[\s,/-]+$/, '') ?? null;
}
