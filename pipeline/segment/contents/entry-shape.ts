/** Shapes of the lines of a contents page. */

const TITLE =
  /^\W*(?:table\s+of\s+contents|contents|index|table\s+des\s+mati[eè]res|[ií]ndice|contenido)\W*(?:page|continued|\(cont.*\))?\W*$/i;
const NAMED =
  /^\s*(?:art(?:icle)?\b|section|chapter|part|appendix|schedule|exhibit|attachment|side letter|letter of|memorandum|preamble|art[ií]culo|[IVXLΙ]+\b|\d+(?:[.-]\d+)*\b|[A-Z][.)])/i;
const MODAL = /\b(?:shall|will|may|must|agrees?)\b/;

/** `TABLE OF CONTENTS` and its like, alone on a line. */
export function isContentsTitle(text: string): boolean {
  return TITLE.test(text);
}

/** It begins with a label, or names a part of an agreement. */
export function isNamed(text: string): boolean {
  return NAMED.test(text);
}

/** It says what is to be done: no title does. */
export function isModal(text: string): boolean {
  return MODAL.test(text);
}

/** Keyword and number of an entry: where they come a second time, the body begins. */
export function entryLabel(text: string): string | null {
  const match = /^\W*(?![Pp](?:age|AGE)\b)(\p{L}{4,})\W*([\dIVXLC]+|[A-Z])\b/u.exec(text);
  return match ? `${match[1]} ${match[2]}`.toUpperCase() : null;
}

/** Number and title of an entry without a keyword (`8.2 Jury Duty`), on one line; null where it has not both. */
export function entryNumber(text: string): { readonly number: string; readonly whole: string } | null {
  const match = /^\W*(\d{1,3}(?:[.-]\d{1,3})*)[.)]?\s+(\p{Lu}.*\p{L})/u.exec(text);
  return match ? { number: match[1]!, whole: `${match[1]} ${match[2]!.replace(/[^\p{L}]+/gu, ' ').toUpperCase()}` } : null;
}
