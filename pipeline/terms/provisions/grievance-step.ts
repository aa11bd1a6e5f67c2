import { partiesNamed } from '../duties/parties-named.ts';
import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const GRIEVANCE = /\b(?:grievance|arbitration|dispute|complaint)/i;
const STEP =
  /\b(?:(?:formal|informal)\s+)?(?:level|step|stage)\s+(?:[IVX]{1,4}\b|\d|one|two|three|four|five)|\binformal\s+(?:level|step|discussion)|\b(?:binding\s+)?arbitration\b|\bmediation\b/i;
const LIMIT =
  /\b(?:within|(?:no|not)\s+(?:later|more)\s+than|after|exceed)\s+(?:the\s+(?:first|next)\s+|a\s+period\s+of\s+|an\s+additional\s+)?$/i;
const WHO =
  /\b(?:grievant|aggrieved|employee|unit\s+member|immediate\s+supervisor|principal|superintendent|board|arbitrator|mediator|association|union|district|director|sheriff|chief|manager|administrator|department\s+head)\b/i;
const BINDING = /\b(?:final\s+and\s+binding|binding\s+(?:up)?on|advisory(?:\s+only)?|not\s+(?:be\s+)?binding)\b/i;
/** A condition in front of what is to be done: its days are those of the step before. */
const CONDITION = /^(?:if|in\s+the\s+event|where|when|should)\b[\s\S]*?,(?=[^,]*\b(?:shall|may|will|must)\b(?![\s\S]*,[^,]*\bif\b))/i;
const ACT = /\b(?:shall|may|will|must)\b(?:\s+(?:then|also|either))?(?:,[^,]{0,60},)?\s+([^,.;:]{3,110})/i;
/** The step that a clause appeals from is not its own. */
const FROM_STEP =
  /\b(?:settled|resolved|denied|answer|response|disposition|decision|level|reports?)\b[^.;]{0,40}\b(?:at|of|in|to|by|under)\s+(?:the\s+)?(?:(?:formal|informal)\s+)?(?:level|step|stage)\s+\S+[^.;]*$/i;
const LONGEST = 100;

/** Steps of the grievance procedure in their order: `who: what`, within what time, and whether arbitration binds. */
export const grievanceStep: ProvisionReader = {
  kind: 'grievance-step',
  read({ start, words, headings, terms }) {
    if (!GRIEVANCE.test(headings)) return [];
    const step = wordsOf(STEP.exec(headings)) ?? ownStep(words);
    const lead = CONDITION.exec(words)?.[0].length ?? 0;
    const limit = terms.find(
      (term) =>
        term.kind === 'duration' &&
        /day|week|month/.test(term.measure ?? '') &&
        term.start >= start + lead &&
        LIMIT.test(words.slice(0, term.start - start)),
    );
    const binding = /arbitrat/i.test(`${words}\n${headings}`) ? wordsOf(BINDING.exec(words)) : null;
    if (!limit && !binding) return [];
    return [
      stated(
        step,
        limit ?? null,
        [actOf(words.slice(lead)), binding?.toLowerCase() ?? null].filter((one) => one !== null).join('; ') || null,
      ),
    ];
  },
};

function ownStep(words: string): string | null {
  const match = STEP.exec(words);
  return match && !FROM_STEP.test(words.slice(0, match.index + match[0].length)) ? wordsOf(match) : null;
}

/** `who: what` of the first modal. */
function actOf(words: string): string | null {
  const act = ACT.exec(words);
  const before = words.slice(0, act?.index ?? words.length);
  const holder = partiesNamed(before).findLast((party) => !party.dependent)?.name ?? wordsOf(WHO.exec(words))?.toLowerCase() ?? null;
  const what = wordsOf(act, 1);
  const short = what !== null && what.length > LONGEST ? what.slice(0, what.lastIndexOf(' ', LONGEST)) : what;
  return holder === null ? short : short === null ? holder : `${holder}: ${short}`;
}
