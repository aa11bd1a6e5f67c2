import type { Citation } from '../citation.ts';
import type { Code } from './codes.ts';
import { type CodeSection, sectionsAt } from './sections.ts';

const SIGN = '(?:\\(?(?:section\\s?s?|secs?\\.?|provisions?|rules?|parts?|pts?\\.|chapters?|ch?\\.|ss?\\.)\\s{0,3}|§{1,2}\\s{0,3})';
/** From a code's name to its sections: `Fresno Municipal Code ("FMC") Section`, `City Code Article 18, Section`. */
const TO_SECTION = new RegExp(
  `(?:\\s?\\(["“'‘]?[A-Z.]{2,8}["”'’]?\\))?\\s{0,3}[,:]?\\s{0,3}(?:(article|chapter|title)\\s{1,3}(\\d+[A-Z]?(?:[.-]\\d+)*),?\\s{1,3}(?=section|§))?(${SIGN})?(?=\\d|[A-Z]-\\d)`,
  'iy',
);
const CHAPTER = /\s{0,3},?\s{0,3}(?:[Cc]hapter|[Cc]h?\.)?\s{0,3}(\d{1,3}[A-Z]?)(?![\d%])/y;
const CHAPTER_SECTION = /\s{0,2},?\s{0,3}(?:[Ss]ections?|[Ss]ecs?\.?|§{1,2}|ss?\.)\s{0,3}(?=\d)/y;
const ONE = '\\d(?:[\\w.:/-]*\\w)?(?:\\s?\\([A-Za-z0-9]{1,4}\\))*';
/** A stroke within an id belongs to the id alone: if it could part ids as well, a row of them would be read in all ways that there are. */
const BETWEEN =
  '(?:\\s?[,*–]\\s?|\\s-\\s?|-\\s|(?<=\\))-|\\s{1,3}(?:and\\/or|and|or|&|to|through|thru)\\s{1,3}|(?:sections?|§{1,2})\\s?){1,6}';
const LIST = `${ONE}(?:${BETWEEN}${ONE}){0,12}(?:,?\\s{0,2}et\\.?\\s?seq\\.?)?`;
/** What stands before a code's name: `subdivision (g) of Section 3540.1 of the`, `Sections 122A.40 and 122A.41,`. */
const SECTION_BEFORE = new RegExp(
  '(?:(?:subdivisions?|subsections?|paragraphs?)\\s{1,3}((?:\\([a-zA-Z0-9]{1,3}\\)(?:\\s{0,2},\\s{0,2}|\\s{1,3}(?:and|or)\\s{1,3})?)+)\\s{1,3}of\\s{1,3})?' +
    '(?:(?:Division|Chapter|Title|Part|Article)\\s{1,3}[\\d.]+\\s{1,3}\\(commencing\\s{1,3}with\\s{1,3})?' +
    `(?:(?:\\b(?:sections?|secs?\\.?|rules?(?=\\s\\d+[A-Z.])|ss?\\.)|§{1,2})\\s{0,3}(?<list>${LIST})[\\s*]{0,9}(?:,\\s{1,2}inclusive)?\\)?|\\b(?:chapters?|parts?)\\s{0,3}(?<whole>${ONE}(?:\\s{1,3}and\\s{1,3}${ONE})?))` +
    '\\s{0,2},?(?:\\s{1,3}of\\s{1,3}(?:Division|Chapter|Title|Part|Article)\\s{1,3}[\\dA-Z.]+\\s{0,3},?){0,3}' +
    '(?:\\s{1,3}of\\s{1,3}(?:the\\s{1,3})?(?:state\\s{1,3}of\\s{1,3})?|,?\\s{1,3})$',
  'i',
);

/** Minnesota: `Minn. Stat. § 122A.40, Subd. 19`. */
const SUBDIVISION = /\s{0,2},?\s{1,3}subd(?:ivision|\.)\s{0,3}(\d{1,2}[a-z]?(?:\([a-z0-9]\))*)/iy;
const PARTS: ReadonlyMap<string, string> = new Map([
  ['article', 'art.'],
  ['chapter', 'ch.'],
  ['title', 'tit.'],
]);

/** The sections behind the code's name, or before it (`Section 44031 of the Education Code`). */
export function citedAround(
  text: string,
  start: number,
  end: number,
  cite: (sections: readonly CodeSection[]) => string,
  { kind, whole }: { readonly kind: Citation['kind']; readonly whole?: Code['whole'] },
): Citation[] {
  const formOf = (form: string, section: CodeSection) =>
    canonical(whole?.like.test(section.text.replace(' et seq.', '')) ? withWord(form, whole.word) : form, section);
  TO_SECTION.lastIndex = end;
  const gap = TO_SECTION.exec(text);
  const sections = gap ? sectionsAt(text, end + gap[0].length) : [];
  if (gap && sections.length > 0) {
    const part = gap[1] === undefined ? '' : `${PARTS.get(gap[1].toLowerCase())} ${gap[2]}, `;
    const form = withWord(cite(sections), gap[3] ?? '').replace('§ #', `${part}§ #`);
    const last = sections.at(-1)!;
    SUBDIVISION.lastIndex = last.end;
    const subdivision = SUBDIVISION.exec(text);
    const cited = sections.map(
      (one) => (part === '' ? formOf(form, one) : canonical(form, one)) + (subdivision && one === last ? `, subd. ${subdivision[1]}` : ''),
    );
    return [external(start, last.end + (subdivision?.[0].length ?? 0), kind, cited)];
  }
  const window = text.slice(Math.max(0, start - 170), start);
  const before = SECTION_BEFORE.exec(window);
  if (!before) return [];
  const from = start - window.length + before.index;
  const ids = before.groups?.list ?? before.groups?.whole ?? '';
  const listed = sectionsAt(text, from + before[0].indexOf(ids, before[1] === undefined ? 0 : before[1].length));
  if (listed.length === 0) return [];
  const form = withWord(cite(listed), before.groups?.whole === undefined ? '' : before[0].slice(0, 4));
  const tail =
    before[1] === undefined ? (/commencing/i.test(before[0]) ? ' et seq.' : '') : before[1].replace(/\s+(?:and|or)\s+|,\s*/g, ', ').trim();
  const cited = listed.map((one) => formOf(form, one) + tail);
  return [external(from, end, kind, cited)];
}

/** Chapters and parts are cited as such. */
export function withWord(form: string, printed: string): string {
  const word = /ch/i.test(printed) ? 'ch.' : /p(?:ar)?t/i.test(printed) ? 'pt.' : null;
  if (word === null || /\b(?:ch|pt)\. #/.test(form)) return form;
  return form.includes('§ #') ? form.replace('§ #', `${word} #`) : form.replace(' #', ` ${word} #`);
}

/** Massachusetts: `M.G.L. c. 71, § 41`, `Chapter 150E of the General Laws`. */
export function chapterAround(text: string, start: number, end: number, cite: string): Citation | null {
  CHAPTER.lastIndex = end;
  const behind = CHAPTER.exec(text);
  if (behind) {
    const form = cite.replace('#', behind[1]!);
    CHAPTER_SECTION.lastIndex = end + behind[0].length;
    const gap = CHAPTER_SECTION.exec(text);
    const sections = gap ? sectionsAt(text, CHAPTER_SECTION.lastIndex, /§§|sections/i.test(gap[0])) : [];
    if (sections.length === 0) return external(start, end + behind[0].length, 'statute', [form]);
    return external(
      start,
      sections.at(-1)!.end,
      'statute',
      sections.map((one) => canonical(`${form}, § #`, one)),
    );
  }
  const window = text.slice(Math.max(0, start - 70), start);
  const before =
    /(?:sections?\s{1,3}(\d{1,3}[A-Z]?)\s{1,3}of\s{1,3})?chapter\s{1,3}(\d{1,3}[A-Z]?)(?:\s{0,2},\s{1,3}(?:sections?|§)\s{0,3}(\d{1,3}[A-Z]?))?\s{0,2},?\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:massachusetts\s{1,3})?$/i.exec(
      window,
    );
  if (!before) return null;
  const section = before[1] ?? before[3];
  const cited = cite.replace('#', section === undefined ? before[2]! : `${before[2]}, § ${section}`);
  return external(start - window.length + before.index, end, 'statute', [cited]);
}

export function canonical(form: string, section: CodeSection): string {
  const sign = section.isRange ? form.replace('§ #', '§§ #') : form;
  return sign.replace('#', section.text);
}

export function external(start: number, end: number, kind: Citation['kind'], citations: readonly string[]): Citation {
  return { start, end, kind, units: [], external: citations, weak: false };
}
