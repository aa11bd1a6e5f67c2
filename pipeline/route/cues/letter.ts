import { isFirst } from '../article-heading.ts';
import { type Cue, countOf, type Evidence, type Finding } from '../evidence.ts';

const INSTRUMENT =
  /\b(?:this\s+)?(?:memorandum\s+of\s+(?:understanding|agreement)|letter\s+of\s+(?:agreement|understanding)|side\s*letter|MOU|MOA|LOA)\b/gi;
const OTHER_AGREEMENT =
  /parties\s+to\s+a\s+(?:collective|labor)|modif(?:y|ies|ication|ications)\b.{0,80}\b(?:article|agreement|contract)|non-?prece(?:dent|n)|(?:current|existing)\s+(?:collective\s+bargaining\s+)?agreement/i;

/** A short instrument that leans on an agreement that stands elsewhere. */
export const letter: Cue = (evidence) => {
  if (evidence.words > 6000) return [];
  const findings: Finding[] = [];
  const named = countOf(evidence.text, INSTRUMENT);
  if (named >= 2 && evidence.words < 4000)
    findings.push({ cue: 'calls itself a letter or memorandum', weights: { 'side-letter': 2.5, agreement: -1 } });
  if (OTHER_AGREEMENT.test(evidence.text))
    findings.push({ cue: 'leans on another agreement', weights: { 'side-letter': 1, 'tentative-agreement': 0.3 } });
  if (evidence.words < 2500) findings.push({ cue: 'short', weights: { agreement: isWhole(evidence) ? -0.5 : -2.5, 'side-letter': 0.3 } });
  return findings;
};

/** Articles from the first on are an agreement's, however short it is. */
function isWhole({ articles }: Evidence): boolean {
  return articles.length >= 2 && isFirst(articles[0]!);
}
