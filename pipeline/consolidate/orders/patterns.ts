import {
  ADDED,
  ALL_CITED,
  AS_FOLLOWS,
  AT_THE_END,
  BE,
  CHANGED,
  CITATION,
  CITED,
  DELETING,
  END,
  ENTIRELY,
  FOLLOWING,
  FROM,
  IN_ITS_PLACE,
  INSTEAD,
  located,
  OF,
  OTHER_TEXT,
  order,
  PIECE,
  READING,
  TAKEN_OUT,
  TAKING,
  TO,
  UNDER,
} from './grammar.ts';

const PIECE_OF = `(?:${PIECE}${OF})?`;
const REPLACED = String.raw`(?:replaced\s+(?:by|with)|changed\s+to|deleted\s+and\s+replaced\s+(?:by|with))\s+`;
const AFTER = String.raw`,?\s+(?<side>after|following|before)\s+`;

/** New words of a clause, or of a piece of it, follow. */
export const REPLACE: readonly RegExp[] = [
  order(PIECE_OF, CITED, BE, CHANGED, AS_FOLLOWS),
  order(PIECE_OF, CITED, String.raw`\s*,?\s+(?:shall|will)(?:\s+now)?\s+read(?:\s+as\s+follows)?\s*:?\s*`),
  order(String.raw`(?:amend|revise|modify|change|replace)\s+`, PIECE_OF, CITED, AS_FOLLOWS),
  order(
    DELETING,
    String.raw`\s+`,
    CITED,
    ENTIRELY,
    String.raw`\s+and\s+(?:replac|substitut|insert)(?:e|ing)(?:\s+it)?`,
    IN_ITS_PLACE,
    '(?:\\s+with|\\s+by)?\\s+',
    FOLLOWING,
    String.raw`\s*:\s*`,
  ),
  ...located(
    DELETING,
    String.raw`\s+`,
    PIECE,
    String.raw`\s+and\s+(?:replac|substitut|insert)(?:e|ing)(?:\s+it)?`,
    IN_ITS_PLACE,
    '(?:\\s+with|\\s+by)?\\s+',
    FOLLOWING,
    String.raw`\s*:\s*`,
  ),
  ...located(String.raw`replac(?:e|ing)\s+`, PIECE, AS_FOLLOWS),
  order(CITED, String.raw`\s*[:–—-]\s*(?:amend|revise|modify|change|replace)`, AS_FOLLOWS),
];

/** The words of a new clause follow. */
export const ADD: readonly RegExp[] = [
  order(String.raw`(?:an?|the\s+following)\s+new\s+`, ADDED, BE, 'added', UNDER, READING),
  order(String.raw`add\s+(?:an?\s+|the\s+following\s+)?(?:new\s+)?`, ADDED, UNDER, READING),
  order(`(?<under>${CITATION})`, BE, CHANGED, String.raw`\s+by\s+adding\s+(?:an?\s+|the\s+following\s+)?new\s+`, ADDED, READING),
];

/** Words that go behind those of a clause follow. */
export const APPEND: readonly RegExp[] = [
  order(FOLLOWING, BE, String.raw`added\s+`, AT_THE_END, OF, CITED, String.raw`\s*[:,]\s*`),
  order(String.raw`add\s+`, FOLLOWING, String.raw`\s+`, AT_THE_END, OF, CITED, String.raw`\s*[:,]\s*`),
  ...located(
    String.raw`(?:add|insert)(?:ing)?\s+`,
    FOLLOWING,
    String.raw`\s+`,
    AT_THE_END,
    String.raw`(?:\s+(?:of\s+(?:the\s+)?(?:section|paragraph|article)|thereof))?\s*[:,]\s*`,
  ),
];

export const DELETE: readonly RegExp[] = [
  order(ALL_CITED, BE, TAKEN_OUT, ENTIRELY, END),
  order(DELETING, String.raw`\s+`, ALL_CITED, ENTIRELY, END),
  order(PIECE, OF, CITED, BE, TAKEN_OUT, ENTIRELY, END),
  order(DELETING, String.raw`\s+`, PIECE, OF, CITED, ENTIRELY, END),
  ...located(DELETING, String.raw`\s+`, PIECE, ENTIRELY, END),
  order(CITED, String.raw`\s*[:–—-]\s*(?:delete|remove|strike)d?`, ENTIRELY, END),
];

/** Words give way to others, or to none. */
export const WORDS: readonly RegExp[] = [
  ...located(TAKING, String.raw`\s+`, FROM, INSTEAD, TO, IN_ITS_PLACE, END),
  ...located(FROM, BE, REPLACED, TO, END),
  order(TAKING, String.raw`\s+`, FROM, INSTEAD, TO, OF, CITED, END),
  order(FROM, OF, CITED, BE, REPLACED, TO, END),
  ...located(DELETING, String.raw`\s+`, FROM, END),
  ...located(FROM, BE, TAKEN_OUT, END),
  order(DELETING, String.raw`\s+`, FROM, OF, CITED, END),
  order(FROM, OF, CITED, BE, TAKEN_OUT, END),
];

/** Words go before or behind others. */
export const INSERT: readonly RegExp[] = [
  ...located(String.raw`(?:add|insert)(?:ing)?\s+`, TO, AFTER, FROM, END),
  ...located(String.raw`(?<side>after|following|before)\s+`, FROM, String.raw`,?\s+(?:add|insert)(?:ing)?\s+`, TO, END),
  order(String.raw`(?:add|insert)\s+`, TO, AFTER, FROM, OF, CITED, END),
];

export const RENUMBER: readonly RegExp[] = [
  order(CITED, BE, String.raw`renumbered\s+(?:as|to)\s+(?<to>[^.;,]{1,30}(?:\.\w+)*)`, END),
  order(String.raw`renumber\s+`, CITED, String.raw`\s+(?:as|to)\s+(?<to>[^.;,]{1,30}(?:\.\w+)*)`, END),
];

export const RETITLE: readonly RegExp[] = [
  order(String.raw`the\s+(?:title|heading|name)\s+of\s+`, CITED, BE, CHANGED, String.raw`\s+to(?:\s+read)?:?\s+`, TO, END),
  order(String.raw`(?:change|amend|revise)\s+the\s+(?:title|heading|name)\s+of\s+`, CITED, String.raw`\s+to(?:\s+read)?:?\s+`, TO, END),
];

/**
 * It is not clear what is to become of a clause: of a part of it, on a condition, in another text; where in it words are to go; or of
 * which clauses at all.
 */
export const UNCLEAR: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<cited>${CITATION})${OTHER_TEXT}${BE}(?:${TAKEN_OUT}|moved|relocated|renumbered|${CHANGED}\s+(?:to|as\s+follows|with|by))\b`,
    'i',
  ),
  new RegExp(String.raw`\badded\s+(?:to|in|after|before)\s+(?<cited>${CITATION})`, 'i'),
  order(String.raw`(?:amend|delete|insert|move|relocate|remove|renumber|replace|revise|strike)\b[^.:;]{0,200}?(?<cited>${CITATION})`),
  order(String.raw`(?:all|any|every|each)\s+(?:references?|mentions?)\s+to\s+.{1,300}?${BE}(?:${TAKEN_OUT}|${CHANGED}|understood)\b`),
];
