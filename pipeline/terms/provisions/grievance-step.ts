import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

const GRIEVANCE = /\b(?:grievance|arbitration|dispute|complaint)/i;
const STEP =
  /\b(?:(?:formal|informal)\s+)?(?:level|step|stage)\s+(?:[IVX]{1,4}\b|\d|one|two|three|four|five)|\binformal\s+(?:level|step|discussion)|\b(?:binding\s+)?arbitration\b|\bmediation\b/i;
const LIMIT = /\b(?:within|no\s+later\s+than|not\s+later\s+than|after)\s+/i;
const WHO =
  /\b(?:grievant|aggrieved|employee|unit\s+member|immediate\s+supervisor|principal|superintendent|board|arbitrator|mediator|association|union|district|director|sheriff|chief|manager|administrator|department\s+head)\b/i;
const BINDING = /\b(?:final\s+and\s+binding|binding\s+(?:up)?on|advisory(?:\s+only)?|not\s+(?:be\s+)?binding)\b/i;

/** Steps of the grievance procedure in their order: who acts, within what time, and whether arbitration binds. */
export const grievanceStep: ProvisionReader = {
  kind: 'grievance-step',
  read({ words, headings, terms }) {
    if (!GRIEVANCE.test(headings)) return [];
    const step = wordsOf(STEP.exec(headings)) ?? wordsOf(STEP.exec(words));
    const limit = LIMIT.test(words)
      ? terms.find(({ kind, measure }) => kind === 'duration' && /day|week|month/.test(measure ?? ''))
      : undefined;
    const binding = /arbitrat/i.test(`${words}\n${headings}`) ? wordsOf(BINDING.exec(words)) : null;
    if (!limit && !binding) return [];
    return [stated(step, limit ?? null, binding?.toLowerCase() ?? wordsOf(WHO.exec(words))?.toLowerCase() ?? null)];
  },
};
