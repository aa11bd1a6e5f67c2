/**
 * How sentences order changes of clauses. A pattern takes a sentence from its beginning, so that a condition before it makes it none; its
 * groups are the clause `cited`, the `id` of a new one and what it goes `under`, and words replaced, `from` and `to`.
 */
const ID = String.raw`(?:\d+[A-Za-z]?|[A-Z]|[IVXLC]+)(?:[.-]\w+)*(?:\s?\(\w{1,4}\))*`;
const WORD = '(?:Section|Paragraph|Subsection|Article|Appendix|§)';
const CITATION = String.raw`${WORD}\s*${ID}(?:,?\s+(?:of\s+)?(?:the\s+)?(?:Section|Paragraph|Article)\s+${ID}){0,3}`;
const TITLE = String.raw`(?:\s*,?\s*\([^)]{0,60}\))?`;
const OURS = String.raw`(?:\s*,?\s*(?:of|in|to)\s+(?:the|this|their|our)\s+(?:[\w-]+\s+){0,4}?(?:agreement|contract|CBA)(?:\s+(?:between|for|dated)\s+[^.:;]{1,80}?)?)?`;
const ANOTHER = String.raw`(?:\s*,?\s*(?:of|in)\s+(?:the\s+)?[^.:;]{0,60}?)?`;
const CITED = `(?<cited>${CITATION})${TITLE}${OURS}${TITLE}`;
const ADDED = String.raw`(?<id>${WORD}\s*${ID})${TITLE}`;
const UNDER = String.raw`(?:\s+to\s+(?<under>${CITATION}))?${OURS}`;
const BE = String.raw`\s*,?\s+(?:shall|will|is|are|be)(?:\s+be)?(?:\s+hereby)?\s+`;
const OPENING = String.raw`^(?:(?:Effective|Beginning|Commencing)\s+[^,;:]{1,40}(?:,\s*\d{4})?,\s*)?(?:(?:The\s+)?parties\s+(?:hereby\s+)?agree\s+(?:that|to)\s+)?`;
const GONE = '(?:deleted|removed|rescinded|stricken|struck)';
const NEW = String.raw`(?:amended|revised|modified|changed|replaced)(?:\s+in\s+its\s+entirety)?`;
const ENTIRELY = String.raw`(?:\s+in\s+(?:its|their)\s+entirety|\s+entirely|\s+from\s+(?:the|this)\s+agreement)?`;
const READ = String.raw`(?:\s+to\s+read|\s+reading|\s+which\s+(?:reads|shall\s+read))?(?:\s+as\s+follows)?\s*:?\s*`;
const PIECE = '(?:sentence|paragraph|language|words|text)s?';
const THE_WORDS = String.raw`(?:the\s+(?:words?|phrase|figure|number)s?\s+)?`;
const FROM = `${THE_WORDS}["“”'](?<from>[^"“”]{1,400})["“”']`;
const TO = `${THE_WORDS}["“”'](?<to>[^"“”]{1,400})["“”']`;
const INSTEAD = String.raw`\s+(?:with|by|to|and\s+(?:insert|substitut|add)(?:e|ing)?)\s+`;
const TAKE = '(?:replac|substitut|chang|strik|delet|remov)';
const END = String.raw`\s*[.;]?$`;

const order = (...parts: readonly string[]): RegExp => new RegExp(OPENING + parts.join(''), 'i');

/** New words of a clause follow. */
export const REPLACE: readonly RegExp[] = [
  order(
    CITED,
    BE,
    NEW,
    String.raw`\s+(?:to\s+read(?:\s+as\s+follows|\s+the\s+following)?\s*:?|(?:with|by)\s+the\s+following(?:\s+\w+){0,2}\s*:?|(?:with|by)\s*:?(?=\s*["“]))\s*`,
  ),
  order(String.raw`(?:amend|revise|modify)\s+`, CITED, String.raw`\s+to\s+read(?:\s+as\s+follows)?\s*:?\s*`),
  order(String.raw`replace\s+`, CITED, String.raw`\s+with\s+the\s+following(?:\s+\w+){0,2}\s*:?\s*`),
];

/** The words of a new clause follow. */
export const ADD: readonly RegExp[] = [
  order(String.raw`(?:an?|the\s+following)\s+new\s+`, ADDED, OURS, BE, 'added', UNDER, READ),
  order(String.raw`add\s+(?:an?\s+|the\s+following\s+)?new\s+`, ADDED, UNDER, READ),
];

/** Words that go behind those of a clause follow. */
export const APPEND: readonly RegExp[] = [
  order(
    String.raw`the\s+following\s+(?:new\s+)?${PIECE}`,
    BE,
    String.raw`added\s+(?:at|to)\s+the\s+end\s+of\s+`,
    CITED,
    String.raw`\s*[:,]\s*`,
  ),
  order(String.raw`add\s+the\s+following(?:\s+new)?(?:\s+${PIECE})?\s+(?:at|to)\s+the\s+end\s+of\s+`, CITED, String.raw`\s*[:,]\s*`),
];

export const DELETE: readonly RegExp[] = [
  order(CITED, BE, GONE, ENTIRELY, END),
  order(String.raw`(?:delete|remove|strike)\s+`, CITED, ENTIRELY, END),
];

export const WORDS: readonly RegExp[] = [
  order(String.raw`in\s+`, CITED, String.raw`,?\s+`, FROM, BE, String.raw`(?:replaced\s+(?:by|with)|changed\s+to)\s+`, TO, END),
  order(String.raw`in\s+`, CITED, String.raw`,?\s+${TAKE}e?\s+`, FROM, INSTEAD, TO, END),
  order(CITED, BE, NEW, String.raw`\s+by\s+${TAKE}ing\s+`, FROM, INSTEAD, TO, END),
];

/** It is not clear what is to become of a clause: of a part of it, on a condition, in another text; or where in it words are to go. */
export const UNCLEAR: readonly RegExp[] = [
  new RegExp(String.raw`(?<cited>${CITATION})${TITLE}${ANOTHER}${TITLE}${BE}(?:${GONE}|${NEW}\s+(?:to\s+read|with|by))\b`, 'i'),
  new RegExp(String.raw`\badded\s+(?:to|in|after|before)\s+(?<cited>${CITATION})`, 'i'),
];

/** Each id of a citation, with the word before it. */
export const CITED_IDS = new RegExp(String.raw`(${WORD})\s*(${ID})`, 'gi');
