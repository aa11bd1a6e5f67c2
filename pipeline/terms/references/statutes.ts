import type { Citation } from './citation.ts';
import { CODES, type Code, SUBJECT_CODES } from './codes.ts';
import { type CodeSection, sectionsAt } from './sections.ts';
import { stateNamed } from './states.ts';

const escaped = [...SUBJECT_CODES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.]/g, '\\.').replaceAll(' ', '\\s{1,3}'));
const SUBJECT = new RegExp(
  `\\b(?:(california|texas|maryland|pennsylvania|new\\s+york|illinois|indiana)\\s{1,3}(?:state\\s{1,3})?)?(?:(${escaped.join('|')})\\s{0,3}codes?\\b|(?:EC|E\\.C\\.|GC|G\\.C\\.)\\s{0,2}(?=(?:§|[Ss]ections?)?\\s{0,2}\\d{4,5}))`,
  'gi',
);
const NAMED = new RegExp(`(?<![A-Za-z.])(?:${CODES.map((code) => `(${code.name})`).join('|')})`, 'g');
const TO_SECTION =
  /\s{0,3}[,:]?\s{0,3}(?:\(?(?:sections?|secs?\.?|parts?|pts?\.|chapters?|ch?\.|ss?\.)\s{0,3}|§{1,2}\s{0,3})?(?=\d|[A-Z]-\d)/iy;
const CHAPTER =
  /\s{0,3},?\s{0,3}(?:chapter|ch?\.)?\s{0,3}(\d{1,3}[A-Z]?)(?:\s{0,2},?\s{1,3}(?:sections?|secs?\.?|§{1,2}|ss?\.)\s{0,3}(\d{1,3}[A-Z]{0,2}(?:½)?))?(?![\d%])/y;
const SECTION_BEFORE =
  /(?:(?:subdivisions?|subsections?|paragraphs?)\s{1,3}((?:\([a-zA-Z0-9]{1,3}\)(?:\s{0,2},\s{0,2}|\s{1,3}(?:and|or)\s{1,3})?)+)\s{1,3}of\s{1,3})?(?:(?:Division|Chapter|Title|Part|Article)\s{1,3}[\d.]+\s{1,3}\(commencing\s{1,3}with\s{1,3})?(?:sections?|chapters?|§{1,2})\s{0,3}(\d[^a-z]{0,60}(?:(?:and|or|to|through|et|seq)[^a-z]{1,40}){0,6}?\)?(?:\([a-z]\))*)\s{0,2},?(?:\s{1,3}of\s{1,3}(?:Division|Chapter|Title|Part|Article)\s{1,3}[\dA-Z.]+\s{0,3},?){0,3}(?:\s{1,3}of\s{1,3}|(?<=,)\s{1,3})(?:the\s{1,3})?(?:state\s{1,3}of\s{1,3})?$/i;

/** Minnesota: `Minn. Stat. § 122A.40, Subd. 19`. */
const SUBDIVISION = /\s{0,2},?\s{1,3}subd(?:ivision|\.)\s{0,3}(\d{1,2}[a-z]?)/iy;

/** Codes of counties and cities, and any other that names itself: `Alder County Code 2.05`, `Elm Falls Municipal Code § 23-256`. */
const LOCAL =
  /(?<![\w.])(?:(?:As|The|In|Under|See|By|Per|With|And)\s{1,2})?((?:[A-Z][a-z]+\s{1,2}){1,3}(?:County|City|Municipal|Revised|Administrative|Local\s{1,2}Government)\s{1,2}(?:Code|Ordinance))\b/g;

/** A title and section without a code's name, as in Maine and Vermont: `Title 26, section 962(6)`. */
const TITLE = /\bTitle\s{1,3}(\d{1,3}(?:-[A-Z])?)\s{0,2},?\s{1,3}(?:[Ss]ections?|§{1,2}|[Cc]hapters?)\s{0,3}(?=\d)/g;

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
    found.push(...around(text, match.index, match.index + match[0].length, cite, 'statute'));
  }
  for (const match of text.matchAll(NAMED)) {
    const code = CODES[match.slice(1).findIndex((group) => group !== undefined)]!;
    found.push(...named(text, match.index, match.index + match[0].length, code));
  }
  for (const match of text.matchAll(TITLE)) {
    const sections = sectionsAt(text, match.index + match[0].length);
    const cited = sections.map((one) => canonical(withWord(`tit. ${match[1]}, § #`, /[Cc]h/.test(match[0]) ? 'ch' : ''), one));
    if (sections.length > 0) found.push(external(match.index, sections.at(-1)!.end, 'statute', cited));
  }
  for (const match of text.matchAll(LOCAL)) {
    const name = match[1]!.replace(/\s+/g, ' ');
    const start = match.index + match[0].length - match[1]!.length;
    found.push(...around(text, start, match.index + match[0].length, () => `${name} § #`, 'statute'));
  }
  return found;
}

function named(text: string, start: number, end: number, code: Code): Citation[] {
  let from = start;
  let cite = code.cite;
  if (code.volume) {
    const volume = /(?<![\d.])(\d{1,3}(?:-[A-Z])?)\s{1,3}$/.exec(text.slice(Math.max(0, start - 9), start));
    if (!volume) return [];
    from = start - volume[0].length;
    cite = cite.replace('@', volume[1]!);
  }
  if (cite.includes('ch. #')) {
    const chapter = chapterAround(text, start, end, cite);
    if (chapter) return [chapter];
  }
  return around(text, from, end, () => cite, code.kind);
}

/** The sections behind the code's name, or before it (`Section 44031 of the Education Code`). */
function around(
  text: string,
  start: number,
  end: number,
  cite: (sections: readonly CodeSection[]) => string,
  kind: Code['kind'],
): Citation[] {
  TO_SECTION.lastIndex = end;
  const gap = TO_SECTION.exec(text);
  const sections = gap ? sectionsAt(text, end + gap[0].length) : [];
  if (sections.length > 0) {
    const form = withWord(cite(sections), gap![0]);
    const last = sections.at(-1)!;
    SUBDIVISION.lastIndex = last.end;
    const part = SUBDIVISION.exec(text);
    const cited = sections.map((one) => canonical(form, one) + (part && one === last ? `, subd. ${part[1]}` : ''));
    return [external(start, last.end + (part?.[0].length ?? 0), kind, cited)];
  }
  const window = text.slice(Math.max(0, start - 170), start);
  const before = SECTION_BEFORE.exec(window);
  if (!before) return [];
  const from = start - window.length + before.index;
  const list = from + before[0].indexOf(before[2]!, before[1] === undefined ? 0 : before[1].length);
  const listed = sectionsAt(text, list);
  const form = /^chapter/i.test(before[0]) ? withWord(cite(listed), 'ch') : cite(listed);
  if (listed.length === 0) return [];
  const tail =
    before[1] === undefined ? (/commencing/i.test(before[0]) ? ' et seq.' : '') : before[1].replace(/\s+(?:and|or)\s+|,\s*/g, ', ').trim();
  return [
    external(
      from,
      end,
      kind,
      listed.map((one) => canonical(form, one) + tail),
    ),
  ];
}

/** Chapters and parts are cited as such. */
function withWord(form: string, printed: string): string {
  if (/ch/i.test(printed)) return form.replace('§ #', 'ch. #');
  return /pa?r?t/i.test(printed) ? form.replace('§ #', 'pt. #') : form;
}

/** Massachusetts: `M.G.L. c. 71, § 41`, `Chapter 150E of the General Laws`. */
function chapterAround(text: string, start: number, end: number, cite: string): Citation | null {
  CHAPTER.lastIndex = end;
  const behind = CHAPTER.exec(text);
  const form = (chapter: string, section: string | undefined) =>
    cite.replace('#', section === undefined ? chapter : `${chapter}, § ${section}`);
  if (behind) return external(start, end + behind[0].length, 'statute', [form(behind[1]!, behind[2])]);
  const window = text.slice(Math.max(0, start - 70), start);
  const before =
    /(?:sections?\s{1,3}(\d{1,3}[A-Z]?)\s{1,3}of\s{1,3})?chapter\s{1,3}(\d{1,3}[A-Z]?)\s{0,2},?\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:massachusetts\s{1,3})?$/i.exec(
      window,
    );
  return before ? external(start - window.length + before.index, end, 'statute', [form(before[2]!, before[1])]) : null;
}

function canonical(form: string, section: CodeSection): string {
  const sign = section.isRange ? form.replace('§ #', '§§ #') : form;
  return sign.replace('#', section.text);
}

function external(start: number, end: number, kind: Code['kind'], citations: readonly string[]): Citation {
  return { start, end, kind, units: [], external: citations, weak: false };
}
