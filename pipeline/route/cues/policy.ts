import { type Cue, countOf, type Finding } from '../evidence.ts';

const CODE =
  /^(?:.{0,80}\s)?[A-Z]{2,6}\s*\((?:LOCAL|LEGAL|REGULATION|EXHIBIT)\)|\((?:LOCAL|LEGAL)\)|\[See\s+[A-Z]{2,5}\b|\b(?:BP|AR)\s+\d{4}/gm;
const ISSUED = /DATE\s+ISSUED|\bADOPTED:|policy\s+code|(?:adopted|revised)\s+by\s+the\s+board|this\s+handbook|at-will\s+employ/gi;
const OWN_RULE =
  /\b(?:employees\s+(?:are\s+expected|must)|the\s+(?:superintendent|district|board)\s+(?:reserves|may\s+amend)|not\s+a\s+contract)\b/gi;

/** One party's rules: policy codes, issue stamps, handbooks. */
export const policy: Cue = (evidence) => {
  const findings: Finding[] = [];
  const codes = countOf(evidence.text, CODE);
  if (codes >= 10 && codes * 2500 > evidence.words) findings.push({ cue: `${codes} policy codes`, weights: { policy: 6, agreement: -3 } });
  const issued = countOf(evidence.text, ISSUED);
  if (issued >= 3 && issued * 8000 > evidence.words) findings.push({ cue: 'issue stamps or handbook words', weights: { policy: 3 } });
  const own = countOf(evidence.text, OWN_RULE);
  if (own >= 3 && own * 3000 > evidence.words) findings.push({ cue: 'rules of one party', weights: { policy: 1.5, agreement: -0.5 } });
  return findings;
};
