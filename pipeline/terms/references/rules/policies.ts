import type { Citation } from '../citation.ts';

const POLICY =
  /\b(?:(Board\s{1,3}Polic(?:y|ies)|Administrative\s{1,3}(?:Regulations?|Polic(?:y|ies)|Procedures?)|District\s{1,3}Policy|School\s{1,3}Board\s{1,3}Policy)\s{1,3}(?:No\.?\s{0,3}|Number\s{1,3}|#\s?)?(\d{3,4}(?:[.\-/]\d+)*(?:\s?\([a-z]\))?|[A-Z]\.\d{1,2}|[A-Z]{2,5}(?:-[A-Z]{1,3})?(?![A-Za-z]))|(BP|AR)\s{1,3}(\d{3,4}(?:[.\-/]\d+)*(?:\s?\([a-z]\))?))/g;
const OWNER = "(?:[A-Z][\\w.&'’-]*\\s{1,2}(?:of\\s{1,2}(?:the\\s{1,2})?|and\\s{1,2})?){0,7}(?:[A-Z][A-Za-z]+,\\s{1,2})?";
const COMPOUND =
  '(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?:[.-]\\d{1,4})+(?:\\.?[A-Z]{2})?(?:\\s[A-Z]\\d{0,2}(?![\\w.]))?(?:\\s?\\([a-z0-9]{1,2}\\))*';
/** A policy or rule by its owner and a compound number: `DAS Policy 40-010-02`, `Paid Leave Policy (60.000.04)`, `Board of Education Bylaw 13.06.01`. */
const COMPOUNDED = new RegExp(
  `\\b(${OWNER}(?:Policy(?:\\s{1,2}Manual)?|Regulation|Rules?|Bylaw|Order|Directive|Procedure))\\s{1,2}(?:No\\.\\s{0,2}|Number\\s{1,2}|#\\s?)?\\(?(${COMPOUND}|[A-Z]\\.\\d{1,2})(?![\\d%]|[.,]\\d)(?<end>\\))?`,
  'g',
);
/** A policy that its owner's name and a number tell: `Alder Accounting Manual, Policy No. 40`, `Civil Service Regulation 32`. */
const NUMBERED = new RegExp(
  `\\b(${OWNER}(?:Policy|Regulation)\\s{1,2}(?:No\\.|Number|#)|${OWNER}Civil\\s{1,2}Service\\s{1,2}(?:Regulation|Rule))\\s{0,3}(\\d+(?:[.-]\\w+)*(?:\\([A-Z]\\))?|[IVX]{1,5}\\b)(?:,?\\s{1,2}Section\\s{1,2}(\\d+(?:\\s?\\([a-z0-9]\\))*))?`,
  'g',
);
/** `Regulation 20 of the Civil Service Regulations`. */
const OF_BODY =
  /\b(?:Regulation|Rule|Policy)\s{1,2}(\d{1,3}(?:\.\d{1,5})*|[IVX]{1,5})\s{1,2}of\s{1,2}the\s{1,2}((?:[A-Z][A-Za-z]+\s{1,2}){1,4}(?:Regulations|Rules|Policies|Manual))\b/g;
/** Boston: `Superintendent's Circular HRS-PP09`. */
const CIRCULAR = /\b(Superintendent['’]s\s{1,2}Circular)\s{1,2}(?:No\.\s{0,2}|#\s?)?([A-Z]{2,4}-?[A-Z]{0,3}\d{1,3}[A-Z]?|\d{1,3})\b/g;
const COMPARE = /\bcf\.\s{1,3}(\d{4}(?:\.\d+)?(?:\/\d{4}(?:\.\d+)?)*)/g;
/** Words that begin a sentence, or the unit of it that is meant, and are no part of a name. */
const LEAD =
  /^(?:(?:As|The|In|Under|See|By|Per|With|And|All|Any|If|When|This|Each)\s{1,2}|(?:Article|Section|Chapter)\s{1,2}\S{1,6}\s{1,2}of\s{1,2}(?:the\s{1,2})?)+/;
/** Rules of a public body, not of the employer. */
const PUBLIC = /\bCivil\s+Service\b|\bState\s+Board\b/;

/** Citations of board policies and administrative regulations: `Board Policy 1120`, `BP 6151(a)`, `cf. 4141/4241`, `State Policy 50.050.01`. */
export function policyCitations(text: string): Citation[] {
  const found: Citation[] = [];
  const add = (match: RegExpMatchArray, name: string, lead = 0, printed = match[0]) =>
    found.push({
      start: match.index! + lead,
      end: match.index! + printed.length,
      kind: PUBLIC.test(name) ? 'regulation' : 'policy',
      units: [],
      external: [name.replace(/\s+/g, ' ')],
      weak: false,
    });
  for (const match of text.matchAll(POLICY)) add(match, `${nameOf(match[1] ?? match[3]!)} ${(match[2] ?? match[4])!.replace(/\s/g, '')}`);
  for (const match of text.matchAll(COMPOUNDED)) {
    const lead = LEAD.exec(match[1]!)?.[0].length ?? 0;
    const bracket = match[0].includes('(') && !match[2]!.includes('(');
    if (bracket !== (match.groups?.end !== undefined) || /^Rules?$|^Executive\s/.test(match[1]!.slice(lead))) continue;
    add(match, `${match[1]!.slice(lead)} ${match[2]}`, lead);
  }
  for (const match of text.matchAll(NUMBERED)) {
    const lead = LEAD.exec(match[1]!)?.[0].length ?? 0;
    const name = match[1]!.slice(lead).replace(/\s{1,2}(?:No\.|Number|#)$/, '');
    if (/^(?:(?:School\s{1,2})?Board|Administrative|District)\s/.test(name)) continue;
    add(match, `${name} ${match[2]}${match[3] === undefined ? '' : `, § ${match[3].replace(/\s/g, '')}`}`, lead);
  }
  for (const match of text.matchAll(OF_BODY)) add(match, `${match[2]} ${match[1]}`);
  for (const match of text.matchAll(CIRCULAR)) add(match, `${match[1]} ${match[2]}`);
  for (const match of text.matchAll(COMPARE)) add(match, `Board Policy ${match[1]}`);
  return found;
}

function nameOf(printed: string): string {
  if (/^AR$|Regulation/i.test(printed)) return 'Administrative Regulation';
  if (/Procedure/i.test(printed)) return 'Administrative Procedure';
  return /Administrative/i.test(printed) ? 'Administrative Policy' : 'Board Policy';
}
