import { type Cue, densityOf, type Finding } from '../evidence.ts';

const SPEECH = /[”"]\s+(?:said|says|told|added|wrote)|\b(?:said|told|according\s+to)\b|\bspokes(?:person|man|woman)\b/gi;
const PAPER = /\bnewsletter\b|\bsubscribe\b|\breporter\b|\bsign\s+up\b|\bposted\s+(?:on|date)\b|\bread\s+more\b|\bmedia\s+contact\b/gi;
const DATELINE =
  /^[A-Z][\p{L}. ]{2,30}(?:,\s*[A-Z][\p{L}.]{1,12})?\s*\((?:[A-Z][a-z]+\.?\s+\d{1,2},?\s+\d{4})\)\s*[-–—]|^[A-Z][A-Z ]{3,20},\s+[A-Z][\p{L}.]+\s+[-–—]\s/u;

/** Quoted speech, datelines, newsletters: somebody reports. */
export const newsLanguage: Cue = (evidence) => {
  const findings: Finding[] = [];
  const speech = densityOf(evidence, SPEECH);
  if (speech >= 4 && evidence.words < 6000)
    findings.push({ cue: 'quoted speech', weights: { news: 3.5, 'negotiation-update': 0.5, agreement: -1.5, report: 0.3 } });
  if (densityOf(evidence, PAPER) >= 1.5)
    findings.push({ cue: 'newspaper furniture', weights: { news: 1, 'negotiation-update': 0.7, other: 0.7, agreement: -1 } });
  if (evidence.head.some((line) => DATELINE.test(line))) findings.push({ cue: 'dateline', weights: { news: 1.5 } });
  return findings;
};
