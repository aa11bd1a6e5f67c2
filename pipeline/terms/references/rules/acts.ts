import type { Citation } from '../citation.ts';

/** An act by its number and year: `Public Act 152 of 2011`, `Section 11 of Act 379 of the Public Acts of 1965`, `P.A. 112 of 1994`, `Act 88 of 1992`. */
const ACT =
  /\b(?:[Ss]ections?\s{1,3}(\d{1,3}[a-z]?(?:\(\d{1,2}\))?)\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:[A-Z][a-z]+\s{1,3})?)?(?:Public\s{1,3}Act|P\.?\s?A\.?|Act)\s{1,3}(?:Nos?\.\s{0,3}|#\s?)?(\d{1,3})(?:\s{0,2},)?\s{1,3}(?:of\s{1,3})?(?:the\s{1,3})?(?:Public\s{1,3}Acts?\s{0,2},?\s{1,3}(?:of\s{1,3})?)?((?:19|20)\d{2})\b(?!\s?[-–]\d)/g;
/** The year first: `1947 PA 336`. */
const YEAR_ACT = /\b((?:19|20)\d{2})\s{1,3}P\.?A\.?\s{1,3}(\d{1,3})\b/g;
/** `Chapter 123, Public Laws of 1974`, `chapter 763 of the Laws of 1992`. */
const CHAPTER =
  /\b[Cc]hapter\s{1,3}(\d{1,4})\s{0,2}(?:,|\s{1,3}of\s{1,3}the)\s{1,3}(?:Public\s{1,3}|Session\s{1,3})?(?:Laws|Acts)\s{1,3}of\s{1,3}((?:19|20)\d{2})\b/g;
/** `Chapters 67 (HB 2003) and 68 (HB 2004) of Oregon Laws 2003`. */
const CHAPTERS =
  /\b[Cc]hapters?\s{1,3}(\d{1,4})(?:\s\([^()\n]{1,12}\))?(?:\s{1,3}and\s{1,3}(\d{1,4})(?:\s\([^()\n]{1,12}\))?)?\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:[A-Z][a-z]+\s{1,3}){1,2}Laws\s{1,3}(?:of\s{1,3})?((?:19|20)\d{2})\b/g;
/** `Section 903 of Act 195`: an act known by its number alone. */
const SECTION_OF_ACT = /\b[Ss]ections?\s{1,3}(\d{1,4}(?:\([a-z0-9]\))?)\s{1,3}of\s{1,3}Act\s{1,3}(\d{1,3})\b(?!\s{1,3}of\b)/g;
/** `under Act 111`; no capital before it, as in `Affordable Care Act 20`, and no score or span of time. */
const NUMBERED =
  /(?<!\bof\s{1,3}|[A-Z][\w.]*,?\s{1,3})(?:(?:Pennsylvania|Wisconsin|Arkansas)\s{1,3})?Act\s{1,3}(\d{2,4})\b(?!\s{1,3}(?:of|days?|hours?|weeks?|months?|years?)\b|[-–,.]\d|\s{0,2}%)/g;
/** Pennsylvania's pamphlet laws: `Act of November 6, 1978, P.L. 1212, No. 286`. */
const PAMPHLET =
  /\bAct\s{1,3}of\s{1,3}([A-Z][a-z]+\s{1,3}\d{1,2}[.,]\s{1,3}\d{4})[.,]\s{1,3}P\.\s?L\.\s{1,3}(\d{1,4})[.,]\s{1,3}No\.\s{1,3}(\d{1,4})\b/g;
/** New Jersey's: `P.L. 2020, c. 44`, `Chapter 78, P.L. 2011`. */
const YEAR_CHAPTER = /\bP\.\s?L\.\s{0,3}((?:19|20)\d\d),?\s{1,3}(?:[Cc]hapter|ch?\.)\s{0,3}(\d{1,3})\b/g;
const CHAPTER_YEAR = /\b[Cc]hapter\s{1,3}(\d{1,3}),?\s{1,3}(?:of\s{1,3})?P\.\s?L\.\s{0,3}((?:19|20)\d\d)\b/g;
/** A federal law by its number: `Public Law 94-142`, `P.L. 99-457`. */
const FEDERAL = /\b(?:Public\s{1,3}Law|P\.\s?L\.)\s{1,3}(?:Nos?\.\s{0,3})?(\d{2,3}-\d{1,3})\b/g;
/** `Title VII of the Civil Rights Act of 1964`. */
const TITLE =
  /\bTitle\s{1,3}([IVX]{1,5})\s{1,3}of\s{1,3}the\s{1,3}((?:[A-Z][\w'’-]*\s{1,3}(?:(?:and|of|with|in)\s{1,3})?){1,6}(?:Acts?|Amendments)(?:\s{1,3}of\s{1,3}(?:19|20)\d{2})?)/g;
/** A bill: `Senate Bill 822, Section 2 (1) (a)`, `HB 2016`. */
const BILL =
  /\b(?:(Senate|House|Assembly)\s{1,3}Bill|([SHA])\.?B\.?)\s{0,2}(?:Nos?\.\s{0,2})?(\d{2,4})\b(?!\s?[-–]\d|[.,]\d)(?:\s{0,2},\s{1,3}[Ss]ection\s{1,3}(\d{1,3}(?:\s?\([a-z0-9]{1,3}\))*))?/g;
/** `Executive Order 11246`, `Executive Order No. 17-01`. */
const ORDER = /\bExecutive\s{1,3}Order\s{1,3}(?:Nos?\.\s{0,3}|#\s?)?((?:[A-Z]-)?\d{1,5}(?:-\d{1,3}){0,2})\b/g;
/** Orders of an employer or a chief: `Standing Order 2.4.10`, `Administrative Order 2-25`. */
const STANDING =
  /\b((?:Administrative|Standing|General|Special)\s{1,3}Order)\s{1,3}(?:Nos?\.\s{0,3}|#\s?)?(\d{1,4}(?:[.-]\d{1,4}){0,3}(?:\s?\([A-Za-z]\))?)(?![\d%])/g;

/** Citations of acts, bills, public laws and executive orders, which are named by their numbers and not by a code. */
export function actCitations(text: string): Citation[] {
  const all = (pattern: RegExp, name: (match: RegExpMatchArray) => string, kind: Citation['kind'] = 'statute'): Citation[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      units: [],
      external: name(match).split('; '),
      weak: false,
    }));
  const section = (printed: string | undefined) => (printed === undefined ? '' : `, § ${printed.replace(/\s/g, '')}`);
  return [
    ...all(ACT, (match) => `Act ${match[2]} of ${match[3]}${section(match[1])}`),
    ...all(YEAR_ACT, (match) => `Act ${match[2]} of ${match[1]}`),
    ...all(SECTION_OF_ACT, (match) => `Act ${match[2]}${section(match[1])}`),
    ...all(PAMPHLET, (match) => `Act of ${match[1]!.replace('.', ',')}, P.L. ${match[2]}, No. ${match[3]}`),
    ...all(CHAPTER, (match) => `Laws of ${match[2]}, ch. ${match[1]}`),
    ...all(CHAPTERS, ([, first, second, year]) =>
      [first, second].flatMap((chapter) => (chapter ? [`Laws of ${year}, ch. ${chapter}`] : [])).join('; '),
    ),
    ...all(YEAR_CHAPTER, (match) => `Laws of ${match[1]}, ch. ${match[2]}`),
    ...all(CHAPTER_YEAR, (match) => `Laws of ${match[2]}, ch. ${match[1]}`),
    ...all(FEDERAL, (match) => `Pub. L. ${match[1]}`),
    ...all(TITLE, (match) => `${match[2]!.replace(/\s+/g, ' ')}, tit. ${match[1]}`),
    ...all(BILL, (match) => `${(match[1] ?? match[2])![0]}.B. ${match[3]}${section(match[4])}`),
    ...all(ORDER, (match) => `Executive Order ${match[1]}`, 'regulation'),
    ...all(STANDING, (match) => `${match[1]!.replace(/\s+/g, ' ')} ${match[2]!.replace(/\s/g, '')}`, 'policy'),
    ...all(NUMBERED, (match) => `Act ${match[1]}`),
  ];
}
