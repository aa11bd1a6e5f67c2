import type { Citation } from './citation.ts';

const POLICY =
  /\b(Board\s{1,3}Polic(?:y|ies)|Administrative\s{1,3}(?:Regulations?|Polic(?:y|ies)|Procedures?)|District\s{1,3}Policy|School\s{1,3}Board\s{1,3}Policy|BP|AR)\s{1,3}(?:No\.?\s{0,3}|Number\s{1,3}|#\s?)?(\d{3,4}(?:[.\-/]\d+)*(?:\s?\([a-z]\))?|[A-Z]{2,5}(?:-[A-Z]{1,3})?(?![A-Za-z]))/g;
/** A policy that its owner's name and a number tell: `Alder Accounting Manual, Policy No. 40.10`. */
const NUMBERED =
  /\b(?:(?:As|The|In|Under|See|By|Per|With|And)\s{1,2})?((?:[A-Z][A-Za-z&.]+,?\s{1,2}){1,4}?(?:Policy|Regulation))\s{1,2}(?:No\.|Number|#)\s{0,3}(\d+(?:[.-]\w+)*)/g;
const COMPARE = /\bcf\.\s{1,3}(\d{4}(?:\.\d+)?(?:\/\d{4}(?:\.\d+)?)*)/g;

/** Citations of board policies and administrative regulations: `Board Policy 1120`, `BP 6151(a)`, `cf. 4141/4241`. */
export function policyCitations(text: string): Citation[] {
  const found: Citation[] = [];
  const add = (match: RegExpMatchArray, name: string, lead = 0) =>
    found.push({
      start: match.index! + lead,
      end: match.index! + match[0].length,
      kind: 'policy',
      units: [],
      external: [name],
      weak: false,
    });
  for (const match of text.matchAll(POLICY)) add(match, `${nameOf(match[1]!)} ${match[2]!.replace(/\s/g, '')}`);
  for (const match of text.matchAll(NUMBERED))
    if (!/Board|Administrative|District/.test(match[1]!))
      add(match, `${match[1]!.replace(/\s+/g, ' ')} ${match[2]}`, match[0].indexOf(match[1]!));
  for (const match of text.matchAll(COMPARE)) add(match, `Board Policy ${match[1]}`);
  return found;
}

function nameOf(printed: string): string {
  if (/^AR$|Regulation/i.test(printed)) return 'Administrative Regulation';
  if (/Procedure/i.test(printed)) return 'Administrative Procedure';
  return /Administrative/i.test(printed) ? 'Administrative Policy' : 'Board Policy';
}
