import { type Cue, countOf, densityOf, type Finding } from '../evidence.ts';

/** `Said` and `according to` are words of contracts as well: `said employee`, `according to seniority`. */
const SPEECH =
  /[”"]\s+(?:said|says|told|added|wrote)|\b(?:he|she|they|\p{Lu}\p{Ll}+)\s+(?:said|told)\b|\baccording\s+to\s+(?:(?:a|the)\s+(?:news|press|statement|union|district|report)|officials|sources|\p{Lu}\p{Ll}+\s+\p{Lu})|\bspokes(?:person|man|woman)\b/gu;
const PAPER = /\bnewsletter\b|\bsubscribe\b|\breporter\b|\bsign\s+up\b|\bposted\s+(?:on|date)\b|\bread\s+more\b|\bmedia\s+contact\b/gi;
const DATELINE =
  /^[A-Z][\p{L}. ]{2,30}(?:,\s*[A-Z][\p{L}.]{1,12})?\s*\((?:[A-Z][a-z]+\.?\s+\d{1,2},?\s+\d{4})\)\s*[-–—]|^[A-Z][A-Z ]{3,20},\s+[A-Z][\p{L}.]+\s+[-–—]\s/u;

/** Quoted speech, datelines, newsletters: somebody reports. */
export const newsLanguage: Cue = (evidence) => {
  const findings: Finding[] = [];
  const speech = countOf(evidence.text, SPEECH);
  if (speech >= 2 && speech * 250 >= evidence.words && evidence.words < 6000)
    findings.push({ cue: 'quoted speech', weights: { news: 3.5, 'negotiation-update': 0.5, agreement: -1.5, report: 0.3 } });
  if (densityOf(evidence, PAPER) >= 1.5)
    findings.push({ cue: 'newspaper furniture', weights: { news: 1, 'negotiation-update': 0.7, other: 0.7, agreement: -1 } });
  if (evidence.head.some((line) => DATELINE.test(line))) findings.push({ cue: 'dateline', weights: { news: 1.5 } });
  return findings;
};
