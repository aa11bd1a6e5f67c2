/**
 * Parts of sentences that order changes of clauses. A pattern takes a sentence from its beginning, so that a condition before it makes it
 * none; its groups are the clause `cited`, `ordinal` and `part` of a piece of it, the `id` of a new one and what it goes `under`, words
 * replaced, `from` and `to`, and the `side` of them where others go.
 */
const ID = String.raw`(?:\d+[A-Za-z]?|[A-Z]|[IVXLC]+)(?:[.-]\w+)*(?:\s?\(\w{1,4}\))*`;
const WORD = '(?:Section|Paragraph|Subsection|Article|Appendix|§)';
const LIST = String.raw`${WORD}s\s+${ID}(?:,\s*${ID})*,?\s+and\s+${ID}`;
const TITLE = String.raw`(?:\s*,?\s*\([^)]{0,60}\))?`;
const OURS = String.raw`(?:\s*,?\s*(?:of|in|to)\s+(?:the|this|their|our)\s+(?:[\w-]+\s+){0,4}?(?:agreement|contract|CBA)(?:\s+(?:between|for|dated)\s+[^.:;]{1,80}?)?)?`;
const AGREE = String.raw`(?:The|Both)\s+(?:(?!\b(?:if|may|must|not|unless|until|when)\b)[^.:;"“]){1,120}?\s+agree(?:\s+that|\s+to|\s+as\s+follows)?:?\s+`;
const THE_AGREEMENT = String.raw`(?:the\s+)?(?:\d{4}\s?[-–]\s?\d{2,4}\s+)?(?:collective\s+bargaining\s+)?(?:agreement|contract|CBA),?\s+`;
const OPENING = String.raw`^(?:(?:Effective|Beginning|Commencing)\s+[^,;:]{1,40}(?:,\s*\d{4})?,\s*)?(?:${AGREE})?(?:${THE_AGREEMENT})?`;
export const CHANGED = String.raw`(?:amended|revised|modified|changed|replaced|(?:deleted|removed|struck|stricken)(?:\s+in\s+(?:its|their)\s+entirety)?\s+and\s+replaced)(?:\s+in\s+its\s+entirety)?`;
export const TAKEN_OUT = '(?:deleted|removed|rescinded|eliminated|stricken|struck)';
export const DELETING = '(?:delet|remov|strik|eliminat)(?:e|ing)';
export const TAKING = '(?:replac|substitut|chang|strik|delet|remov)(?:e|ing)';
const QUOTE = `["“”'‘’]`;

const NAME = String.raw`(?:\s*[-–—]\s*[^.:;,"“”\d–—-]{1,60}?)?`;

export const CITATION = String.raw`${WORD}\s*${ID}(?:${NAME},?\s+(?:of\s+)?(?:the\s+)?(?:Section|Paragraph|Article)\s+${ID}){0,3}`;
export const CITED = `(?<cited>${CITATION})${TITLE}${OURS}${TITLE}`;
/** One clause or several. */
export const ALL_CITED = `(?<cited>${LIST}|${CITATION}(?:\\s+and\\s+${CITATION})?)${TITLE}${OURS}${TITLE}`;
export const ADDED = String.raw`(?<id>${WORD}\s*${ID})${TITLE}(?:\s*[,–—-]\s*(?<title>[^.:"“”]{1,60}?)\s*,?)?`;
export const UNDER = String.raw`(?:\s+to\s+(?<under>${CITATION}))?${OURS}`;
export const OTHER_TEXT = String.raw`${TITLE}(?:\s*(?:,|,?\s*(?:of|in))\s+[^.:;]{0,80}?)?${TITLE}`;
export const BE = String.raw`\s*,?\s+(?:shall|will|is|are|be)(?:\s+be)?(?:\s+hereby)?\s+`;
export const ENTIRELY = String.raw`(?:\s+in\s+(?:its|their)\s+entirety|\s+entirely|\s+from\s+(?:the|this)\s+agreement)?`;
export const END = String.raw`(?:,?\s+effective\s+[^.:;"“]{1,60})?\s*[.;]?$`;
export const PIECE = String.raw`(?:the\s+)?(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)\s+(?<part>sentence|paragraph)`;
export const OF = String.raw`\s+(?:of|in|from)\s+`;
const THE_WORDS = String.raw`(?:the\s+(?:words?|phrase|figure|number|language|text)s?\s+)?`;
export const FROM = `${THE_WORDS}${QUOTE}(?<from>[^"“”]{1,400})${QUOTE}`;
export const TO = `${THE_WORDS}${QUOTE}(?<to>[^"“”]{1,400})${QUOTE}`;
export const INSTEAD = String.raw`\s+(?:with|by|to|and\s+(?:insert|substitut|add|replac)(?:e|ing)?(?:\s+(?:it\s+)?with)?)\s+`;
export const IN_ITS_PLACE = String.raw`(?:\s+in\s+(?:its|their)\s+place|\s+in\s+(?:lieu|place)\s+thereof|\s+instead)?`;
/** Before the words of a clause that is there already. */
export const AS_FOLLOWS = String.raw`(?:\s+to\s+read(?:\s+as\s+follows|\s+the\s+following)?|\s+as\s+follows|\s+(?:with|by)\s+the\s+following(?:\s+\w+){0,2}|\s+(?:with|by)(?=\s*:?\s*["“]))(?:\s*\([^)]{0,60}\))?\s*:?\s*`;
/** Before the words of a new one. */
export const READING = String.raw`(?:\s+to\s+read|\s+reading|\s+which\s+(?:reads|shall\s+read))?(?:\s+as\s+follows)?\s*:?\s*`;
export const FOLLOWING = String.raw`the\s+following(?:\s+new)?(?:\s+(?:sentence|paragraph|language|words|text)s?)?`;
export const AT_THE_END = String.raw`(?:at|to)\s+the\s+end`;
/** Each id of a citation, with the word before it. */
export const CITED_IDS = new RegExp(String.raw`(${WORD})s?\s*(${ID})`, 'gi');
export const LISTED = new RegExp(`^(${WORD})s\\s+`, 'i');
export const LISTED_IDS = new RegExp(ID, 'gi');

export function order(...parts: readonly string[]): RegExp {
  return new RegExp(OPENING + parts.join(''), 'i');
}

/** What is to be done in a clause that is named first: `In Section 5, …`, `Section 5: …`, `Section 5 is amended by …`. */
export function located(...parts: readonly string[]): RegExp[] {
  const places = [String.raw`in\s+${CITED},?\s+`, String.raw`${CITED}\s*[:–—-]\s*`, `${CITED}${BE}${CHANGED}\\s+by\\s+`];
  return [...places, String.raw`(?:amend|revise|modify|change)\s+${CITED}\s+by\s+`].map((place) => order(place, ...parts));
}
