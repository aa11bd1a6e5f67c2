import { type Cue, countOf, type Finding } from '../evidence.ts';

const WITNESS = /in\s+witness\s+(?:whereof|thereof)|hereunto\s+(?:set|affixed)|duly\s+authorized\s+representatives?/i;
const BLOCK =
  /^\s*(?:for\s+the\s+(?:district|board|union|association|county|city|employer|school)\b|(?:by|date|dated|signature|signed)\s*[:_])|_{8,}|\/s\/|docusigned/gim;

/** What the parties put their names under is an instrument, not a page about one. */
export const signatures: Cue = (evidence) => {
  const findings: Finding[] = [];
  if (WITNESS.test(evidence.text))
    findings.push({ cue: 'signing formula', weights: { agreement: 1, 'tentative-agreement': 0.5, 'side-letter': 0.7, policy: -1 } });
  const blocks = countOf(evidence.text, BLOCK);
  if (blocks >= 2 && evidence.words < 20_000)
    findings.push({
      cue: 'signature block',
      weights: { agreement: 0.5, 'tentative-agreement': 0.7, 'side-letter': 1, news: -1.5, 'negotiation-update': -1.5 },
    });
  return findings;
};
