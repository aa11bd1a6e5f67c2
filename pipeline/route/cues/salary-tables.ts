import { type Cue, countOf, type Finding } from '../evidence.ts';

const AMOUNT = /\$?\s?\b\d{1,3},\d{3}(?:\.\d\d)?\b|\$\s?\d{1,3}\.\d\d\b/g;
/** Pay without a comma. A number behind two capitals may be the code of a place. */
const BARE = /(?<![\d.,$-]|\b[A-Z]{2} )\b(?:[2-9]\d{4}|1\d{5})(?:\.\d\d)?\b(?![\d,-])/g;
const LANES = /\b(?:BA|BS|MA|MS|B|M|Bachelor'?s?|Master'?s?|CAGS|Doc(?:torate)?|PhD)\s*\+?\s*\d{0,2}\b/;
const STEP = /\bsteps?\b/i;

/** Grids of amounts: a sheet of them alone is a salary schedule; behind articles it is an appendix. */
export const salaryTables: Cue = (evidence) => {
  const findings: Finding[] = [];
  const amounts = countOf(evidence.text, AMOUNT) + countOf(evidence.text, BARE);
  const rows = evidence.lines.filter((line) => countOf(line, AMOUNT) >= 2).length;
  const share = amounts / Math.max(1, evidence.words);
  if (amounts >= 20 && share >= 0.12)
    findings.push({ cue: `${amounts} amounts`, weights: { 'salary-schedule': 5, agreement: -1.5, news: -1, other: -1 } });
  else if (amounts >= 15 && share >= 0.02 && evidence.words < 3000)
    findings.push({ cue: `${amounts} amounts`, weights: { 'salary-schedule': 3, agreement: -0.5 } });
  if (rows >= 5 && LANES.test(evidence.text) && STEP.test(evidence.text) && evidence.words < 4000)
    findings.push({ cue: 'steps and lanes', weights: { 'salary-schedule': 1.5 } });
  return findings;
};
