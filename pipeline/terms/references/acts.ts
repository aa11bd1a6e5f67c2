import type { Citation } from './citation.ts';

/** An act by its number and year: `Public Act 152 of 2011`, `Section 11 of Act 379 of the Public Acts of 1965`, `P.A. 112 of 1994`, `Act 88 of 1992`. */
const ACT =
  /\b(?:[Ss]ections?\s{1,3}(\d{1,3}[a-z]?(?:\(\d{1,2}\))?)\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:[A-Z][a-z]+\s{1,3})?)?(?:Public\s{1,3}Act|P\.?\s?A\.?|Act)\s{1,3}(?:Nos?\.\s{0,3}|#\s?)?(\d{1,3})(?:\s{0,2},)?\s{1,3}(?:of\s{1,3})?(?:the\s{1,3})?(?:Public\s{1,3}Acts?\s{0,2},?\s{1,3}(?:of\s{1,3})?)?((?:19|20)\d{2})\b(?!\s?[-–]\d)/g;
/** `Chapter 123, Public Laws of 1974`, `chapter 763 of the Laws of 1992`. */
const CHAPTER =
  /\b[Cc]hapter\s{1,3}(\d{1,4})\s{0,2}(?:,|\s{1,3}of\s{1,3}the)\s{1,3}(?:Public\s{1,3}|Session\s{1,3})?(?:Laws|Acts)\s{1,3}of\s{1,3}((?:19|20)\d{2})\b/g;
/** `Section 903 of Act 195`: an act known by its number alone. */
const SECTION_OF_ACT = /\b[Ss]ections?\s{1,3}(\d{1,4}(?:\([a-z0-9]\))?)\s{1,3}of\s{1,3}Act\s{1,3}(\d{1,3})\b(?!\s{1,3}of\b)/g;
/** A federal law by its number: `Public Law 94-142`, `P.L. 99-457`. */
const FEDERAL = /\b(?:Public\s{1,3}Law|P\.\s?L\.)\s{1,3}(?:Nos?\.\s{0,3})?(\d{2,3}-\d{1,3})\b/g;

/** Citations of acts and public laws, which are named by their numbers and not by a code. */
export function actCitations(text: string): Citation[] {
  const cited = (match: RegExpMatchArray, name: string): Citation => ({
    start: match.index!,
    end: match.index! + match[0].length,
    kind: 'statute',
    units: [],
    external: [name],
    weak: false,
  });
  const acts = [...text.matchAll(ACT)].map((match) =>
    cited(match, `Act ${match[2]} of ${match[3]}${match[1] === undefined ? '' : `, § ${match[1]}`}`),
  );
  const chapters = [...text.matchAll(CHAPTER)].map((match) => cited(match, `Laws of ${match[2]}, ch. ${match[1]}`));
  const sections = [...text.matchAll(SECTION_OF_ACT)].map((match) => cited(match, `Act ${match[2]}, § ${match[1]}`));
  return [...acts, ...sections, ...chapters, ...[...text.matchAll(FEDERAL)].map((match) => cited(match, `Pub. L. ${match[1]}`))];
}
