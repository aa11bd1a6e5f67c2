/** A letter behind an article's or section's number: `Article 5, F.`, `Article Twenty A.`; no article of speech, name or initials. */
const LETTER =
  /(?:,|\.)?\s{1,3}([A-Z])(?![A-Za-z’'])(?!\.\s?[A-Z]\.)(?=[.,;:)]|\s{1,3}\(|\s{0,3}$|\s{1,3}(?:and|or|of|above|below|shall|will|is|are|through)\b)/y;
/** Ids behind a letter: `A. 2.`, `A.7.a.`, `A. (4)`, `A, 3`; a figure behind a blank is one only before a mark. */
const FURTHER =
  /\.(?:\s{0,2}\(([A-Za-z0-9]{1,4})\)|([A-Za-z0-9]{1,2})(?![A-Za-z0-9])|\s{1,2}(\d{1,2}|[a-z])(?=[.,;:)]))|,\s{1,2}(\d{1,2})(?=[.,;:)])/y;
/** `Section 1. (a)` */
const BRACKET = /\.\s{1,2}\(([a-z]|\d{1,2})\)/y;

/** What follows an id and narrows it down, up to where it ends and as it is looked up (`.A.2`); null where nothing does. */
export function chainAt(text: string, at: number, id: string): { end: number; text: string } | null {
  const parts: string[] = [];
  let end = at;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    const part = match?.slice(1).find((group) => group !== undefined);
    if (!match || part === undefined) return false;
    end += match[0].length;
    parts.push(part);
    return true;
  };
  const isLetter = /^[A-Z]$/.test(id);
  if (!isLetter && !take(LETTER)) return take(BRACKET) ? { end, text: `.${parts[0]}` } : null;
  while (parts.length < 5 && take(FURTHER));
  return parts.length === 0 ? null : { end, text: `.${parts.join('.')}` };
}
