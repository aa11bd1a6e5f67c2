import { type Cue, countOf, type Finding } from '../evidence.ts';

const SECTION = /^(?:[-*•]\s*)?(?:(?:Section|SECTION|Sec\.)\s+[0-9A-Z]|\d{1,2}(?:[.-]\d{1,2})+\.?\s|[A-Z]\d{1,2}\.\d{1,2}\s|[A-Z]\.\s|§)/;

/** Numbered articles and sections: long agreements have many, amendments a few, pages about agreements none. */
export const structure: Cue = (evidence) => {
  const articles = new Set(evidence.articles.map((number) => number.toUpperCase()));
  const sections = countOf(evidence.lines.join('\n'), new RegExp(SECTION.source, 'gm'));
  const findings: Finding[] = [];
  if (articles.size >= 8)
    findings.push({
      cue: `${articles.size} articles`,
      weights: { agreement: 4.5, policy: -1, news: -3, 'negotiation-update': -3, report: -1.5 },
    });
  else if (articles.size >= 3)
    findings.push({ cue: `${articles.size} articles`, weights: { agreement: 1.5, 'tentative-agreement': 1, proposal: 0.5 } });
  if (sections >= 60)
    findings.push({
      cue: `${sections} numbered sections`,
      weights: { agreement: 2, policy: 0.5, news: -2, 'negotiation-update': -1.5, 'salary-schedule': -1 },
    });
  else if (sections >= 8)
    findings.push({
      cue: `${sections} numbered sections`,
      weights: { agreement: 0.7, 'tentative-agreement': 0.7, 'side-letter': 0.3, proposal: 0.3 },
    });
  if (evidence.words >= 12_000 && (articles.size >= 8 || sections >= 60))
    findings.push({
      cue: 'length of a full agreement',
      weights: { agreement: 1.5, 'side-letter': -2, 'tentative-agreement': -1.5, 'salary-schedule': -3, proposal: -1.5 },
    });
  return findings;
};
