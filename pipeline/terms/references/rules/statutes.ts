import type { Citation } from '../citation.ts';
import { canonical, chapterAround, citedAround, external, withWord } from './around.ts';
import { CODES, type Code } from './codes.ts';
import { type CodeSection, sectionsAt } from './sections.ts';
import { STATE_NAME, stateNamed } from './states.ts';
import { SUBJECT_CODES } from './subjects.ts';

const escaped = [...SUBJECT_CODES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.]/g, '\\.').replaceAll(' ', '\\s{1,3}'));
const SUBJECT = new RegExp(
  `\\b(?:(${STATE_NAME})\\s{1,3}(?:state\\s{1,3})?)?(?:(${escaped.join('|')})\\s{0,3}codes?\\b(?:\\s{1,3}of\\s{1,3}19\\d\\d)?|(?:EC|E\\.C\\.|GC|G\\.C\\.)\\s{0,2}(?=(?:§|[Ss]ections?)?\\s{0,2}\\d{4,5}))`,
  'gi',
);
const NAMED = new RegExp(`(?<![A-Za-z.])(?:${CODES.map((code) => `(${code.name})`).join('|')})`, 'g');
/** Codes of counties and cities, and any other that names itself: `Alder County Code 2.05`, `Elm Falls Municipal Code § 23-256`. */
const LOCAL =
  /(?<![\w.])(?:(?:As|The|In|Under|See|By|Per|With|And)\s{1,2})?((?:[A-Z][a-z]+\s{1,2}){0,3}(?:County|City|Municipal|Revised|Administrative|Personnel|Local\s{1,2}Government|Procedures|Police)\s{1,2}(?:Code|Ordinance|Charter|Manual)|City\s{1,2}of\s{1,2}[A-Z][a-z]+\s{1,2}(?:Code|Ordinance|Charter)s?)\b/g;

/** A title and section without a code's name, as in Maine and Vermont: `Title 26, section 962(6)`. */
const TITLE = /\bTitle\s{1,3}(\d{1,3}(?:-[A-Z])?)\s{0,2},?\s{1,3}(?:[Ss]ections?|§{1,2}|[Cc]hapters?)\s{0,3}(?=\d)/g;
const TITLED: ReadonlyMap<string | null, string> = new Map([
  ['Me.', 'Me. Stat. '],
  ['Vt.', 'Vt. Stat. '],
  ['Del.', 'Del. Code '],
  ['Okla.', 'Okla. Stat. '],
]);

/** The number before a code's name: `20 U.S.C.`, `Title 49 of the Code of Federal Regulations`. */
const VOLUME = /(?<![\d.])(?:\bTitle\s{1,3})?(\d{1,3}(?:-[A-Z])?)(?:,|\s{1,3}of\s{1,3}the)?\s{1,3}$/;
/** New Mexico's: `6.69.4 NMAC`. */
const NMAC = /(?<![\d.])(\d{1,2}\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)\s{1,3}NMAC\b/g;
/** Rules of the Department of Transportation on drug tests and drivers by their part alone: `Part 382.305`. */
const TRANSPORT = /\bPart\s{1,3}((?:40|38[0-7]|39\d)\.\d{1,3}(?:\([a-z0-9]\))*)(?!\d|\.\d|\s{1,3}of\b)/g;

/** Citations of statutes and regulations in canonical form; `state` is the document's, for codes named by subject alone. */
export function statuteCitations(text: string, state: string | null): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(SUBJECT)) {
    const abbreviation =
      SUBJECT_CODES.get((match[2] ?? '').toLowerCase().replace(/\s+/g, ' ')) ?? (/^e/i.test(match[0]) ? 'Educ. Code' : 'Gov. Code');
    const named = stateNamed(match[1]) ?? state;
    const cite = (sections: readonly CodeSection[]) => {
      const whose = named ?? (/^\d{4,5}/.test(sections[0]?.text ?? '') && /Educ|Gov/.test(abbreviation) ? 'Cal.' : '');
      return `${whose} ${abbreviation} § #`.trim();
    };
    found.push(...citedAround(text, match.index, match.index + match[0].length, cite, { kind: 'statute' }));
  }
  for (const match of text.matchAll(NAMED)) {
    const code = CODES[match.slice(1).findIndex((group) => group !== undefined)]!;
    found.push(...named(text, match.index, match.index + match[0].length, code));
  }
  for (const match of text.matchAll(TRANSPORT))
    found.push(external(match.index, match.index + match[0].length, 'regulation', [`49 C.F.R. § ${match[1]}`]));
  for (const match of text.matchAll(NMAC))
    found.push(external(match.index, match.index + match[0].length, 'regulation', [`N.M. Admin. Code § ${match[1]}`]));
  for (const match of text.matchAll(TITLE)) {
    const sections = sectionsAt(text, match.index + match[0].length);
    const form = `${TITLED.get(state) ?? ''}tit. ${match[1]}, § #`;
    const cited = sections.map((one) => canonical(withWord(form, /[Cc]h/.test(match[0]) ? 'ch' : ''), one));
    if (sections.length > 0) found.push(external(match.index, sections.at(-1)!.end, 'statute', cited));
  }
  for (const match of text.matchAll(LOCAL)) {
    const name = match[1]!.replace(/\s+/g, ' ');
    const start = match.index + match[0].length - match[1]!.length;
    const kind = name.endsWith('Manual') ? 'policy' : 'statute';
    const cited = citedAround(text, start, match.index + match[0].length, () => `${name} § #`, { kind });
    found.push(...cited.filter((one) => isSection(text.slice(start + name.length, one.end)) || one.start < start));
  }
  return found;
}

/** A number behind `City Code` is a section's where it is compound or a word says so. */
function isSection(printed: string): boolean {
  return /\d[.:]\d|\d-\d{1,3}(?!\d)|§|section|chapter|part|title|\bsec/i.test(printed);
}

function named(text: string, start: number, end: number, code: Code): Citation[] {
  const volume = code.volume ? VOLUME.exec(text.slice(Math.max(0, start - 22), start)) : null;
  if (!volume && code.volume === 'always') return [];
  const from = start - (volume?.[0].length ?? 0);
  const cite = volume ? code.cite.replace('@', volume[1]!) : code.cite.replace(/(?:tit\. )?@,? /, '');
  const chapter = cite.includes('ch. #') ? chapterAround(text, start, end, cite) : null;
  if (chapter) return [chapter];
  const cited = citedAround(text, from, end, () => cite, code);
  return volume || !code.volume ? cited : cited.filter((one) => one.start < start || isSection(text.slice(end, one.end)));
}
