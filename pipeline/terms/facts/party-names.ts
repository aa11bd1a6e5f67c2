/** Which side of the table a name sits on. */
export type Side = 'employer' | 'union';

const UNION =
  /\b(?:association|associated|federation|unions?|local|council|lodge|brotherhood|guild|teamsters|afscme|seiu|educators|united\s+teachers|organization|chapter|order\s+of\s+police|police\s+officers|fire\s?fighters?|nurses|bargaining\s+(?:team|unit)|employees|(?:support\s+)?professionals|AFT|NEA|IBEW|ILWU|IAFF|CWA|UAW|education\s+minnesota)\b/i;
const EMPLOYER =
  /\b(?:districts?|schools?|board\s+of|committee|county|counties|city|town|township|village|borough|parish|state|government|universit(?:y|ies)|college|department|commission(?:ers)?|authority|corporation|hospital|office|library|port|metro|agency|academy|trustees|employer)\b/i;
const EMPLOYER_END =
  /\b(?:districts?|schools?|committee|county|city|university|college|department|commission(?:ers)?|board|education|trustees|authority)\s*$/i;
const UNION_OF = /\b(?:association|federation|union|guild|brotherhood)\s+of\b/i;
const SCHOOL_UNION = /\bunion\s+(?:elementary|high|free|school|joint|unified)\b/i;

/** Employer or union by the words of the name; null where it says neither. */
export function sideOf(name: string): Side | null {
  const plain = name.replace(/,\s*(?:[A-Z][a-z]+|[A-Z]{2}|[A-Z ]{4,14})\s*$/, '').replace(SCHOOL_UNION, 'school');
  if (UNION.test(plain) && (UNION_OF.test(plain) || !EMPLOYER_END.test(plain))) return 'union';
  return EMPLOYER.test(plain) ? 'employer' : null;
}

const SMALL = /^(?:of|the|and|for|in|de|la|del|on|behalf|to|at)$/i;
/** Known letters, or letters of several organisations: `IFT/AFT`. */
const ACRONYM =
  /^(?:AFSCME|SEIU|AFT|NEA|CTA|AFL-CIO|IBEW|ILWU|IAFF|CWA|UAW|OEA|ONA|FOP|AEE|DAS|CSEA|MEA|MTA|NYSUT|OSEA|ACE|USD|ISD|II|III|IV|[A-Z]{2,6}(?:\/[A-Z-]{2,8})+)\W*$/;

/** The name on one line; one in capitals alone gets the case that the text uses elsewhere, else that of a title. */
export function printedName(name: string, text: string): string {
  const flat = withoutInitials(tidy(name));
  if (!isMostlyCapitals(flat)) return flat;
  const elsewhere = mixedCase(flat, text);
  return (
    elsewhere ??
    flat
      .split(' ')
      .map((word, i) => (ACRONYM.test(word) ? word : i > 0 && SMALL.test(word) ? word.toLowerCase() : capitalised(word)))
      .join(' ')
  );
}

/** More words in capitals than not; a name's state or a party named within may be in mixed case. */
function isMostlyCapitals(name: string): boolean {
  const words = name.split(' ').filter((word) => !SMALL.test(word) && /[A-Za-z]{3}/.test(word));
  return words.filter((word) => !/[a-z]{2}/.test(word)).length * 2 > words.length;
}

/** `ABC Alder Bargaining Council` of a cover with the initials as a picture's words. */
function withoutInitials(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  if (!/^[A-Z]{2,7}$/.test(first)) return name;
  const initials = rest.filter((word) => !SMALL.test(word) && /^[A-Za-z]/.test(word)).map((word) => word[0]!.toUpperCase());
  return initials.join('').startsWith(first) ? rest.join(' ').replace(/^the\s+/i, '') : name;
}

function tidy(name: string): string {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\b(of|the|and) [-–] /gi, '$1 ')
    .replace(/^[\s,"“(]*(?:(?:the|and|of|for|by)\s+)*/i, '')
    .replace(/[\s,;:.("“–—-]+$/, '')
    .trim();
}

/** The same name in mixed case, looked for in the first stretch of the text. */
function mixedCase(name: string, text: string): string | null {
  const pattern = name
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  for (const match of text.slice(0, 60_000).matchAll(new RegExp(pattern, 'gi')))
    if (!isMostlyCapitals(match[0])) return match[0].replace(/\s+/g, ' ');
  return null;
}

function capitalised(word: string): string {
  return /^(?:OR|CA|WA|NY|NJ|MA|NH|ME|VT|CT|RI|PA|OH|MI|MN|WI|IL|IN|IA|MO|NE|KS|OK|TX|NM|AZ|NV|UT|ID|MT|WY|CO|ND|SD|KY|TN|AL|MS|LA|AR|GA|FL|SC|NC|VA|WV|MD|DE|DC|AK|HI)$/.test(
    word,
  )
    ? word
    : /^[A-Z]{0,3}-?\d/.test(word)
      ? word
      : word.toLowerCase().replace(/(^|[-/(“"])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
