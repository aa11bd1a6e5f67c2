import { type Cue, densityOf, type Finding } from '../evidence.ts';

const FINDING =
  /\b(?:fact[- ]?find(?:ing|er)|panel|chairperson|hearing|stipulat(?:ed|ions?)|recommend(?:s|ed|ations?)?|comparab(?:le|ility)|exhibit|testi(?:fied|mony)|findings?|auditors?)\b/gi;

/** A neutral weighs what both sides brought forward. */
export const report: Cue = (evidence) => {
  const findings: Finding[] = [];
  const density = densityOf(evidence, FINDING);
  if (density >= 10 && evidence.words > 1500)
    findings.push({ cue: 'findings and recommendations', weights: { report: 3, agreement: -1, news: -0.5 } });
  if (/\bcase\s+no\.?\s*:?\s*[A-Z0-9-]+/i.test(evidence.head.join(' '))) findings.push({ cue: 'case number', weights: { report: 2 } });
  return findings;
};
