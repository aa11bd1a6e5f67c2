import type { EventType } from '../../model.ts';

/** What an entry's act is called, strongest first: an entry that reports a letter asking for mediation tells of mediation. */
const TYPES: readonly (readonly [EventType, RegExp])[] = [
  [
    'strike',
    /\b(?:went|going|go|intent|voted?|notice|authoriz\w+)\b[^.]{0,50}\bstrike\b|\bstrike\s+(?:begins|began|vote|announcement|authorization)\b|\bannounc\w+\s+[^.]{0,20}\bstrike\b|\bon\s+strike\b|\bwalk(?:ed)?\s?out\b/i,
  ],
  [
    'ratification',
    /\bratif(?:y|ied|ication|ies)\b|\b(?:members?|membership)\b[^.]{0,60}\bvot(?:e|ed|es|ing)\b[^.]{0,40}\b(?:agreement|contract|deal|settlement)\b/i,
  ],
  [
    'board-approval',
    /\bboard\b[^.]{0,60}\b(?:approv|adopt|ratif)(?:ed|es|al)\b|\bboard\b[^.]{0,30}\b(?:tak(?:e|es|ing)\s+(?:it|the\s+\w+)\s+up|vot(?:e|es|ed)\s+on|considers?)\b|\bapproved\s+by\s+the\s+(?:governing\s+|school\s+)?board\b/i,
  ],
  ['tentative-agreement', /\btentative(?:ly)?\s+agree(?:ment|d)\b/i],
  [
    'impasse-declared',
    /\b(?:declar(?:ed|ing|es)|certified|determined|reached|at)\s+(?:an?\s+|that\s+)?(?:the\s+parties\s+(?:are|were)\s+at\s+)?impasse\b|\bimpasse\s+(?:was\s+|is\s+|has\s+been\s+)?(?:declared|certified|determined)|\bfile\s+(?:the|an|for)\s+impasse\b/i,
  ],
  ['impasse-request', /\b(?:requested|requests|asked|filed|again\s+request\w*|request\s+that)\b[^.]{0,140}\bimpasse\b/i],
  ['fact-finding', /\bfact[\s-]?find(?:ing|er)\b|\b(?:panel|neutral)\b[^.]{0,60}\brecommend\w*/i],
  ['mediation', /\bmediat(?:ion|or|ors|ed)\b/i],
  [
    'agreement-reached',
    /\b(?:reached|reaching|come\s+to|signed)\s+(?:an?\s+|the\s+|their\s+|\w+\s+)?(?:\w+\s+)?agreements?\b(?!\s+and\s+cannot)/i,
  ],
  ['side-letter', /\b(?:side\s+letter|memorandum\s+of\s+understanding|\bMOU\b|letter\s+of\s+agreement)\b/i],
  [
    'proposal',
    /\b(?:submitted|presented|handed\s+over|made|passed|gave|delivered|sunshined|offered|proposed|countered|exchanged|upped)\b[^.]{0,60}\b(?:proposals?|counter-?proposals?|offers?|package|%|percent|raises?|salary|increase)|\b(?:requested|demand\w*|seeking|countered|offered|proposed)\s+(?:with\s+)?(?:an?\s+)?\$?\d[\d.,]*\s?(?:%|percent)|\b(?:initial|last|latest|new)\s+(?:proposal|offer)s?\b[^.]{0,30}\b(?:submitted|presented|sent)\b/i,
  ],
  ['audit', /\baudit(?:or)?\b[^.]{0,60}\b(?:released|issued|published|report)\b/i],
  ['complaint', /\b(?:unfair\s+(?:labor\s+)?practice|complaint|lawsuit|charge\s+(?:with|against))\b/i],
  [
    'request-to-bargain',
    /\b(?:request\w*|invit(?:e|ed|es|ing)|urg(?:e|ed|es|ing)|ask(?:ed|s|ing)|demand\w*|call(?:ed|s|ing)\s+on)\b[^.]{0,140}\b(?:negotiat\w+|bargain\w*|to\s+meet)\b/i,
  ],
  ['letter', /\b(?:letters?|correspondence|emails?|e-mailed|responded)\b/i],
  [
    'meeting',
    /\b(?:met|meet|meets|meeting|session|sessions|bargaining\s+table|at\s+the\s+table|(?:commenc|begin|start)(?:ing|es)?\s+(?:contract\s+)?negotiat\w+)\b/i,
  ],
];

/** A clause that tells what something waits for or follows is no act of its own. */
const BACKGROUND =
  /\b(?:while|after|pending|awaiting|despite|unlike|when|if)\b[^,.]{0,160}(?:,|\.?$)|\b(?:did|does|do|has|have|had|was|were)\s+not\b[^,.]{0,60}/gi;
/** A sentence that says what a word means tells no event. */
const DEFINITION = /\b(?:occurs?|happens?)\s+when\b/i;

/** An act that a sentence tells of, and where in the sentence its words begin. */
export interface Act {
  readonly type: EventType;
  readonly at: number;
}

/** The acts that a sentence tells of, strongest first; what stands in its background counts only where nothing else does. */
export function actsOfSentence(sentence: string): Act[] {
  if (DEFINITION.test(sentence)) return [];
  const told = actsIn(foreground(sentence));
  return told.length > 0 ? told : actsIn(sentence).slice(0, 1);
}

/** The sentence with blanks for what it tells in passing. */
export function foreground(sentence: string): string {
  return sentence.replace(BACKGROUND, (aside) => ' '.repeat(aside.length));
}

function actsIn(sentence: string): Act[] {
  return TYPES.flatMap(([type, pattern]) => {
    const at = sentence.search(pattern);
    return at < 0 ? [] : [{ type, at }];
  });
}

/** Strength of a type: lower is stronger. */
export function rankOfType(type: EventType): number {
  const rank = TYPES.findIndex(([name]) => name === type);
  return rank < 0 ? TYPES.length : rank;
}
