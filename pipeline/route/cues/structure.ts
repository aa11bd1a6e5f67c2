import { keywordReadings, rankOf } from '../../numbering/keyword.ts';
import { type Cue, countOf, type Finding } from '../evidence.ts';

const ARTICLE = /^(?:ARTICLE|Article|A[1Il]TICLE|A1ticle)\s+([0-9]{1,3}|[IVXLTl|]{1,7}|[A-Z][A-Za-z-]{2,14})\b/;
const SECTION = /^(?:[-*•]\s*)?(?:(?:Section|SECTION|Sec\.)\s+[0-9A-Z]|\d{1,2}(?:\.\d{1,2})+\.?\s|[A-Z]\.\s|§)/;

/** Headings in other languages, with letters that stand apart, or with a section sign, which the numbering grammar reads. */
const OTHER = /^(?:ART[ÍI]CULO|CL[ÁA]USULA|CAP[ÍI]TULO|CHAPITRE|A R T I C L E|§)(?!\p{L})/iu;

function numberOf(line: string): string | undefined {
  const plain = ARTICLE.exec(line)?.[1];
  if (plain || !OTHER.test(line)) return plain;
  return keywordReadings(line, 0).find(({ style, components }) => components.length === 1 && rankOf(style) <= 4)?.id;
}

/** Numbered articles and sections: long agreements have many, amendments a few, pages about agreements none. */
export const structure: Cue = (evidence) => {
  const articles = new Set<string>();
  for (const line of evidence.lines) {
    const found = line.length < 90 ? numberOf(line) : undefined;
    if (found) articles.add(found.toUpperCase());
  }
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
